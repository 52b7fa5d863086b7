package dev.tance.gateway.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.DocumentText.Paragraph;
import dev.tance.gateway.change.TextChanges.Difference;
import dev.tance.gateway.change.TextChanges.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How two texts differ. */
class TextComparisonTest {
    @Test
    void added_removed_and_replaced_paragraphs_have_their_places_in_their_own_text() {
        TextChanges changes = TextComparison.compare(text("甲", "乙乙", "丙"), text("甲", "丙", "丁丁丁"));

        assertThat(changes.differences()).extracting(Difference::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
        Difference removed = changes.differences().getFirst();
        assertThat(removed.to()).isNull();
        assertThat(Objects.requireNonNull(removed.from())).isEqualTo(new TextChanges.Stretch(2, 4, "乙乙"));
        assertThat(Objects.requireNonNull(changes.differences().getLast().to()).start())
                .isEqualTo(4);
        assertThat(changes.added()).isEqualTo(1);
        assertThat(changes.removed()).isEqualTo(1);
    }

    @Test
    void a_paragraph_in_other_words_is_replaced() {
        Difference difference = TextComparison.compare(text("标题", "到2025年达到60%。"), text("标题", "到2025年达到62%。"))
                .differences()
                .getFirst();

        assertThat(difference.kind()).isEqualTo(Kind.REPLACED);
        assertThat(Objects.requireNonNull(difference.from()).text()).contains("60%");
        assertThat(Objects.requireNonNull(difference.to()).text()).contains("62%");
    }

    @Test
    void offsets_count_code_points() {
        TextChanges changes = TextComparison.compare(text("𠮷县", "旧"), text("𠮷县", "新新"));

        assertThat(Objects.requireNonNull(changes.differences().getFirst().to()))
                .isEqualTo(new TextChanges.Stretch(3, 5, "新新"));
        assertThat(changes.toLength()).isEqualTo(5);
    }

    @Test
    void the_share_that_was_kept_is_told() {
        assertThat(TextComparison.compare(text("甲乙"), text("甲乙")).kept()).isEqualTo(1);
        assertThat(TextComparison.compare(text("甲乙"), text("丙丁")).kept()).isZero();
        assertThat(TextComparison.compare(text("甲乙丙", "丁"), text("甲乙丙", "戊")).kept())
                .isEqualTo(0.75);
        assertThat(TextComparison.compare(text(), text()).kept()).isEqualTo(1);
    }

    @Test
    void differences_beyond_the_most_are_counted() {
        String[] before = IntStream.range(0, 1_000).mapToObj(i -> "第" + i).toArray(String[]::new);
        String[] after = before.clone();
        for (int i = 0; i < after.length; i += 2) {
            after[i] = "改" + i;
        }

        TextChanges changes = TextComparison.compare(text(before), text(after));

        assertThat(changes.differences()).hasSize(TextChanges.MOST);
        assertThat(changes.more()).isEqualTo(500 - TextChanges.MOST);
    }

    @Test
    void a_long_stretch_is_cut() {
        Difference difference = TextComparison.compare(text("短"), text("𠮷".repeat(1_000)))
                .differences()
                .getFirst();

        String shown = Objects.requireNonNull(difference.to()).text();
        assertThat(shown.codePointCount(0, shown.length())).isEqualTo(TextComparison.LONGEST_SHOWN + 1);
    }

    @Test
    void texts_of_very_many_paragraphs_are_not_compared_and_said_so() {
        String[] many = IntStream.range(0, TextComparison.MOST_PARAGRAPHS + 1)
                .mapToObj(Integer::toString)
                .toArray(String[]::new);

        TextChanges changes = TextComparison.compare(text(many), text("一"));

        assertThat(changes.compared()).isFalse();
        assertThat(changes.fromLength()).isPositive();
    }

    private static DocumentText text(String... paragraphs) {
        List<Paragraph> places = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            int end = start + paragraph.codePointCount(0, paragraph.length());
            places.add(new Paragraph(start, end, null));
            start = end + 1;
        }
        return new DocumentText(String.join("\n", paragraphs), places, List.of());
    }
}
