package dev.tance.extract.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncedTitleTest {
    @ParameterizedTest
    @CsvSource({
        "附件：竹溪县节水方案.pdf, 关于印发《竹溪县节水规划》的通知, 竹溪县节水方案",
        "《竹溪县节水方案》.docx, 关于印发节水文件的通知, 竹溪县节水方案",
        "附件1.doc, 竹溪县人民政府关于印发《竹溪县节水规划（2024—2030年）》的通知, 竹溪县节水规划（2024—2030年）",
        "点击下载, 竹溪县人民政府关于印发竹溪县节水规划的通知, 竹溪县节水规划",
        "'', 竹溪县水务局关于发布竹溪县用水定额的公告, 竹溪县用水定额",
        "P020240402.pdf, 竹溪县节水工作要点, 竹溪县节水工作要点",
        "附件2-任务分解表.xls, 关于印发《竹溪县节水规划》的通知, 任务分解表"
    })
    void the_words_of_the_link_come_first_and_the_pages_own_title_last(String label, String page, String title) {
        assertThat(AnnouncedTitle.of(label, page)).isEqualTo(title);
    }
}
