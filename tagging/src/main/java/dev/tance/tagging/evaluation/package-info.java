/** Scores predicted targets against annotated passages. */
@NullMarked
package dev.tance.tagging.evaluation;

import org.jspecify.annotations.NullMarked;
