package dev.tance.tagging.table;

import dev.tance.tagging.DeclinedReading;
import dev.tance.tagging.Target;
import dev.tance.tagging.TypedQuantity;
import java.util.List;

/**
 * What the indicator tables of a text say.
 *
 * @param targets targets
 * @param quantities present values, which are no targets
 * @param declined rows that were refused
 * @param regions the tables that were read, from the first cell to the last, in UTF-16 offsets and in order
 */
public record TableTargets(
        List<Target> targets, List<TypedQuantity> quantities, List<DeclinedReading> declined, List<Region> regions) {
    /** A stretch of the text in UTF-16 offsets. */
    public record Region(int start, int end) {}

    /** The text with line breaks in place of the tables that were read, of the same length. */
    public String withoutTables(String text) {
        if (regions.isEmpty()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text);
        for (Region region : regions) {
            for (int i = region.start(); i < region.end(); i++) {
                rest.setCharAt(i, '\n');
            }
        }
        return rest.toString();
    }
}
