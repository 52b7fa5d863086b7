package dev.tance.gateway.page.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How marks become elements; {@link MarkedTextProperties} holds what is true of all of them. */
class MarkedTextTest {
    private static final String TEXT = "到2030年，森林覆盖率达到62%以上。";

    @Test
    void a_value_stands_in_a_mark_of_its_own() {
        MarkedText marked = new MarkedText(TEXT, List.of(mark("target-1", MarkKind.TARGET, 14, 17)));

        assertThat(marked.html(0, marked.length()))
                .isEqualTo("到2030年，森林覆盖率达到"
                        + "<mark class=\"m m-target\" id=\"target-1\" data-mark=\"target-1\">62%</mark>以上。");
    }

    @Test
    void marks_that_nest_become_elements_that_nest() {
        MarkedText marked = new MarkedText(
                "甲乙丙丁", List.of(mark("inner", MarkKind.TARGET, 1, 2), mark("outer", MarkKind.BODY, 0, 4)));

        assertThat(marked.html(0, 4))
                .isEqualTo("<span class=\"m m-body\" id=\"outer\" data-mark=\"outer\">甲"
                        + "<mark class=\"m m-target\" id=\"inner\" data-mark=\"inner\">乙</mark>丙丁</span>");
    }

    @Test
    void of_marks_that_cross_one_is_written_in_two_elements_of_which_the_first_is_the_anchor() {
        MarkedText marked =
                new MarkedText("甲乙丙", List.of(mark("one", MarkKind.BODY, 0, 2), mark("other", MarkKind.HIT, 1, 3)));

        assertThat(marked.html(0, 3))
                .isEqualTo("<span class=\"m m-body\" id=\"one\" data-mark=\"one\">甲"
                        + "<mark class=\"m m-hit\" id=\"other\" data-mark=\"other\">乙</mark></span>"
                        + "<mark class=\"m m-hit\" data-mark=\"other\">丙</mark>");
    }

    @Test
    void offsets_count_characters_not_their_halves() {
        MarkedText marked = new MarkedText("𠮷𠮷62%", List.of(mark("target-1", MarkKind.TARGET, 2, 5)));

        assertThat(marked.html(0, marked.length())).endsWith(">62%</mark>").startsWith("𠮷𠮷<mark");
        assertThat(marked.length()).isEqualTo(5);
    }

    @Test
    void what_a_document_says_is_never_code() {
        MarkedText marked = new MarkedText(
                "<script>alert('x')</script>&", List.of(new Mark("a\"><b", MarkKind.BODY, "\"onclick='x'", 0, 8)));

        assertThat(marked.html(0, marked.length()))
                .isEqualTo("<span class=\"m m-body\" id=\"a&quot;&gt;&lt;b\" data-mark=\"a&quot;&gt;&lt;b\" "
                        + "title=\"&quot;onclick=&#39;x&#39;\">&lt;script&gt;</span>"
                        + "alert(&#39;x&#39;)&lt;/script&gt;&amp;");
    }

    @Test
    void what_html_cannot_hold_is_replaced() {
        MarkedText marked = new MarkedText("a\u0000b\uD800c", List.of());

        assertThat(marked.html(0, marked.length())).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void marks_outside_the_text_are_left_out() {
        MarkedText marked = new MarkedText(
                "甲乙",
                List.of(
                        mark("beyond", MarkKind.HIT, 1, 9),
                        mark("empty", MarkKind.HIT, 1, 1),
                        mark("before", MarkKind.HIT, -1, 1)));

        assertThat(marked.html(-5, 50)).isEqualTo("甲乙");
    }

    private static Mark mark(String id, MarkKind kind, int start, int end) {
        return new Mark(id, kind, "", start, end);
    }
}
