/** The grammar of targets by example: every hard case as an invented sentence with all that is read in it. */
@NullMarked
package dev.tance.tagging.target;

import org.jspecify.annotations.NullMarked;
