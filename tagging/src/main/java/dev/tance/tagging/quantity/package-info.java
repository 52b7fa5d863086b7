/** Numbers with their units, ranges and fractions. */
@NullMarked
package dev.tance.tagging.quantity;

import org.jspecify.annotations.NullMarked;
