package dev.tance.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.extract.document.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class SavedPageTest {
    private static final List<String> PAGE = """
            政府信息公开

            首页 > 政务公开 > 政府文件

            名称：	竹溪县人民政府关于印发竹溪县节水方案的通知
            索引号：	1112/2024-7	发布机构：	竹溪县人民政府
            成文日期：	2024年03月29日	发文日期：	2024年04月02日

            竹溪县人民政府关于印发 竹溪县节水方案的通知

            各乡镇人民政府：

            为贯彻落实上级部署，扎实推进节水工作，根据《中共竹溪县委关于全面推进节水

            政策解读

            竹溪县节水方案发布

            一图读懂《竹溪县节水方案》

            工作的意见》，结合本县实际，制定本方案。

            一、总体要求

            到2025年，用水总量控制在3亿立方米。

            附件： [《竹溪县节水方案》全文下载](#)

            [法律声明](#) | [网站地图](#)

            主办：竹溪县人民政府办公室 版权所有©
            网站标识码：9900000007 例ICP备00000007号
            """.lines().toList();

    @Test
    void fields_title_and_the_text_without_box_and_footer_are_read() {
        SavedPage.Content content = SavedPage.read(PAGE).orElseThrow();

        assertThat(content.title()).isEqualTo("竹溪县人民政府关于印发竹溪县节水方案的通知");
        assertThat(content.metadata())
                .containsEntry("索引号", "1112/2024-7")
                .containsEntry("成文日期", "2024年03月29日")
                .containsEntry("published", "2024-04-02");
        assertThat(content.blocks())
                .extracting(Block::text)
                .containsExactly(
                        "各乡镇人民政府：",
                        "为贯彻落实上级部署，扎实推进节水工作，根据《中共竹溪县委关于全面推进节水工作的意见》，结合本县实际，制定本方案。",
                        "一、总体要求",
                        "到2025年，用水总量控制在3亿立方米。");
    }

    @Test
    void plain_text_without_fields_is_no_saved_page() {
        assertThat(SavedPage.read(List.of("竹溪县节水方案", "到2025年，用水总量控制在3亿立方米。"))).isEmpty();
    }
}
