package dev.tance.extract.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the text objects of one OFD page. Document types and external entities are switched off. */
final class OfdPage {
    private static final double A4_WIDTH = 210;
    private static final double A4_HEIGHT = 297;
    private static final double MILLIMETRES_A_LINE = 2;

    private OfdPage() {}

    static List<PageLines.Line> lines(byte[] xml, int page) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return merged(read(factory.createXMLStreamReader(new ByteArrayInputStream(xml)), page));
        } catch (XMLStreamException e) {
            throw new IOException("page " + page + " is no well-formed XML", e);
        }
    }

    private static List<PageLines.Line> read(XMLStreamReader reader, int page) throws XMLStreamException {
        List<PageLines.Line> pieces = new ArrayList<>();
        double[] boundary = new double[4];
        double size = 4;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (reader.getLocalName().equals("TextObject")) {
                boundary = numbers(reader.getAttributeValue(null, "Boundary"), 4);
                size = numbers(reader.getAttributeValue(null, "Size"), 1)[0];
            } else if (reader.getLocalName().equals("TextCode")) {
                String text = reader.getElementText();
                if (!text.isBlank()) {
                    pieces.add(new PageLines.Line(
                            text,
                            page,
                            boundary[0],
                            boundary[0] + boundary[2],
                            boundary[1] + boundary[3],
                            size,
                            A4_WIDTH,
                            A4_HEIGHT));
                }
            }
        }
        return pieces;
    }

    /** Joins text objects that stand beside each other on one line. */
    private static List<PageLines.Line> merged(List<PageLines.Line> pieces) {
        List<PageLines.Line> lines = new ArrayList<>();
        for (PageLines.Line piece : pieces) {
            PageLines.Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null
                    && Math.abs(last.baseline() - piece.baseline()) < MILLIMETRES_A_LINE
                    && piece.left() >= last.left()) {
                lines.set(lines.size() - 1, last.followedBy(piece));
            } else {
                lines.add(piece);
            }
        }
        return lines;
    }

    private static double[] numbers(@Nullable String attribute, int count) {
        double[] numbers = new double[count];
        String[] parts = attribute == null ? new String[0] : attribute.strip().split("\\s+");
        for (int i = 0; i < Math.min(count, parts.length); i++) {
            if (parts[i].matches("-?\\d+(\\.\\d+)?")) {
                numbers[i] = Double.parseDouble(parts[i]);
            }
        }
        return numbers;
    }
}
