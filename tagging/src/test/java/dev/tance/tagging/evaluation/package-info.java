/** Tests of the scorer, and the gold test. */
@NullMarked
package dev.tance.tagging.evaluation;

import org.jspecify.annotations.NullMarked;
