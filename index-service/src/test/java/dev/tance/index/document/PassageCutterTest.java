package dev.tance.index.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.message.DocumentTags.Section;
import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.DocumentText.Paragraph;
import dev.tance.index.document.PassageCutter.Passage;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PassageCutterTest {
    @Test
    void paragraphs_of_one_section_go_together_up_to_600_characters() {
        assertThat(cut(List.of(), 250, 250, 250)).extracting(Passage::length).containsExactly(501, 250);
    }

    @Test
    void an_outermost_section_begins_a_passage_however_short_the_one_before_is() {
        Section first = new Section(1, List.of("一、目标"), 0, 50);
        Section second = new Section(1, List.of("二、保障"), 51, 101);

        List<Passage> passages = cut(List.of(first, second), 50, 50);

        assertThat(passages).extracting(Passage::path).containsExactly(List.of("一、目标"), List.of("二、保障"));
    }

    @Test
    void short_neighbouring_subsections_share_a_passage_under_their_common_heading() {
        Section whole = new Section(1, List.of("一、目标"), 0, 101);
        Section one = new Section(2, List.of("一、目标", "（一）林业"), 0, 50);
        Section two = new Section(2, List.of("一、目标", "（二）水利"), 51, 101);

        assertThat(cut(List.of(whole, one, two), 50, 50)).singleElement().satisfies(passage -> {
            assertThat(passage.path()).containsExactly("一、目标");
            assertThat(passage.end()).isEqualTo(101);
        });
    }

    @Test
    void a_long_paragraph_is_cut_after_a_sentence() {
        String text = "甲".repeat(399) + "。" + "乙".repeat(399) + "。";
        DocumentText document = new DocumentText(text, List.of(new Paragraph(0, 800, 3)), List.of());

        List<Passage> passages = PassageCutter.cut(document, new CodePointText(text), List.of());

        assertThat(passages).extracting(Passage::end).containsExactly(400, 800);
        assertThat(passages).extracting(Passage::page).containsOnly(3);
    }

    @Test
    void offsets_count_code_points_also_of_rare_characters() {
        CodePointText text = new CodePointText("𠮷县森林");

        assertThat(text.length()).isEqualTo(4);
        assertThat(text.substring(0, 2)).isEqualTo("𠮷县");
        assertThat(text.substring(2, 99)).isEqualTo("森林");
    }

    @Property(tries = 200)
    void every_paragraph_is_in_exactly_one_passage_and_none_is_too_long(
            @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 1500) Integer> lengths) {
        int[] all = lengths.stream().mapToInt(Integer::intValue).toArray();

        List<Passage> passages = cut(List.of(), all);

        int position = 0;
        for (Passage passage : passages) {
            assertThat(passage.start()).isBetween(position, position + 1);
            assertThat(passage.length()).isBetween(1, 600);
            position = passage.end();
        }
        assertThat(position)
                .isEqualTo(Math.max(
                        0, lengths.stream().mapToInt(length -> length + 1).sum() - 1));
    }

    private static List<Passage> cut(List<Section> sections, int... lengths) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int length : lengths) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            paragraphs.add(new Paragraph(text.length(), text.length() + length, null));
            text.append("林".repeat(length));
        }
        DocumentText document = new DocumentText(text.toString(), paragraphs, List.of());
        return PassageCutter.cut(document, new CodePointText(text.toString()), sections);
    }
}
