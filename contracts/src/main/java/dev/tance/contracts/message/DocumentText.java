package dev.tance.contracts.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stored text of a document version, as kept in the raw store. All offsets are 0-based Unicode code points into
 * {@code text}, ends exclusive.
 *
 * @param text paragraphs joined by {@code \n}
 * @param paragraphs in order, covering all text but the line breaks between them
 * @param tables in order; their cells' text also stands in {@code text}
 * @param source where the text stands in the original bytes, null for formats whose bytes are not text
 */
public record DocumentText(
        String text,
        List<Paragraph> paragraphs,
        List<Table> tables,
        @Nullable SourceMap source) {
    public DocumentText {
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
    }

    /** A text of which nothing is known but itself. */
    public DocumentText(String text, List<Paragraph> paragraphs, List<Table> tables) {
        this(text, paragraphs, tables, null);
    }

    /**
     * One paragraph of the text.
     *
     * @param page 1-based page of the file where it begins, null for formats without pages
     */
    public record Paragraph(int start, int end, @Nullable Integer page) {}

    /**
     * A table of the document.
     *
     * @param start offset of its first cell in the text
     * @param end offset after its last cell
     */
    public record Table(int start, int end, List<List<Cell>> rows) {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** One cell: offsets of its text. */
    public record Cell(int start, int end) {}
}
