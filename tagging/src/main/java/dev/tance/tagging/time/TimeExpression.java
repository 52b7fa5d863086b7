package dev.tance.tagging.time;

/**
 * A time expression.
 *
 * @param start position of its first character, prepositions included
 * @param end position after it
 * @param kind what it says
 * @param firstYear first year it covers, 0 for {@link TimeKind#YEARLY}
 * @param year last year it covers, 0 for {@link TimeKind#YEARLY}
 * @param shared whether it is a baseline that all following clauses of the sentence share (在2020年基础上)
 */
public record TimeExpression(int start, int end, TimeKind kind, int firstYear, int year, boolean shared) {
    /** The same expression without what stands before a position. */
    public TimeExpression within(int position) {
        return new TimeExpression(Math.max(start, position), end, kind, firstYear, year, shared);
    }

    /** Whether the expression can be a deadline. */
    public boolean isDeadline() {
        return kind == TimeKind.BY || kind == TimeKind.PERIOD;
    }
}
