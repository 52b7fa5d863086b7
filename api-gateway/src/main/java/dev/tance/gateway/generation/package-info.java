/** Generations of the index: listed, built, compared, served. */
@NullMarked
package dev.tance.gateway.generation;

import org.jspecify.annotations.NullMarked;
