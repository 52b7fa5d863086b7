@NullMarked
package dev.tance.gateway.export;

import org.jspecify.annotations.NullMarked;
