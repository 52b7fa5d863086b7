package dev.tance.tagging;

import dev.tance.tagging.TextTable.Cell;
import java.util.List;
import java.util.Objects;

/**
 * A text to tag.
 *
 * @param text any string, also an empty one or one that is no well-formed Unicode
 * @param context what else is known
 * @param tables tables whose cells stand in the text, in any order; may be empty
 */
public record TaggingRequest(String text, TaggingContext context, List<TextTable> tables) {
    /**
     * Checks that the tables belong to the text.
     *
     * @throws IllegalArgumentException when a cell ends behind the text
     */
    public TaggingRequest {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(context, "context");
        tables = List.copyOf(tables);
        if (!tables.isEmpty()) {
            check(tables, text.codePointCount(0, text.length()));
        }
    }

    /** A text without tables, or whose tables are not known. */
    public TaggingRequest(String text, TaggingContext context) {
        this(text, context, List.of());
    }

    /** A text of which nothing else is known. */
    public static TaggingRequest of(String text) {
        return new TaggingRequest(text, TaggingContext.NONE);
    }

    private static void check(List<TextTable> tables, int length) {
        for (TextTable table : tables) {
            for (List<Cell> row : table.rows()) {
                for (Cell cell : row) {
                    if (cell.end() > length) {
                        throw new IllegalArgumentException("the table cell " + cell.start() + ".." + cell.end()
                                + " ends behind the text of " + length + " code points");
                    }
                }
            }
        }
    }
}
