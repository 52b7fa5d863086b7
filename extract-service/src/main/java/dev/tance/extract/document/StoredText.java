package dev.tance.extract.document;

import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.DocumentText.Cell;
import dev.tance.contracts.message.DocumentText.Paragraph;
import dev.tance.contracts.message.DocumentText.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays blocks out as the stored text: a paragraph a line, a table row a line with tabs between its cells. */
public final class StoredText {
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private int length;

    private StoredText() {}

    /** The stored text of the blocks; blank blocks are left out. */
    public static DocumentText of(List<Block> blocks) {
        StoredText stored = new StoredText();
        blocks.forEach(stored::add);
        return new DocumentText(stored.text.toString(), stored.paragraphs, stored.tables);
    }

    private void add(Block block) {
        List<List<String>> rows = block.rows();
        if (rows != null) {
            addTable(rows, block.page());
        } else if (!block.text().isBlank()) {
            addParagraph(block.text(), block.page());
        }
    }

    private void addParagraph(String paragraph, @Nullable Integer page) {
        beginLine();
        int start = length;
        append(paragraph);
        paragraphs.add(new Paragraph(start, length, page));
    }

    private void addTable(List<List<String>> rows, @Nullable Integer page) {
        List<List<Cell>> cells = new ArrayList<>();
        int first = -1;
        for (List<String> row : rows) {
            if (row.stream().allMatch(String::isBlank)) {
                continue;
            }
            beginLine();
            int start = length;
            first = first < 0 ? start : first;
            cells.add(addRow(row));
            paragraphs.add(new Paragraph(start, length, page));
        }
        if (first >= 0) {
            tables.add(new Table(first, length, cells));
        }
    }

    private List<Cell> addRow(List<String> row) {
        List<Cell> cells = new ArrayList<>();
        for (String value : row) {
            if (!cells.isEmpty()) {
                append("\t");
            }
            int start = length;
            append(value);
            cells.add(new Cell(start, length));
        }
        return cells;
    }

    private void beginLine() {
        if (length > 0) {
            append("\n");
        }
    }

    private void append(String value) {
        text.append(value);
        length += value.codePointCount(0, value.length());
    }
}
