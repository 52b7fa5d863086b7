package dev.tance.gateway.page.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is marked, the text on the page is the text of the document. */
class MarkedTextProperties {
    private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)([^>]*)>");
    private static final Pattern MARK_OF = Pattern.compile("data-mark=\"([^\"]*)\"");

    @Property(tries = 500)
    void what_the_elements_hold_is_the_text(@ForAll("texts") String text, @ForAll("marks") List<Mark> marks) {
        MarkedText marked = new MarkedText(text, marks);

        assertThat(held(marked.html(0, marked.length()))).isEqualTo(text);
    }

    @Property(tries = 500)
    void the_elements_of_a_mark_hold_what_it_marks(@ForAll("texts") String text, @ForAll("marks") List<Mark> marks) {
        MarkedText marked = new MarkedText(text, marks);
        String html = marked.html(0, marked.length());

        for (Mark mark : marks) {
            boolean lies = mark.start() < mark.end() && mark.end() <= marked.length();
            assertThat(heldBy(mark.id(), html))
                    .as("%s in %s", mark, html)
                    .isEqualTo(lies ? marked.plain(mark.start(), mark.end()) : "");
        }
    }

    @Property(tries = 300)
    void pieces_put_together_hold_the_text_and_every_mark_has_one_anchor(
            @ForAll("texts") String text, @ForAll("marks") List<Mark> marks, @ForAll("cuts") List<Integer> cuts) {
        MarkedText marked = new MarkedText(text, marks);
        StringBuilder pieces = new StringBuilder();
        int from = 0;
        for (int cut : cuts.stream().sorted().toList()) {
            pieces.append(marked.html(from, cut));
            from = Math.max(from, Math.min(cut, marked.length()));
        }
        pieces.append(marked.html(from, marked.length()));

        assertThat(held(pieces.toString())).isEqualTo(text);
        for (Mark mark : marks) {
            boolean lies = mark.start() < mark.end() && mark.end() <= marked.length();
            assertThat(pieces.toString().split(" id=\"" + mark.id() + "\"", -1)).hasSize(lies ? 2 : 1);
        }
    }

    @Property(tries = 300)
    void elements_close_in_the_order_in_which_they_opened(
            @ForAll("texts") String text, @ForAll("marks") List<Mark> marks) {
        List<String> open = new ArrayList<>();
        MarkedText marked = new MarkedText(text, marks);
        Matcher tags = TAG.matcher(marked.html(0, marked.length()));
        while (tags.find()) {
            if (tags.group(1).isEmpty()) {
                open.add(tags.group(2));
            } else {
                assertThat(open.removeLast()).isEqualTo(tags.group(2));
            }
        }

        assertThat(open).isEmpty();
    }

    /** Letters, what HTML must escape, Chinese, and characters of two UTF-16 units. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "<", "&", "\"", "'", ">", "到", "２", "\n", "𠮷", "😀", "</mark>", "&amp;")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Mark>> marks() {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(0, 30);
        Arbitrary<MarkKind> kinds = Arbitraries.of(MarkKind.values());
        return Combinators.combine(kinds, offsets, offsets)
                .as((kind, one, other) -> new Mark("", kind, "a \"title\" <b>", one, other))
                .list()
                .ofMaxSize(8)
                .map(MarkedTextProperties::numbered);
    }

    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers().between(0, 40).list().ofMaxSize(4);
    }

    private static List<Mark> numbered(List<Mark> marks) {
        List<Mark> numbered = new ArrayList<>();
        for (Mark mark : marks) {
            numbered.add(
                    new Mark("mark-" + numbered.size() + "-", mark.kind(), mark.title(), mark.start(), mark.end()));
        }
        return numbered;
    }

    private static String held(String html) {
        return unescaped(TAG.matcher(html).replaceAll(""));
    }

    /** The text inside the elements of one mark, as a browser would put it together. */
    private static String heldBy(String id, String html) {
        StringBuilder held = new StringBuilder();
        List<String> open = new ArrayList<>();
        int position = 0;
        Matcher tags = TAG.matcher(html);
        while (tags.find()) {
            if (open.contains(id)) {
                held.append(html, position, tags.start());
            }
            position = tags.end();
            if (tags.group(1).isEmpty()) {
                Matcher of = MARK_OF.matcher(tags.group(3));
                open.add(of.find() ? of.group(1) : "");
            } else {
                open.removeLast();
            }
        }
        return unescaped(held.toString());
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
