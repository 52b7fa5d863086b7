package dev.tance.gateway.page.reader;

import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.DocumentText.Cell;
import dev.tance.contracts.message.DocumentText.Paragraph;
import dev.tance.contracts.message.DocumentText.Table;
import dev.tance.gateway.page.mark.MarkedText;
import dev.tance.gateway.page.reader.Outline.Heading;
import dev.tance.gateway.page.reader.Reading.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays a marked text out as headings, paragraphs and tables. */
final class TextLayout {
    /** Paragraphs that a browser lays out together, or not at all while they are out of sight. */
    private static final int PARAGRAPHS_A_PIECE = 24;

    private static final int DEEPEST_HEADING = 6;

    private final MarkedText text;
    private final Outline outline;
    private final List<Table> tables;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private int inPiece;
    private @Nullable Integer page;

    private TextLayout(MarkedText text, Outline outline, List<Table> tables) {
        this.text = text;
        this.outline = outline;
        this.tables =
                tables.stream().sorted(Comparator.comparingInt(Table::start)).toList();
    }

    /** The whole text. */
    static List<Piece> of(MarkedText text, DocumentText stored, Outline outline) {
        TextLayout layout = new TextLayout(text, outline, stored.tables());
        layout.lay(stored.paragraphs());
        return layout.pieces;
    }

    /** The paragraphs of a table are its cells: the table stands in their place. */
    private void lay(List<Paragraph> paragraphs) {
        int table = 0;
        int laidUpTo = 0;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.start() < laidUpTo) {
                continue;
            }
            page(paragraph.page());
            while (table < tables.size() && tables.get(table).end() <= paragraph.start()) {
                table++;
            }
            if (table < tables.size() && tables.get(table).start() <= paragraph.start()) {
                table(tables.get(table));
                laidUpTo = tables.get(table).end();
                table++;
            } else {
                paragraph(paragraph.start(), paragraph.end());
            }
            next();
        }
        endPiece();
    }

    private void paragraph(int start, int end) {
        Heading heading = outline.headingIn(start, end);
        if (heading == null) {
            html.append("<p>").append(text.html(start, end)).append("</p>\n");
            return;
        }
        boolean alone = text.plain(heading.end(), end).isBlank();
        String element = alone ? "h" + Math.min(DEEPEST_HEADING, heading.level() + 1) : "p";
        html.append('<').append(element).append(" id=\"").append(heading.id()).append("\" class=\"level-");
        html.append(Math.min(4, heading.level())).append("\">");
        html.append(text.html(start, end)).append("</").append(element).append(">\n");
    }

    private void table(Table table) {
        html.append("<div class=\"wide\" tabindex=\"0\"><table>\n");
        for (List<Cell> row : table.rows()) {
            html.append("<tr>");
            for (Cell cell : row) {
                html.append("<td>").append(text.html(cell.start(), cell.end())).append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</table></div>\n");
    }

    private void page(@Nullable Integer number) {
        if (number != null && !number.equals(page)) {
            page = number;
            html.append("<span class=\"page\" data-page=\"").append(number).append("\"></span>");
        }
    }

    private void next() {
        if (++inPiece == PARAGRAPHS_A_PIECE) {
            endPiece();
        }
    }

    private void endPiece() {
        if (!html.isEmpty()) {
            pieces.add(new Piece(html.toString()));
            html.setLength(0);
        }
        inPiece = 0;
    }
}
