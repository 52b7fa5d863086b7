package dev.tance.extract.page;

import dev.tance.extract.document.Block;
import dev.tance.extract.document.Characters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads pages that a crawler saved as plain text: breadcrumb, fields with tabs between label and value, text, footer. */
public final class SavedPage {
    private static final int HEAD_LINES = 30;
    private static final int FEWEST_FIELDS = 3;
    private static final Pattern MARKED_LINK =
            Pattern.compile("(?:附件\\s*\\d*\\s*[:：]?\\s*)?(?:\\[[^\\]]*\\]\\([^)]*\\)[\\s|]*)+");

    private SavedPage() {}

    /** What the page held. */
    public record Content(@Nullable String title, Map<String, String> metadata, List<Block> blocks) {}

    /** The content, empty when the text is no saved page. */
    public static Optional<Content> read(List<String> lines) {
        Map<String, String> fields = new LinkedHashMap<>();
        int body = 0;
        for (int i = 0; i < Math.min(HEAD_LINES, lines.size()); i++) {
            Map<String, String> found = fieldsOf(lines.get(i));
            if (!found.isEmpty()) {
                found.forEach(fields::putIfAbsent);
                body = i + 1;
            }
        }
        if (fields.size() < FEWEST_FIELDS) {
            return Optional.empty();
        }
        List<PageLine> content = new ArrayList<>();
        for (String line : lines.subList(body, lines.size())) {
            String clean = Characters.clean(line);
            if (!clean.isEmpty() && !MARKED_LINK.matcher(clean).matches()) {
                content.add(new PageLine(clean, true, false, null));
            }
        }
        String title = fields.get("名称");
        fields.putAll(PageDates.publication(fields, null));
        return Optional.of(new Content(title, fields, LineCleaner.clean(content, title)));
    }

    /** Fields of a line whose cells are labels and values in turn. */
    private static Map<String, String> fieldsOf(String line) {
        Map<String, String> fields = new LinkedHashMap<>();
        String[] cells = line.split("\t");
        for (int i = 0; i + 1 < cells.length; i++) {
            Optional<String> name = MetadataLabels.nameOf(cells[i]);
            String value = Characters.clean(cells[i + 1]);
            if (name.isPresent() && !value.isEmpty()) {
                fields.putIfAbsent(name.get(), value);
            }
        }
        return fields;
    }
}
