/** Generations of what can be built anew: which there are, which is served, which follow the live traffic. */
@NullMarked
package dev.tance.index.model.generation;

import org.jspecify.annotations.NullMarked;
