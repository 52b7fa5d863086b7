/** Units of measure, their magnitudes and their conversion to SI or a stated base. */
@NullMarked
package dev.tance.tagging.unit;

import org.jspecify.annotations.NullMarked;
