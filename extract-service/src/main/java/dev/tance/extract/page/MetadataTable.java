package dev.tance.extract.page;

import dev.tance.extract.document.Characters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads the table (or list) in which a page states index number, issuer, document number and dates. */
final class MetadataTable {
    private static final int FEWEST_FIELDS = 2;
    private static final int LONGEST = 1500;

    private MetadataTable() {}

    /** Whether the element is such a table. */
    static boolean isMetadata(Element element) {
        String tag = element.normalName();
        boolean listing = tag.equals("table") || tag.equals("ul") || tag.equals("dl");
        return listing
                && element.select("table").size() <= 1
                && labelsIn(element) >= FEWEST_FIELDS
                && readable(element);
    }

    /** All fields of all such tables of a page, the first one of a name counts. */
    static Map<String, String> read(Element body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element element : body.select("table, ul, dl")) {
            if (isMetadata(element)) {
                readOne(element).forEach(fields::putIfAbsent);
            }
        }
        return fields;
    }

    private static boolean readable(Element element) {
        return element.text().length() <= LONGEST;
    }

    private static int labelsIn(Element element) {
        int labels = 0;
        for (Element cell : element.select("td, th, li, dt, dd")) {
            String text = cell.text();
            labels += text.length() < 60 && (MetadataLabels.nameOf(text).isPresent() || MetadataLabels.isLabelled(text))
                    ? 1
                    : 0;
        }
        return labels;
    }

    private static Map<String, String> readOne(Element element) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<Element> cells = element.select("td, th, li, dt, dd");
        for (int i = 0; i < cells.size(); i++) {
            String text = Characters.clean(cells.get(i).text());
            Optional<String> name = MetadataLabels.nameOf(text);
            if (name.isEmpty()) {
                MetadataLabels.readLine(text).forEach(fields::putIfAbsent);
            } else if (i + 1 < cells.size()) {
                String value = Characters.clean(cells.get(i + 1).text());
                if (!value.isEmpty() && MetadataLabels.nameOf(value).isEmpty()) {
                    fields.putIfAbsent(name.get(), value);
                }
            }
        }
        return fields;
    }
}
