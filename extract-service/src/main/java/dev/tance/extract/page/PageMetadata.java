package dev.tance.extract.page;

import dev.tance.extract.document.Characters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a page states of itself: meta tags under their own names, fields of tables and of the line under the title
 * under the names in metadata-labels.txt.
 */
final class PageMetadata {
    private static final int MOST_FIELDS = 60;
    private static final int LONGEST_VALUE = 500;
    private static final Pattern UNFILLED =
            Pattern.compile("(?i)\\s*|null|undefined|无|-+|\\$.*|\\{.*\\}|<.*|%.*%|\\[.*\\]|.*\\$\\{.*");
    private static final Map<String, String> META_NAMES = names(
            "SiteName",
            "SiteDomain",
            "SiteIDCode",
            "ColumnName",
            "ColumnDescription",
            "ColumnKeywords",
            "ColumnType",
            "ArticleTitle",
            "PubDate",
            "ContentSource",
            "Keywords",
            "Author",
            "Description",
            "Image",
            "Url",
            "CompilationStart",
            "CompilationEnd",
            "CompilationPage",
            "publishdate",
            "publish_time",
            "og:title",
            "og:site_name",
            "article:published_time",
            "DC.Date",
            "DC.Title",
            "dcterms.issued",
            "generator");

    private PageMetadata() {}

    /** All fields, the first of a name; {@code published} is added where a date of publication was found. */
    static Map<String, String> of(Document page, @Nullable String url) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element meta : page.select("meta[content]")) {
            String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            put(fields, META_NAMES.getOrDefault(name.strip().toLowerCase(Locale.ROOT), ""), meta.attr("content"));
        }
        MetadataTable.read(page.body()).forEach((name, value) -> put(fields, name, value));
        for (Element element : page.body().select("div, p, td, span, li, h2, h3, h4, h5, center, font")) {
            if (fields.size() < MOST_FIELDS && element.childrenSize() <= 12) {
                readInfoLine(element, fields);
            }
        }
        PageDates.publication(fields, url).forEach(fields::putIfAbsent);
        return fields;
    }

    private static void readInfoLine(Element element, Map<String, String> fields) {
        String text = element.text();
        if (text.length() > 5 && text.length() <= 200 && text.indexOf('。') < 0) {
            InfoLine.read(Characters.clean(text)).forEach((name, value) -> put(fields, name, value));
        }
    }

    private static void put(Map<String, String> fields, String name, String raw) {
        String value = Characters.clean(raw);
        if (!name.isEmpty()
                && value.length() <= LONGEST_VALUE
                && !UNFILLED.matcher(value).matches()
                && fields.size() < MOST_FIELDS) {
            fields.putIfAbsent(name, value);
        }
    }

    private static Map<String, String> names(String... names) {
        Map<String, String> byLowerCase = new LinkedHashMap<>();
        for (String name : names) {
            byLowerCase.put(name.toLowerCase(Locale.ROOT), name);
        }
        return byLowerCase;
    }
}
