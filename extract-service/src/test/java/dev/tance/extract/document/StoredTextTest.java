package dev.tance.extract.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.message.DocumentText;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StoredTextTest {
    private static String at(DocumentText text, int start, int end) {
        int from = text.text().offsetByCodePoints(0, start);
        return text.text().substring(from, text.text().offsetByCodePoints(from, end - start));
    }

    @Test
    void offsets_count_code_points_and_select_paragraphs_and_cells() {
        DocumentText text = StoredText.of(List.of(
                Block.paragraph("𠮷山镇方案", 1),
                Block.table(List.of(List.of("指标", "𠮷"), List.of("用水", "3")), 2),
                Block.paragraph("完")));

        assertThat(text.text()).isEqualTo("𠮷山镇方案\n指标\t𠮷\n用水\t3\n完");
        assertThat(at(
                        text,
                        text.paragraphs().get(0).start(),
                        text.paragraphs().get(0).end()))
                .isEqualTo("𠮷山镇方案");
        assertThat(at(
                        text,
                        text.paragraphs().get(2).start(),
                        text.paragraphs().get(2).end()))
                .isEqualTo("用水\t3");
        DocumentText.Cell cell = text.tables().get(0).rows().get(1).get(0);
        assertThat(at(text, cell.start(), cell.end())).isEqualTo("用水");
        assertThat(text.paragraphs()).extracting(DocumentText.Paragraph::page).containsExactly(1, 2, 2, null);
    }

    @Test
    void blank_paragraphs_and_rows_leave_no_empty_lines() {
        DocumentText text = StoredText.of(List.of(
                Block.paragraph(" "),
                Block.table(List.of(List.of("", " ")), null),
                Block.paragraph("一"),
                Block.paragraph("")));

        assertThat(text.text()).isEqualTo("一");
        assertThat(text.tables()).isEmpty();
    }

    @Property
    void paragraphs_cover_all_text_but_the_line_breaks(@ForAll @Size(max = 20) List<@NotBlank String> paragraphs) {
        List<Block> blocks =
                paragraphs.stream().map(Characters::clean).map(Block::paragraph).toList();

        DocumentText text = StoredText.of(blocks);

        int next = 0;
        for (DocumentText.Paragraph paragraph : text.paragraphs()) {
            assertThat(paragraph.start()).isEqualTo(next);
            next = paragraph.end() + 1;
        }
        assertThat(Math.max(0, next - 1))
                .isEqualTo(text.text().codePointCount(0, text.text().length()));
    }
}
