package dev.tance.extract.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as pages write them, and decides which one is the date of publication. */
public final class PageDates {
    private static final int EARLIEST = 1949;
    private static final int LATEST = 2100;
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)");
    private static final List<Pattern> IN_URL = List.of(
            Pattern.compile("/t((?:19|20)\\d{2})(\\d{2})(\\d{2})_"),
            Pattern.compile("/((?:19|20)\\d{2})/(\\d{1,2})/(\\d{1,2})/"),
            Pattern.compile("/((?:19|20)\\d{2})-(\\d{1,2})/(\\d{1,2})/"),
            Pattern.compile("/((?:19|20)\\d{2})-(\\d{1,2})-(\\d{1,2})[/_.]"),
            Pattern.compile("/((?:19|20)\\d{2})/(\\d{2})(\\d{2})/"),
            Pattern.compile("/((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:/|_|\\.|$)"));
    private static final List<String> META_NAMES = List.of(
            "PubDate",
            "publishdate",
            "article:published_time",
            "publish_time",
            "DC.Date",
            "dcterms.issued",
            "og:published_time");
    private static final List<String> LABELS = List.of("发布日期", "发文日期");

    private PageDates() {}

    /** The first date in a text, empty when there is none that exists in the calendar. */
    public static Optional<LocalDate> first(String text) {
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            Optional<LocalDate> found = of(date);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The date that a URL bears, as most content management systems put the day of publication there. */
    static Optional<LocalDate> inUrl(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        for (Pattern pattern : IN_URL) {
            Matcher date = pattern.matcher(url);
            if (date.find()) {
                Optional<LocalDate> found = of(date);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The date of publication and where it came from: meta tag, then labelled field, then URL. Unfilled and impossible
     * dates are passed over.
     *
     * @param fields meta tags and labelled fields of the page
     * @return {@code published} and {@code published.from}, or nothing
     */
    static Map<String, String> publication(Map<String, String> fields, @Nullable String url) {
        Map<String, String> result = new LinkedHashMap<>();
        for (String name : META_NAMES) {
            put(result, "meta:" + name, first(fields.getOrDefault(name, "")));
        }
        for (String label : LABELS) {
            put(result, label, first(fields.getOrDefault(label, "")));
        }
        put(result, "url", inUrl(url));
        return result;
    }

    private static void put(Map<String, String> result, String from, Optional<LocalDate> date) {
        if (date.isPresent() && !result.containsKey("published")) {
            result.put("published", date.get().toString());
            result.put("published.from", from);
        }
    }

    private static Optional<LocalDate> of(Matcher date) {
        try {
            LocalDate found = LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
            return found.getYear() < EARLIEST || found.getYear() > LATEST ? Optional.empty() : Optional.of(found);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
