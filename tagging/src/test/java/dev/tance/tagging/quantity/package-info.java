/** Numbers, ranges, fractions and what ends them. */
@NullMarked
package dev.tance.tagging.quantity;

import org.jspecify.annotations.NullMarked;
