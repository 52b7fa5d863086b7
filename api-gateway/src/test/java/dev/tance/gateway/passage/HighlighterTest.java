package dev.tance.gateway.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.gateway.passage.Highlighter.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The marks in a passage say why it was found. */
class HighlighterTest {
    @Test
    void a_word_is_marked_where_it_stands_whole() {
        assertThat(marked("森林覆盖率", "全省森林覆盖率达到60%")).isEqualTo("全省[森林覆盖率]达到60%");
    }

    @Test
    void of_a_word_that_stands_in_pieces_each_shared_stretch_is_marked() {
        assertThat(marked("森林覆盖率", "森林的覆盖率")).isEqualTo("[森林]的[覆盖率]");
        assertThat(marked("森林", "林森")).isEqualTo("林森");
    }

    @Test
    void a_phrase_is_marked_only_where_it_stands_as_it_is() {
        assertThat(marked("\"森林覆盖率\"", "森林的覆盖率，森林覆盖率")).isEqualTo("森林的覆盖率，[森林覆盖率]");
    }

    @Test
    void a_phrase_at_the_very_end_and_one_longer_than_the_text_do_no_harm() {
        assertThat(marked("\"覆盖率\"", "森林覆盖率")).isEqualTo("森林[覆盖率]");
        assertThat(marked("\"森林覆盖率达到60%\"", "森林覆盖")).isEqualTo("森林覆盖");
    }

    @Test
    void a_single_character_or_number_is_marked_wherever_it_stands() {
        assertThat(marked("水", "节水与供水")).isEqualTo("节[水]与供[水]");
        assertThat(marked("60", "60%、160%、60.5%")).isEqualTo("[60]%、160%、60.5%");
    }

    @Test
    void marks_fall_on_the_text_as_written_though_it_is_folded_to_be_found() {
        assertThat(marked("数字经济 2027", "到２０２７年，數字經濟")).isEqualTo("到[２０２７]年，[數字經濟]");
    }

    @Test
    void characters_beyond_the_basic_plane_keep_the_marks_in_place() {
        assertThat(marked("森林", "𠮷县森林")).isEqualTo("𠮷县[森林]");
        assertThat(marked("𠮷县", "到𠮷县去")).isEqualTo("到[𠮷县]去");
    }

    @Test
    void neighbouring_marks_become_one() {
        assertThat(marked("森林 覆盖率", "森林覆盖率")).isEqualTo("[森林覆盖率]");
    }

    @Test
    void what_is_excluded_is_not_marked_and_another_name_is() {
        assertThat(marked("规划 -草案", "规划草案")).isEqualTo("[规划]草案");
        assertThat(marked("发改委", "由发展和改革委员会负责")).isEqualTo("由[发展和改革委员会]负责");
    }

    @Test
    void a_query_of_fields_alone_marks_nothing() {
        assertThat(marked("title:规划", "规划")).isEqualTo("规划");
    }

    @Test
    void the_html_escapes_everything_but_its_own_marks() {
        String text = "<b>森林</b> & \"湿地\"";
        List<Mark> marks = new Highlighter(TextQuery.parse("森林")).marks(text);

        assertThat(Highlighter.html(text, marks)).isEqualTo("&lt;b&gt;<em>森林</em>&lt;/b&gt; &amp; &quot;湿地&quot;");
        assertThat(Highlighter.html("<script>", List.of())).isEqualTo("&lt;script&gt;");
    }

    @Test
    void a_document_number_is_a_reason_in_any_brackets() {
        Highlighter highlighter = new Highlighter(TextQuery.parse("云政发（2022）31号"));

        assertThat(highlighter.isNumber("云政发[2022]31号")).isTrue();
        assertThat(highlighter.isNumber("云政发[2022]3号")).isFalse();
    }

    private static String marked(String query, String text) {
        StringBuilder shown = new StringBuilder();
        int position = 0;
        for (Mark mark : new Highlighter(TextQuery.parse(query)).marks(text)) {
            shown.append(text, position, mark.start())
                    .append('[')
                    .append(text, mark.start(), mark.end())
                    .append(']');
            position = mark.end();
        }
        return shown.append(text.substring(position)).toString();
    }
}
