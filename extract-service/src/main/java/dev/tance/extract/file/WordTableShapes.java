package dev.tance.extract.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks WordprocessingML and notes the shape of each table that stands in the body itself: a list a row, first the number of
 * columns that the row leaves free at its left, then the columns that each cell spans.
 */
final class WordTableShapes {
    private final List<List<List<Integer>>> tables = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();

    private WordTableShapes() {}

    static List<List<List<Integer>>> read(XMLStreamReader reader) throws XMLStreamException {
        WordTableShapes shapes = new WordTableShapes();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                shapes.enter(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                shapes.open.pop();
            }
        }
        return shapes.tables;
    }

    private void enter(XMLStreamReader reader) {
        String name = reader.getLocalName();
        int depth = open.size();
        String parent = depth == 0 ? "" : open.peek();
        open.push(name);
        if (depth == 2 && name.equals("tbl")) {
            tables.add(new ArrayList<>());
        } else if (depth == 3 && name.equals("tr") && parent.equals("tbl")) {
            List<Integer> row = new ArrayList<>();
            row.add(0);
            last(tables).add(row);
        } else if (depth == 4 && parent.equals("tr") && (name.equals("tc") || name.equals("sdt"))) {
            last(last(tables)).add(1);
        } else if (depth == 5 && name.equals("gridBefore") && parent.equals("trPr")) {
            last(last(tables)).set(0, value(reader, 0));
        } else if (depth == 6 && name.equals("gridSpan") && parent.equals("tcPr")) {
            List<Integer> row = last(last(tables));
            row.set(row.size() - 1, value(reader, 1));
        }
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static int value(XMLStreamReader reader, int otherwise) {
        @Nullable String value = null;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            value = reader.getAttributeLocalName(i).equals("val") ? reader.getAttributeValue(i) : value;
        }
        return value != null && value.matches("\\d{1,3}") ? Integer.parseInt(value) : otherwise;
    }
}
