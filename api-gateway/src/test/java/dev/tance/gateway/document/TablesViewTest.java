package dev.tance.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.DocumentText.Cell;
import dev.tance.contracts.message.DocumentText.Paragraph;
import dev.tance.contracts.message.DocumentText.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesViewTest {
    @Test
    void cells_come_with_their_text_and_place_also_behind_characters_of_two_units() {
        DocumentText text = new DocumentText(
                "𠮷县指标\n指标\t2025年\n\t61",
                List.of(new Paragraph(0, 4, 1), new Paragraph(5, 13, 2), new Paragraph(14, 17, 2)),
                List.of(new Table(
                        5,
                        17,
                        List.of(
                                List.of(new Cell(5, 7), new Cell(8, 13)),
                                List.of(new Cell(14, 14), new Cell(15, 17))))));

        TablesView.TableView table = TablesView.of("d", "v", text).items().get(0);

        assertThat(table.page()).isEqualTo(2);
        assertThat(table.rows().get(0))
                .containsExactly(new TablesView.CellView("指标", 5, 7), new TablesView.CellView("2025年", 8, 13));
        assertThat(table.rows().get(1)).extracting(TablesView.CellView::text).containsExactly("", "61");
    }

    @Test
    void a_text_without_tables_has_none() {
        DocumentText text = new DocumentText("正文。", List.of(new Paragraph(0, 3, null)), List.of());

        assertThat(TablesView.of("d", null, text).items()).isEmpty();
    }
}
