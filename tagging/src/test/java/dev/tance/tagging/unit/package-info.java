/** Units by what they are in SI or a stated base. */
@NullMarked
package dev.tance.tagging.unit;

import org.jspecify.annotations.NullMarked;
