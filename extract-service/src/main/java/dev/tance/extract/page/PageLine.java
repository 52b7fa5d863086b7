package dev.tance.extract.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page's content.
 *
 * @param afterCut whether furniture was taken out right before it
 * @param attachment whether the line is nothing but a link to a file
 * @param rows the rows of a table, null for a line of text
 */
record PageLine(
        String text,
        boolean afterCut,
        boolean attachment,
        @Nullable List<List<String>> rows) {
    static PageLine of(String text) {
        return new PageLine(text, false, false, null);
    }

    boolean isTable() {
        return rows != null;
    }
}
