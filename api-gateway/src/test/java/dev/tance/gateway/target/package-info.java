@NullMarked
package dev.tance.gateway.target;

import org.jspecify.annotations.NullMarked;
