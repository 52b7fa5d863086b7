@NullMarked
package dev.tance.gateway.change;

import org.jspecify.annotations.NullMarked;
