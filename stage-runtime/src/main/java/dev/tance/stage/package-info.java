/**
 * What every stage of the pipeline shares: batches come in through Spring Cloud Stream, results are handed on durably
 * before offsets are committed, failures become dead letters, and every step is told to the journey.
 */
@NullMarked
package dev.tance.stage;

import org.jspecify.annotations.NullMarked;
