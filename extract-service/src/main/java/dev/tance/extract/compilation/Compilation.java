package dev.tance.extract.compilation;

import dev.tance.extract.document.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a compilation and splits it. Headings are what the table of contents announces; without one, titles in 《》 that
 * a URL follows at once.
 */
public final class Compilation {
    private static final int FEWEST_DOCUMENTS = 3;
    private static final int MOST_DOCUMENTS = 2_000;
    private static final Pattern URL = Pattern.compile("\\s*(https?://[\\x21-\\x7e&&[^<>\"']]{4,2000})");
    private static final Pattern HEADING_WITH_URL =
            Pattern.compile("([\\u4e00-\\u9fa5]{0,15})《((?:[^《》\\n]|《[^《》\\n]{1,80}》){4,150})》\\s*+(?=https?://)");
    private static final Pattern PARAGRAPH = Pattern.compile(
            "\\R+|(?<=[。；！？）)])(?=(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[.．](?!\\d)|第[一二三四五六七八九十百]{1,5}[章条]))");

    private static final Pattern BACK_MATTER = Pattern.compile(
            "(?m)^[\\s&&[^\\n]]*(?:后\\s{0,4}记|编\\s{0,2}后\\s{0,2}[记语]|版权(?:页|声明|说明)|致\\s{0,4}谢|鸣\\s{0,4}谢|封\\s{0,4}底|出版说明)[\\s&&[^\\n]]*$");

    private Compilation() {}

    /** A heading in the body of the compilation. */
    private record Heading(String label, String title, int start, int end) {}

    /** The documents, empty when the text is no compilation of at least three. */
    public static List<BoundDocument> split(String text) {
        List<ContentsEntry> contents = ContentsEntry.in(text);
        int body = contents.isEmpty() ? 0 : contents.get(contents.size() - 1).end();
        List<Heading> headings =
                contents.size() < FEWEST_DOCUMENTS ? headingsWithUrl(text) : headingsOf(contents, text, body);
        if (headings.size() < FEWEST_DOCUMENTS) {
            return List.of();
        }
        PageMarkerCuts pages = new PageMarkerCuts(text, body);
        List<BoundDocument> documents = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size()
                    ? headings.get(i + 1).start()
                    : beforeBackMatter(text, headings.get(i).end());
            documents.add(document(text, headings.get(i), end, pages));
        }
        return documents;
    }

    /** What stands behind the last document and belongs to the book: an afterword, an imprint. */
    private static int beforeBackMatter(String text, int from) {
        Matcher back = BACK_MATTER.matcher(text).region(from, text.length());
        return back.find() ? back.start() : text.length();
    }

    private static BoundDocument document(String text, Heading heading, int end, PageMarkerCuts pages) {
        Matcher url = URL.matcher(text).region(heading.end(), end);
        boolean sourced = url.lookingAt();
        String content = pages.without(text, sourced ? url.end() : heading.end(), end);
        List<String> paragraphs = Arrays.stream(PARAGRAPH.split(content))
                .map(Compilation::cleaned)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        @Nullable String source = sourced ? url.group(1) : null;
        return new BoundDocument(
                heading.label(),
                heading.title(),
                source,
                paragraphs,
                heading.start(),
                end,
                pages.pageAt(heading.start()));
    }

    /** A row of a table keeps the tabs between its cells. */
    private static String cleaned(String paragraph) {
        return paragraph.indexOf('\t') < 0
                ? Characters.clean(paragraph)
                : Arrays.stream(paragraph.split("\t", -1))
                        .map(Characters::clean)
                        .collect(Collectors.joining("\t"));
    }

    /** The announced titles in their order; a title that is only cited lies within another document and has no label. */
    private static List<Heading> headingsOf(List<ContentsEntry> contents, String text, int body) {
        List<Heading> headings = new ArrayList<>();
        int from = body;
        for (ContentsEntry entry : contents) {
            Heading found = find(entry, text, from);
            if (found != null) {
                headings.add(found);
                from = found.end();
            }
        }
        return headings;
    }

    private static @Nullable Heading find(ContentsEntry entry, String text, int from) {
        String heading = entry.label() + "《" + entry.title() + "》";
        Heading first = null;
        for (int at = text.indexOf(heading, from); at >= 0; at = text.indexOf(heading, at + 1)) {
            Heading found = new Heading(entry.label(), entry.title(), at, at + heading.length());
            if (URL.matcher(text).region(found.end(), text.length()).lookingAt() || isAtLineStart(text, at)) {
                return found;
            }
            first = first == null ? found : first;
        }
        return first;
    }

    private static boolean isAtLineStart(String text, int at) {
        return at > 0 && (text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\f');
    }

    private static List<Heading> headingsWithUrl(String text) {
        List<Heading> headings = new ArrayList<>();
        Matcher heading = HEADING_WITH_URL.matcher(text);
        while (heading.find() && headings.size() < MOST_DOCUMENTS) {
            headings.add(new Heading(heading.group(1), heading.group(2), heading.start(), heading.end()));
        }
        return headings;
    }
}
