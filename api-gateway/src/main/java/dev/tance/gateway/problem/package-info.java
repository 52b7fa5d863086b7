/** Every error as a problem of RFC 9457. */
@NullMarked
package dev.tance.gateway.problem;

import org.jspecify.annotations.NullMarked;
