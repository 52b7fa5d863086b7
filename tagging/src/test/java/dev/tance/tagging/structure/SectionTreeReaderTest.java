package dev.tance.tagging.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionTreeReaderTest {
    private final SectionTreeReader reader = new SectionTreeReader();

    @Test
    void a_document_with_a_paragraph_a_line_nests_by_the_rank_of_its_numbering() {
        String text = """
                一、总体要求
                坚持绿色发展。
                二、重点任务
                （一）能源转型行动。
                1.发展新能源。建设风电基地。
                2.压减煤炭。有序替代。
                （二）节能行动。
                三、保障措施
                """;

        SectionTree tree = reader.read(text);

        assertThat(headings(tree))
                .containsExactly("一、总体要求", "二、重点任务", "（一）能源转型行动", "1.发展新能源", "2.压减煤炭", "（二）节能行动", "三、保障措施");
        assertThat(tree.headingsAt(text.indexOf("风电基地"))).containsExactly("二、重点任务", "（一）能源转型行动", "1.发展新能源");
        assertThat(tree.headingsAt(text.indexOf("绿色发展"))).containsExactly("一、总体要求");
        assertThat(tree.headingsAt(text.indexOf("保障措施"))).containsExactly("三、保障措施");
    }

    @Test
    void numbering_glued_into_one_line_is_read_after_full_stops_and_brackets() {
        String text = "强化日常监管。16.推进园区改造。建设示范园区（市工信局负责）17.培育龙头企业。三、保障措施(一)加强领导。";

        assertThat(headings(reader.read(text))).containsExactly("16.推进园区改造", "17.培育龙头企业", "三、保障措施", "(一)加强领导");
    }

    @Test
    void a_title_without_punctuation_is_followed_by_its_first_subsection() {
        String text = "二、重点任务(一)能源转型行动1.发展新能源。2.压减煤炭。(二)节能行动1.改造锅炉。";

        SectionTree tree = reader.read(text);

        assertThat(headings(tree)).containsExactly("二、重点任务", "(一)能源转型行动", "1.发展新能源", "2.压减煤炭", "(二)节能行动", "1.改造锅炉");
        assertThat(tree.headingsAt(text.indexOf("锅炉"))).containsExactly("二、重点任务", "(二)节能行动", "1.改造锅炉");
    }

    @Test
    void a_caption_may_run_into_the_next_heading() {
        assertThat(headings(reader.read("一、框架。热泵标准体系框架图二、重点任务(一)推广热泵。"))).containsExactly("一、框架", "二、重点任务", "(一)推广热泵");
    }

    @Test
    void a_decimal_number_is_no_heading() {
        String text = "一、目标。单位能耗降至1.5吨，占比提高2.3个百分点。1.推进改造。PM2.5浓度下降。";

        assertThat(headings(reader.read(text))).containsExactly("一、目标", "1.推进改造");
    }

    @Test
    void a_heading_may_open_with_a_year() {
        assertThat(headings(reader.read("一、安排。1.2025年完成改造。2.2026年验收。")))
                .containsExactly("一、安排", "1.2025年完成改造", "2.2026年验收");
    }

    @Test
    void words_and_enumerations_with_numerals_are_no_headings() {
        String text = "依托一、二次管网，推进一、二、三产业融合，构建统一、高效的体系，执行第（一）项规定，见图1.流程。";

        assertThat(reader.read(text).sections()).isEmpty();
    }

    @Test
    void chapters_hold_articles_and_articles_hold_bracketed_items() {
        String text = """
                第一章 总则
                第一条 为规范管理，制定本办法。
                第二条 本办法适用于下列单位：
                （一）机关；
                （二）学校。
                第二章 管理
                第三条 依照第二条规定执行。
                """;

        SectionTree tree = reader.read(text);

        assertThat(tree.sections())
                .extracting(Section::kind)
                .containsExactly(
                        HeadingKind.CHAPTER,
                        HeadingKind.ARTICLE,
                        HeadingKind.ARTICLE,
                        HeadingKind.CHINESE_BRACKETED,
                        HeadingKind.CHINESE_BRACKETED,
                        HeadingKind.CHAPTER,
                        HeadingKind.ARTICLE);
        assertThat(markers(tree.pathAt(text.indexOf("学校")))).containsExactly("第一章", "第二条", "（二）");
    }

    @Test
    void dash_items_stand_under_the_goal_that_opens_them_and_end_with_their_line() {
        String text = "（三）主要目标。到2025年：\n——结构更优。占比提高。\n——效率更高。能耗下降。\n确保目标实现。\n二、任务\n";

        SectionTree tree = reader.read(text);

        assertThat(tree.headingsAt(text.indexOf("能耗"))).containsExactly("（三）主要目标", "——效率更高");
        assertThat(tree.headingsAt(text.indexOf("确保"))).containsExactly("（三）主要目标");
    }

    @Test
    void a_dash_inside_a_sentence_is_punctuation() {
        assertThat(headings(reader.read("一、总则。打造生态城市——临澜市的名片。"))).containsExactly("一、总则");
    }

    @Test
    void items_inside_a_box_stay_inside_until_the_outer_series_goes_on() {
        String text = "二、任务\n1.推进改造。\n专栏1 重点工程\n1.光伏工程。\n2.风电工程。\n2.培育企业。\n三、保障\n";

        SectionTree tree = reader.read(text);

        assertThat(tree.headingsAt(text.indexOf("光伏"))).containsExactly("二、任务", "1.推进改造", "专栏1重点工程", "1.光伏工程");
        // The second “2.” cannot be told from one inside the box by its words; the first that fits closes the box.
        assertThat(tree.headingsAt(text.indexOf("培育"))).containsExactly("二、任务", "2.培育企业");
    }

    @Test
    void entries_of_a_table_of_contents_open_nothing() {
        String text = "一、总体要求........1\n二、重点任务………………3\n一、总体要求\n正文。\n";

        assertThat(headings(reader.read(text))).containsExactly("一、总体要求");
    }

    @Test
    void a_page_marker_before_a_number_or_inside_a_title_is_overlooked() {
        String text = "建成示范区。第203页二、重点任务(一)加快绿色转第204页型。";

        assertThat(headings(reader.read(text))).containsExactly("二、重点任务", "(一)加快绿色转型");
    }

    @Test
    void an_item_that_opens_with_a_long_sentence_has_a_label_and_no_title() {
        String text = "1.到2025年，各区县都要按照本方案明确的职责分工建立完善工作机制，把各项任务分解到单位、到岗位、到人，定期调度进展情况，及时研究解决工作中出现的困难和问题，确保按期完成。";

        Section section = reader.read(text).sections().get(0);

        assertThat(section.title()).isEmpty();
        assertThat(section.marker()).isEqualTo("1");
        assertThat(text.substring(section.start(), section.end())).isEqualTo(text);
    }

    @Test
    void the_numbered_item_around_a_dash_is_the_section_that_numbers_it() {
        String text = "（二）工作原则\n——统筹推进。上下联动。\n";

        Section item = reader.read(text).numberedItemAt(text.indexOf("上下"));

        assertThat(item).isNotNull().extracting(Section::heading).isEqualTo("（二）工作原则");
    }

    @Test
    void nothing_is_around_a_text_without_numbers() {
        assertThat(reader.read("只有一句话。").pathAt(3)).isEmpty();
        assertThat(reader.read("").sections()).isEmpty();
    }

    private static List<String> headings(SectionTree tree) {
        return tree.sections().stream().map(Section::heading).toList();
    }

    private static List<String> markers(List<Section> path) {
        return path.stream().map(Section::marker).toList();
    }
}
