/** Measures extraction against a corpus with known truth. */
@NullMarked
package dev.tance.extract.evaluation;

import org.jspecify.annotations.NullMarked;
