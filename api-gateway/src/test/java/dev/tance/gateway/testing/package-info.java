/** A running gateway before a running index service. */
@NullMarked
package dev.tance.gateway.testing;

import org.jspecify.annotations.NullMarked;
