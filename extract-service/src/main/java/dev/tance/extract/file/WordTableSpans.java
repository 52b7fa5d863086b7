package dev.tance.extract.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * How many columns the cells of a DOCX span, which Tika's parser does not pass on. Read when the first table comes, since
 * by then the parser has found the file to be sound; any doubt leaves the cells as they are.
 */
final class WordTableSpans {
    /** For formats whose parser tells spans itself. */
    static final WordTableSpans NONE = new WordTableSpans(null);

    private final @Nullable Path docx;
    private @Nullable List<List<List<Integer>>> tables;

    private WordTableSpans(@Nullable Path docx) {
        this.docx = docx;
        this.tables = docx == null ? List.of() : null;
    }

    static WordTableSpans of(Path docx) {
        return new WordTableSpans(docx);
    }

    /** The rows with their cells' spans, unchanged where this table has another shape in the file. */
    List<List<OfficeCell>> applied(int table, List<List<OfficeCell>> rows) {
        List<List<List<Integer>>> known = tables();
        if (table >= known.size() || known.get(table).size() != rows.size()) {
            return rows;
        }
        List<List<OfficeCell>> spanned = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            List<OfficeCell> cells = rows.get(row);
            List<Integer> spans = known.get(table).get(row);
            int before = spans.get(0);
            if (spans.size() - 1 != cells.size()) {
                return rows;
            }
            List<OfficeCell> placed = new ArrayList<>(cells.size() + 1);
            if (before > 0) {
                placed.add(new OfficeCell("", before, 1));
            }
            for (int cell = 0; cell < cells.size(); cell++) {
                placed.add(cells.get(cell).over(spans.get(cell + 1)));
            }
            spanned.add(placed);
        }
        return spanned;
    }

    private List<List<List<Integer>>> tables() {
        List<List<List<Integer>>> known = tables;
        if (known == null) {
            known = docx == null ? List.of() : read(docx);
            tables = known;
        }
        return known;
    }

    private static List<List<List<Integer>>> read(Path docx) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (ZipFile zip = ZipFile.builder().setPath(docx).get()) {
            ZipArchiveEntry body = zip.getEntry("word/document.xml");
            if (body == null) {
                return List.of();
            }
            try (InputStream stream = zip.getInputStream(body)) {
                return WordTableShapes.read(factory.createXMLStreamReader(stream));
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return List.of();
        }
    }
}
