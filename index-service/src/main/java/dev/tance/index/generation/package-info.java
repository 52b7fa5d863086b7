/** Index generations behind aliases. */
@NullMarked
package dev.tance.index.generation;

import org.jspecify.annotations.NullMarked;
