package dev.tance.extract.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document in reading order: a paragraph or a table.
 *
 * @param text the paragraph without line breaks; empty for a table
 * @param page 1-based page where it begins, null for formats without pages
 * @param rows the table's rows of cells, null for a paragraph
 */
public record Block(
        String text, @Nullable Integer page, @Nullable List<List<String>> rows) {
    public Block {
        rows = rows == null ? null : rows.stream().map(List::copyOf).toList();
    }

    /** A paragraph of a format without pages. */
    public static Block paragraph(String text) {
        return new Block(text, null, null);
    }

    /** A paragraph on a page. */
    public static Block paragraph(String text, @Nullable Integer page) {
        return new Block(text, page, null);
    }

    /** A table. */
    public static Block table(List<List<String>> rows, @Nullable Integer page) {
        return new Block("", page, rows);
    }

    /** Whether this is a table. */
    public boolean isTable() {
        return rows != null;
    }
}
