package dev.tance.tagging.clause;

import dev.tance.tagging.quantity.Quantity;
import dev.tance.tagging.time.TimeExpression;
import java.util.List;

/**
 * A stretch between two clause marks with what was read in it.
 *
 * @param start position of its first character
 * @param end position of the mark that ends it
 * @param mark the mark before it: one of {@code , ; : ( )} or {@code \n} at the start of the sentence
 * @param bracketed whether it stands in brackets
 * @param quantities quantities, in order
 * @param times time expressions, in order
 */
public record Clause(
        int start, int end, char mark, boolean bracketed, List<Quantity> quantities, List<TimeExpression> times) {}
