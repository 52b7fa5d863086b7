package dev.tance.extract.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line drawn on a page along one of its sides, in points from the top left corner.
 *
 * @param at its distance from the top when it is horizontal, from the left when it is vertical
 * @param from where it begins along its direction, less than {@code to}
 */
record RuledLine(boolean horizontal, double at, double from, double to) {
    private static final double SAME = 2;
    private static final double GAP = 3;

    /** Whether the line, a little lengthened, meets one of the other direction. */
    boolean meets(RuledLine other) {
        return at >= other.from - GAP && at <= other.to + GAP && other.at >= from - GAP && other.at <= to + GAP;
    }

    /** Lines with those joined that lie on one another or go on from each other, as dashes and double lines do. */
    static List<RuledLine> joined(List<RuledLine> lines) {
        List<RuledLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble((RuledLine line) -> Math.round(line.at / SAME))
                .thenComparingDouble(RuledLine::from));
        List<RuledLine> joined = new ArrayList<>();
        for (RuledLine line : sorted) {
            RuledLine last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && Math.abs(last.at - line.at) <= SAME && line.from <= last.to + GAP) {
                joined.set(
                        joined.size() - 1,
                        new RuledLine(last.horizontal, last.at, last.from, Math.max(last.to, line.to)));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }
}
