package dev.tance.gateway.page.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.message.DocumentTags.Section;
import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.DocumentText.Cell;
import dev.tance.contracts.message.DocumentText.Paragraph;
import dev.tance.contracts.message.DocumentText.Table;
import dev.tance.gateway.page.mark.Mark;
import dev.tance.gateway.page.mark.MarkKind;
import dev.tance.gateway.page.mark.MarkedText;
import dev.tance.gateway.page.reader.Reading.OutlineEntry;
import dev.tance.gateway.page.reader.Reading.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A stored text as headings, paragraphs and tables. */
class TextLayoutTest {
    @Test
    void a_heading_of_its_own_is_a_heading_even_when_the_tag_left_out_its_blanks() {
        DocumentText text = text("第一章 发展目标", "到2030年达到62%。");
        Outline outline = outline(text, new Section(1, List.of("第一章发展目标"), 0, 20));

        assertThat(html(text, outline)).startsWith("<h2 id=\"section-1\" class=\"level-1\">第一章 发展目标</h2>\n<p>到2030年");
        assertThat(outline.marks()).isEmpty();
    }

    @Test
    void a_heading_is_shown_with_the_stops_that_its_tag_left_out() {
        DocumentText text = text("一、主要目标", "到2030年达到62%。");
        Outline outline = outline(text, new Section(1, List.of("一主要目标"), 0, 18));

        assertThat(html(text, outline)).contains(">一、主要目标</h2>");
        assertThat(outline.entries(List.of())).extracting(OutlineEntry::heading).containsExactly("一、主要目标");
    }

    @Test
    void a_heading_that_is_not_in_the_text_marks_nothing() {
        DocumentText text = text("到2030年达到62%。");
        Outline outline = outline(text, new Section(1, List.of("别处"), 0, 10));

        assertThat(outline.entries(List.of())).extracting(OutlineEntry::heading).containsExactly("别处");
        assertThat(html(text, outline)).isEqualTo("<p id=\"section-1\" class=\"level-1\">到2030年达到62%。</p>\n");
    }

    @Test
    void a_heading_before_other_text_is_strong_in_its_paragraph() {
        DocumentText text = text("（一）总体目标。到2030年达到62%。");
        Outline outline = outline(text, new Section(2, List.of("（一）总体目标"), 0, 20));

        assertThat(outline.marks()).containsExactly(new Mark("heading-1", MarkKind.HEADING, "", 0, 7));
        assertThat(html(text, outline)).startsWith("<p id=\"section-1\" class=\"level-2\"><strong");
    }

    @Test
    void a_table_stands_in_the_place_of_its_cells_with_their_marks() {
        DocumentText plain = text("前", "指标\t2030", "覆盖率\t62%", "后");
        Table table = new Table(
                2, 17, List.of(List.of(new Cell(2, 4), new Cell(5, 9)), List.of(new Cell(10, 13), new Cell(14, 17))));
        DocumentText text = new DocumentText(plain.text(), plain.paragraphs(), List.of(table));

        String html = html(text, outline(text), new Mark("target-1", MarkKind.TARGET, "", 14, 17));

        assertThat(html)
                .contains("<tr><td>指标</td><td>2030</td></tr>")
                .contains("<td>覆盖率</td><td><mark class=\"m m-target\" id=\"target-1\"")
                .containsOnlyOnce("覆盖率")
                .startsWith("<p>前</p>")
                .endsWith("<p>后</p>\n");
    }

    @Test
    void the_pages_of_a_file_are_told_where_they_begin() {
        DocumentText text = new DocumentText(
                "一\n二\n三", List.of(new Paragraph(0, 1, 1), new Paragraph(2, 3, 1), new Paragraph(4, 5, 2)), List.of());

        assertThat(html(text, outline(text)))
                .isEqualTo("<span class=\"page\" data-page=\"1\"></span><p>一</p>\n<p>二</p>\n"
                        + "<span class=\"page\" data-page=\"2\"></span><p>三</p>\n");
    }

    @Test
    void a_long_text_comes_in_pieces_that_together_are_all_of_it() {
        String[] lines = new String[100];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "第" + i + "段";
        }
        DocumentText text = text(lines);

        List<Piece> pieces = TextLayout.of(new MarkedText(text.text(), List.of()), text, outline(text));

        assertThat(pieces).hasSize(5);
        assertThat(pieces.stream()
                        .map(Piece::html)
                        .collect(Collectors.joining())
                        .split("<p>"))
                .hasSize(101);
    }

    @Test
    void the_outline_counts_targets_within_each_section() {
        DocumentText text = text("一、目标", "甲", "二、保障", "乙");
        Outline outline = outline(text, new Section(1, List.of("一、目标"), 0, 6), new Section(1, List.of("二、保障"), 7, 13));

        assertThat(outline.entries(List.of()))
                .extracting(OutlineEntry::heading, OutlineEntry::href, OutlineEntry::targets)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("一、目标", "#section-1", 0),
                        org.assertj.core.groups.Tuple.tuple("二、保障", "#section-2", 0));
    }

    @Test
    void places_of_an_address_are_marked_and_nonsense_is_passed_over() {
        assertThat(Hits.parse("3-5,x,9-2,7-").marks())
                .containsExactly(new Mark("hit-1", MarkKind.HIT, "", 3, 5), new Mark("hit-2", MarkKind.HIT, "", 9, 2));
        assertThat(Hits.parse("1-2,".repeat(200)).marks()).hasSize(50);
        assertThat(Hits.parse("").marks()).isEmpty();
    }

    private static String html(DocumentText text, Outline outline, Mark... others) {
        List<Mark> marks = new ArrayList<>(outline.marks());
        marks.addAll(List.of(others));
        return TextLayout.of(new MarkedText(text.text(), marks), text, outline).stream()
                .map(Piece::html)
                .collect(Collectors.joining());
    }

    private static Outline outline(DocumentText text, Section... sections) {
        return new Outline(new MarkedText(text.text(), List.of()), List.of(sections));
    }

    private static DocumentText text(String... lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        @Nullable Integer page = null;
        for (String line : lines) {
            paragraphs.add(new Paragraph(start, start + line.length(), page));
            start += line.length() + 1;
        }
        return new DocumentText(String.join("\n", lines), paragraphs, List.of());
    }
}
