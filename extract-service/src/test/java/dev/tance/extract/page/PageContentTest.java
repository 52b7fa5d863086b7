package dev.tance.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.message.DocumentText;
import dev.tance.extract.document.Link;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.StoredText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageContentTest {
    private static String page(String content) {
        return "<html><head><title>竹溪县节水方案_竹溪县</title></head><body><h1>竹溪县节水方案</h1><div class='TRS_Editor'>" + content
                + "</div></body></html>";
    }

    @Test
    void a_box_between_the_parts_of_a_sentence_is_taken_out_and_the_sentence_is_whole_again() {
        String text = Pages.text(page("<p>根据《中共竹溪县委关于全面推进节约用水，促进绿色发展</p>"
                + "<div class='xgyd'><strong>相关阅读</strong><ul><li><a href='/1'>一图读懂节水方案</a></li><li><a href='/2'>节水方案政策解读</a></li></ul></div>"
                + "<p>的意见》和上级部署，制定本方案。</p><p>一、总体要求</p>"));

        assertThat(text).isEqualTo("根据《中共竹溪县委关于全面推进节约用水，促进绿色发展的意见》和上级部署，制定本方案。\n一、总体要求");
    }

    @Test
    void a_box_between_two_paragraphs_does_not_join_them() {
        String text = Pages.text(
                page(
                        "<p>根据上级部署，结合本县实际，制定本方案。</p><div class='tjyd'><strong>推荐阅读</strong><br><a href='/1'>公积金报告发布</a></div><p>一、主要目标，到2025年。</p>"));

        assertThat(text).isEqualTo("根据上级部署，结合本县实际，制定本方案。\n一、主要目标，到2025年。");
    }

    @Test
    void links_inside_sentences_stay() {
        String text = Pages.text(
                page("<p>按照<a href='/x'>《竹溪县节约用水条例》</a>和<a href='/y'>《竹溪县水资源规划》</a>，到2025年用水总量控制在3亿立方米以内。</p>"));

        assertThat(text).isEqualTo("按照《竹溪县节约用水条例》和《竹溪县水资源规划》，到2025年用水总量控制在3亿立方米以内。");
    }

    @Test
    void line_breaks_and_indents_in_the_source_leave_no_spaces_between_chinese_characters() {
        String text = Pages.text(page("<p>　　到2025年，\n   全县用水总量\n控制在3亿立方米，GDP per\n capita keeps growing。</p>"));

        assertThat(text).isEqualTo("到2025年，全县用水总量控制在3亿立方米，GDP per capita keeps growing。");
    }

    @Test
    void a_table_of_data_is_kept_as_rows_and_cells() {
        Reading.Document document = Pages.document(
                page(
                        "<p>主要指标见下表，各乡镇遵照执行。</p><table><tr><th>指标</th><th>单位</th><th>2025年</th></tr>"
                                + "<tr><td>用水总量</td><td>亿立方米</td><td>3.0</td></tr><tr><td>节水器具普及率</td><td>%</td><td>95</td></tr></table><p>以上指标为预期性。</p>"));

        DocumentText text = StoredText.of(document.blocks());
        assertThat(text.text())
                .isEqualTo("主要指标见下表，各乡镇遵照执行。\n指标\t单位\t2025年\n用水总量\t亿立方米\t3.0\n节水器具普及率\t%\t95\n以上指标为预期性。");
        DocumentText.Cell cell = text.tables().get(0).rows().get(2).get(2);
        assertThat(text.text().substring(cell.start(), cell.end())).isEqualTo("95");
    }

    @Test
    void attachments_are_found_resolved_and_not_part_of_the_text() {
        Reading.Document document = Pages.document(page("<p>现将《竹溪县节水方案》印发给你们，请遵照执行。</p>"
                + "<p>附件：<a href='./P020240402.pdf'>竹溪县节水方案.pdf</a></p><p>附件2：<a href='/files/%E8%A1%A8.XLSX#x'>任务表</a></p>"
                + "<p><a href='/download?id=7&name=a.doc'>申报书</a></p><p><a href='/other.html'>上一篇</a></p>"));

        assertThat(document.links())
                .containsExactly(
                        new Link("https://www.zhuxi.gov.example/zwgk/zcwj/202404/P020240402.pdf", "竹溪县节水方案.pdf"),
                        new Link("https://www.zhuxi.gov.example/files/%E8%A1%A8.XLSX", "任务表"),
                        new Link("https://www.zhuxi.gov.example/download?id=7&name=a.doc", "申报书"));
        assertThat(Pages.text(document)).isEqualTo("现将《竹溪县节水方案》印发给你们，请遵照执行。");
    }

    @Test
    void a_page_that_only_announces_a_file_is_a_document_with_its_title_as_text() {
        Reading.Document document =
                Pages.document("<html><body><h1>竹溪县节水方案</h1><div><a href='a.pdf'>竹溪县节水方案.pdf</a></div></body></html>");

        assertThat(Pages.text(document)).isEqualTo("竹溪县节水方案");
        assertThat(document.links()).hasSize(1);
    }

    @Test
    void unfilled_and_wrong_meta_tags_are_passed_over() {
        Reading.Document document = Pages.document(
                "<html><head><title>竹溪县节水方案</title><meta name='ArticleTitle' content='竹溪县人民政府'><meta name='SiteName' content='竹溪县人民政府'>"
                        + "<meta name='PubDate' content='{$PubDate}'><meta name='ContentSource' content=''><meta name='SiteIDCode' content='null'></head><body><h1>竹溪县节水方案</h1>"
                        + "<p>到2025年，全县用水总量控制在3亿立方米以内。</p></body></html>");

        assertThat(document.title()).isEqualTo("竹溪县节水方案");
        assertThat(document.metadata())
                .doesNotContainKeys("PubDate", "ContentSource", "SiteIDCode")
                .containsEntry("published", "2024-04-02")
                .containsEntry("published.from", "url");
    }

    @Test
    void a_title_set_over_two_lines_is_found_in_the_text_and_taken_out() {
        String text = Pages.text(
                "<html><head><title>竹溪县人民政府关于印发节水方案的通知</title></head><body><div class='content'><p>竹溪县人民政府</p><p>关于印发节水方案的通知</p>"
                        + "<p>各乡镇人民政府：</p><p>现将节水方案印发给你们，请遵照执行。</p></div></body></html>");

        assertThat(text).isEqualTo("各乡镇人民政府：\n现将节水方案印发给你们，请遵照执行。");
    }

    @Test
    void lists_of_links_are_no_documents() {
        StringBuilder links = new StringBuilder();
        for (int month = 1; month <= 12; month++) {
            links.append("<li><a href='/")
                    .append(month)
                    .append("'>关于")
                    .append(month)
                    .append("月份政务信息公开情况的通报</a><span>2024-01-01</span></li>");
        }

        assertThat(Pages.read("<html><head><title>规范性文件</title></head><body><ul>" + links + "</ul></body></html>"))
                .isInstanceOfSatisfying(
                        Reading.Skipped.class,
                        skipped -> assertThat(skipped.reason()).isEqualTo(SkipReason.LIST_PAGE));
    }

    @Test
    void pages_that_scripts_fill_are_told_from_empty_ones() {
        assertThat(
                        Pages.read(
                                "<html><head><title>加载中</title></head><body><div id='app'></div><script src='/app.js'></script></body></html>"))
                .isInstanceOfSatisfying(
                        Reading.Skipped.class,
                        skipped -> assertThat(skipped.reason()).isEqualTo(SkipReason.SCRIPT_ONLY));
        assertThat(Pages.read("<html><body><div></div></body></html>"))
                .isInstanceOfSatisfying(
                        Reading.Skipped.class,
                        skipped -> assertThat(skipped.reason()).isEqualTo(SkipReason.NO_TEXT));
        assertThat(Pages.read(" \n\t "))
                .isInstanceOfSatisfying(
                        Reading.Skipped.class,
                        skipped -> assertThat(skipped.reason()).isEqualTo(SkipReason.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "GBK", "GB18030", "UTF-16LE", "Big5"})
    void text_is_read_whatever_the_page_declares(String encoding) {
        String sentence = "到2025年，全市建成公園12座，方案由政府制定。";
        for (String declared : List.of("utf-8", "gb2312", "iso-8859-1", "x-unknown")) {
            String html =
                    "<html><head><meta charset='" + declared + "'></head><body><p>" + sentence + "</p></body></html>";
            assertThat(Pages.text(Pages.document(html, encoding))).isEqualTo(sentence);
        }
    }

    @Test
    void characters_beyond_gbk_survive_a_page_that_says_gb2312() {
        String sentence = "㙍村和𠮷山镇到2025年建成示范点3个。";

        assertThat(Pages.text(Pages.document(
                        "<html><meta charset=gb2312><body><p>" + sentence + "</p></body></html>", "GB18030")))
                .isEqualTo(sentence);
    }

    @Test
    void nesting_without_end_is_read_in_bounded_time_and_depth() {
        String text = Pages.text("<div>".repeat(200_000) + "<p>到2025年，用水总量控制在3亿立方米以内。</p>");

        assertThat(text).isEqualTo("到2025年，用水总量控制在3亿立方米以内。");
    }
}
