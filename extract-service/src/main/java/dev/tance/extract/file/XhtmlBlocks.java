package dev.tance.extract.file;

import dev.tance.extract.document.Block;
import dev.tance.extract.document.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML events of Tika's parsers into blocks. Tables inside tables are read as text of the outer cell. */
final class XhtmlBlocks extends DefaultHandler {
    private static final Set<String> LINE_ENDS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "br",
            "table",
            "tr",
            "ul",
            "ol",
            "body",
            "dd",
            "dt",
            "blockquote",
            "title");
    private static final Set<String> LEFT_OUT = Set.of("header", "footer", "annotation", "comment", "page-number");

    private final int limit;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final WordTableSpans spans;
    private List<List<OfficeCell>> rows = new ArrayList<>();
    private List<OfficeCell> cells = new ArrayList<>();
    private int tables;
    private int columns = 1;
    private int rowSpan = 1;
    private int characters;
    private int tableDepth;
    private int leftOutDepth;
    private boolean inHead;

    /** @param spans columns that cells span where the parser does not tell */
    XhtmlBlocks(int limit, WordTableSpans spans) {
        this.limit = limit;
        this.spans = spans;
    }

    /** Thrown when the text grows beyond its limit; what was read until then is kept. */
    static final class LimitReachedException extends SAXException {
        private static final long serialVersionUID = 1L;

        LimitReachedException() {
            super("more text than the limit");
        }
    }

    List<Block> blocks() {
        endLine();
        endTable();
        return blocks;
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        if (name.equals("head")) {
            inHead = true;
        } else if (leftOutDepth > 0
                || (name.equals("div") && LEFT_OUT.contains(String.valueOf(attributes.getValue("class"))))) {
            leftOutDepth += name.equals("div") ? 1 : 0;
        } else if (name.equals("table")) {
            startTable();
        } else if (tableDepth == 1 && (name.equals("td") || name.equals("th"))) {
            columns = span(attributes.getValue("colspan"));
            rowSpan = span(attributes.getValue("rowspan"));
        } else if (LINE_ENDS.contains(name)) {
            endLineOrSpace();
        }
    }

    private void startTable() {
        if (tableDepth == 0) {
            endLine();
            rows = new ArrayList<>();
        }
        tableDepth++;
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        if (name.equals("head")) {
            inHead = false;
            line.setLength(0);
        } else if (leftOutDepth > 0) {
            leftOutDepth -= name.equals("div") ? 1 : 0;
        } else if (tableDepth == 1 && (name.equals("td") || name.equals("th"))) {
            cells.add(new OfficeCell(Characters.clean(line.toString()), columns, rowSpan));
            line.setLength(0);
        } else if (tableDepth == 1 && name.equals("tr")) {
            rows.add(cells);
            cells = new ArrayList<>();
        } else if (name.equals("table")) {
            tableDepth = Math.max(0, tableDepth - 1);
            if (tableDepth == 0) {
                endTable();
            }
        } else if (LINE_ENDS.contains(name)) {
            endLineOrSpace();
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (inHead || leftOutDepth > 0) {
            return;
        }
        characters += length;
        if (characters > limit) {
            throw new LimitReachedException();
        }
        line.append(text, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
        line.append(' ');
    }

    private void endLineOrSpace() {
        if (tableDepth > 0) {
            line.append('\n');
        } else {
            endLine();
        }
    }

    private void endLine() {
        if (tableDepth == 0) {
            line.toString()
                    .lines()
                    .map(Characters::clean)
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> blocks.add(Block.paragraph(text)));
            line.setLength(0);
        }
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            OfficeTable.blocks(spans.applied(tables, rows)).forEach(blocks::add);
            tables++;
        }
        rows = new ArrayList<>();
    }

    private static int span(@Nullable String value) {
        return value != null && value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
    }
}
