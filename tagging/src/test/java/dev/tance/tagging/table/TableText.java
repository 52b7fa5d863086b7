package dev.tance.tagging.table;

import dev.tance.tagging.TaggedText;
import dev.tance.tagging.TaggingContext;
import dev.tance.tagging.TaggingEngine;
import dev.tance.tagging.TaggingRequest;
import dev.tance.tagging.TextTable;
import dev.tance.tagging.TextTable.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays out a text with one table, whose rows are written with bars between their cells. */
final class TableText {
    static final TaggingEngine ENGINE = TaggingEngine.bundled();

    private final StringBuilder text = new StringBuilder();
    private final List<List<Cell>> rows = new ArrayList<>();
    private String title = "";

    static TableText before(String paragraph) {
        TableText built = new TableText();
        built.text.append(paragraph).append('\n');
        return built;
    }

    static TableText of(String... rows) {
        return new TableText().rows(rows);
    }

    TableText rows(String... lines) {
        for (String line : lines) {
            List<Cell> cells = new ArrayList<>();
            for (String cell : line.split("\\|", -1)) {
                if (!cells.isEmpty()) {
                    text.append('\t');
                }
                int start = text.codePointCount(0, text.length());
                text.append(cell.strip());
                cells.add(new Cell(start, text.codePointCount(0, text.length())));
            }
            rows.add(cells);
            text.append('\n');
        }
        return this;
    }

    TableText titled(String documentTitle) {
        title = documentTitle;
        return this;
    }

    TableText after(String paragraph) {
        text.append(paragraph);
        return this;
    }

    String text() {
        return text.toString();
    }

    TaggedText tagged() {
        TaggingContext context = new TaggingContext(null, title.isEmpty() ? null : title, Map.of());
        return ENGINE.tag(new TaggingRequest(text(), context, List.of(new TextTable(rows))));
    }

    /** The text between two code points. */
    String slice(int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
