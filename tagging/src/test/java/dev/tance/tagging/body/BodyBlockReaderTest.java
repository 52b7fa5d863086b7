package dev.tance.tagging.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.structure.SectionTreeReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers in names of tests are those of the catalogue of hard cases. */
class BodyBlockReaderTest {
    @Test
    void case_81_a_list_behind_the_full_stop_owns_its_whole_item() {
        String text = "一、任务。1.推广热泵。新增20台。（市住建局、市财政局，各区人民政府按职责分工负责）2.改造管网。";

        BodyBlock block = only(text);

        assertThat(block.names()).containsExactly("市住建局", "市财政局", "各区人民政府");
        assertThat(text.substring(block.itemStart(), block.itemEnd()))
                .startsWith("1.推广热泵")
                .endsWith("按职责分工负责）");
        assertThat(block.rule()).isEqualTo("body.divided-duty");
        assertThat(text.substring(block.start(), block.end()))
                .startsWith("（市住建局")
                .endsWith("负责）");
    }

    @Test
    void case_82_the_one_that_leads_and_those_that_help() {
        assertThat(roles(only("改造完成。（市住建局牵头，市财政局、市水务局配合）"))).containsExactly("市住建局 lead", "市财政局 co", "市水务局 co");
        assertThat(roles(only("制定标准。（市场监管局牵头，市发展改革委、市生态环境局等按职责分工负责）")))
                .containsExactly("市场监管局 lead", "市发展改革委 co", "市生态环境局 co");
        assertThat(roles(only("建立平台。（市科技局、市工信局共同牵头，各有关部门参加）"))).containsExactly("市科技局 lead", "市工信局 lead", "各有关部门 co");
        assertThat(roles(only("抓好落实。（各县人民政府具体落实；省能源局牵头，省财政厅配合）")))
                .containsExactly("各县人民政府 owner", "省能源局 lead", "省财政厅 co");
    }

    @Test
    void case_83_labels_inside_and_outside_brackets() {
        assertThat(only("拓展应用。（责任单位：市交通局、港务集团）").names()).containsExactly("市交通局", "港务集团");
        assertThat(only("推广岸电。[责任单位:市交通局，临澜海事局]").names()).containsExactly("市交通局", "临澜海事局");
        assertThat(only("推广岸电。\n责任单位：市交通局、市财政局\n下一段。").names()).containsExactly("市交通局", "市财政局");
        assertThat(only("拓展应用。（责任单位 市交通局、市财政局）").names()).containsExactly("市交通局", "市财政局");
    }

    @Test
    void labels_on_lines_of_their_own_make_one_block_with_their_roles() {
        BodyBlock block = only("1.推广热泵。\n牵头单位：市住建局\n配合单位：市财政局、各区人民政府\n完成时限：2025年12月\n");

        assertThat(roles(block)).containsExactly("市住建局 lead", "市财政局 co", "各区人民政府 co");
    }

    @Test
    void several_labels_in_one_bracket_divide_the_roles() {
        BodyBlock block = only("完成改造。（牵头单位：市住建局；责任单位：市财政局；配合单位：市水务局、各镇政府）");

        assertThat(roles(block)).containsExactly("市住建局 lead", "市财政局 owner", "市水务局 co", "各镇政府 co");
    }

    @Test
    void a_label_may_stand_in_a_bracket_of_its_own() {
        assertThat(roles(only("1.推广热泵。\n【牵头单位】市住建局\n【配合单位】市财政局、各区人民政府\n2.改造管网。")))
                .containsExactly("市住建局 lead", "市财政局 co", "各区人民政府 co");
    }

    @Test
    void blanks_separate_whole_agencies_and_labels() {
        assertThat(roles(only("推广热泵。（牵头单位：市住建局 配合单位：市财政局 各区人民政府）")))
                .containsExactly("市住建局 lead", "市财政局 co", "各区人民政府 co");
        assertThat(only("推广热泵。（责任单位：市发展改革委\n、市财政\n局）").names()).containsExactly("市发展改革委", "市财政局");
    }

    @Test
    void persons_and_dates_beside_the_bodies_are_left_out() {
        assertThat(only("推广热泵。（责任领导：某某；责任单位：市住建局；完成时限：2025年底）").names()).containsExactly("市住建局");
    }

    @Test
    void what_other_labels_introduce_is_no_body() {
        assertThat(only("完成研究。（责任部门：自然处，完成期限：12月底）").names()).containsExactly("自然处");
        assertThat(only("完成研究。（完成时限：2025年；责任单位：市科技局）").names()).containsExactly("市科技局");
    }

    @Test
    void case_84_an_open_list_says_so_and_等_is_no_part_of_a_name() {
        BodyBlock open = only("推进工作。（省能源局、省财政厅等按职责分工负责）");
        BodyBlock openByKind = only("推进工作。（责任单位：区经委、区建管委等相关职能部门，各街镇）");

        assertThat(open.open()).isTrue();
        assertThat(open.names()).containsExactly("省能源局", "省财政厅");
        assertThat(openByKind.open()).isTrue();
        assertThat(openByKind.names()).containsExactly("区经委", "区建管委", "各街镇");
        assertThat(only("推进工作。（省能源局负责）").open()).isFalse();
    }

    @Test
    void case_85_和_inside_a_name_does_not_split_it() {
        assertThat(only("推进工作。（市工业和信息化局、市文化和旅游局、市住房和城乡建设局按职责分工负责）").names())
                .containsExactly("市工业和信息化局", "市文化和旅游局", "市住房和城乡建设局");
        assertThat(only("推进工作。（市发展和改革委员会和市财政局按职责分工负责）").names()).containsExactly("市发展和改革委员会", "市财政局");
        assertThat(only("推进工作。（市发展改革委会同市财政局负责）").names()).containsExactly("市发展改革委", "市财政局");
        assertThat(only("推进工作。（责任单位：各有关部门和单位、各区）").names()).containsExactly("各有关部门和单位", "各区");
    }

    @Test
    void case_87_and_88_branches_and_bodies_of_a_kind_keep_their_names() {
        assertThat(only("划定红线。（市规划资源局栖云分局、人民银行临澜市中心支行、各区人民政府、有农业的区人民政府按职责分工负责）").names())
                .containsExactly("市规划资源局栖云分局", "人民银行临澜市中心支行", "各区人民政府", "有农业的区人民政府");
    }

    @Test
    void case_89_brackets_nest_inside_a_name() {
        assertThat(only("清理河道。（区水务局、各镇(街道)、区委党校（行政学院）按职责分工负责）").names())
                .containsExactly("区水务局", "各镇(街道)", "区委党校（行政学院）");
        assertThat(only("清理河道。（各市〈州〉人民政府、省有关部门按职责分工负责）").names()).containsExactly("各市〈州〉人民政府", "省有关部门");
    }

    @Test
    void levels_that_share_a_head_make_one_name() {
        assertThat(only("推进工作。（责任单位：市、区机管局，市财政局）").names()).containsExactly("市、区机管局", "市财政局");
        assertThat(only("推进工作。（各市、县（区）人民政府，省财政厅按职责分工负责）").names()).containsExactly("各市、县（区）人民政府", "省财政厅");
        assertThat(only("推进工作。（各区、市财政局按职责分工负责）").names()).containsExactly("各区", "市财政局");
    }

    @Test
    void the_party_committees_and_governments_of_a_level_are_one_name() {
        assertThat(only("落实责任。（市直各有关部门，各县（市、区）党委、政府按职责分工负责）").names()).containsExactly("市直各有关部门", "各县（市、区）党委、政府");
    }

    @Test
    void a_list_whose_first_body_leads_may_bear_no_other_mark() {
        String text = "1.推广热泵。（市住建局、市财政局，各县（市、区）政府，列第一位的为牵头单位，下同）2.改造管网。（市水务局、市财政局）";

        List<BodyBlock> blocks = read(text).all();

        assertThat(roles(blocks.get(0))).containsExactly("市住建局 lead", "市财政局 co", "各县（市、区）政府 co");
        assertThat(roles(blocks.get(1))).containsExactly("市水务局 lead", "市财政局 co");
    }

    @Test
    void square_brackets_of_the_year_style_hold_blocks_too() {
        assertThat(roles(only("摸清现状。〔污防科牵头，各分局落实〕"))).containsExactly("污防科 lead", "各分局 owner");
    }

    @Test
    void a_page_marker_or_line_break_inside_a_block_is_no_part_of_a_name() {
        BodyBlock block = only("推进工作。（省能第94页源局、省发展\n改革委按职责第95页分工负责）");

        assertThat(block.names()).containsExactly("省能源局", "省发展改革委");
        assertThat(block.bodies().get(0).end() - block.bodies().get(0).start()).isEqualTo("省能第94页源局".length());
    }

    @Test
    void a_lost_separator_between_two_agencies_is_found() {
        assertThat(only("建立规则。（市生态环境局市市场监督管理局、各区政府按职责分工负责）").names()).containsExactly("市生态环境局", "市市场监督管理局", "各区政府");
    }

    @Test
    void remarks_end_the_list() {
        assertThat(only("推进工作。（省能源局按职责分工负责，各市、县级政府负责落实。以下均需各市、县级政府落实，不再列出）").names())
                .containsExactly("省能源局", "各市、县级政府");
        assertThat(only("推进工作。（省能源局等按职责分工负责；地方各级政府负责落实，不再列出）").names()).containsExactly("省能源局", "地方各级政府");
    }

    @Test
    void a_remark_that_the_first_of_each_group_leads_holds_for_the_rest_of_the_document() {
        String text = "1.共建平台。（责任单位：甲市能源局、市科技局；乙省能源局、科技厅；列首位的为牵头单位，下同）2.共享数据。（责任单位：甲市数据局、市科技局；乙省数据局）";

        List<BodyBlock> blocks = read(text).all();

        assertThat(roles(blocks.get(0))).containsExactly("甲市能源局 lead", "市科技局 co", "乙省能源局 lead", "科技厅 co");
        assertThat(roles(blocks.get(1))).containsExactly("甲市数据局 lead", "市科技局 co", "乙省数据局 lead");
    }

    @Test
    void a_bare_list_of_agencies_behind_the_full_stop_is_taken_with_doubt() {
        BodyBlock block = only("建设碳汇林。（市林业局、市财政局）");

        assertThat(block.names()).containsExactly("市林业局", "市财政局");
        assertThat(block.rule()).isEqualTo("body.bare-list");
        assertThat(block.confidence()).isLessThan(0.7);
    }

    @Test
    void brackets_that_merely_mention_responsibility_or_agencies_are_no_blocks() {
        assertThat(read("本办法由市科技局负责解释（市财政局、市审计局会签稿）。").all()).isEmpty();
        assertThat(read("企业（含分公司、子公司）应当落实责任（谁污染谁负责）。").all()).isEmpty();
        assertThat(read("推广新技术（热泵、储能、光伏）。").all()).isEmpty();
        assertThat(read("明确实施主体、责任单位和推进措施。").all()).isEmpty();
        assertThat(read("各责任单位：请按时报送。").all()).isEmpty();
    }

    @Test
    void a_block_whose_beginning_an_excerpt_cut_off_is_read() {
        assertThat(only("低碳领导小组办公室、各相关部门，各区人民政府按职责分工负责）2.加强监督。").names())
                .containsExactly("低碳领导小组办公室", "各相关部门", "各区人民政府");
    }

    @Test
    void of_a_block_whose_end_is_cut_off_the_whole_names_count() {
        assertThat(only("推广技术。（市科技局、市发展改革委、市农业").names()).containsExactly("市科技局", "市发展改革委");
        assertThat(only("推广技术。（市科技局、市财政局按职责分工负责").names()).containsExactly("市科技局", "市财政局");
        assertThat(read("分类实现全覆盖。（市城市管理").all()).isEmpty();
    }

    @Test
    void a_block_right_behind_a_heading_owns_the_item_that_follows() {
        String text = "1.推广热泵（责任单位：市住建局）。到2025年新增热泵面积200万平方米，改造老旧管网50公里。2.改造锅炉。";

        BodyBlocks blocks = read(text);

        assertThat(blocks.ownerOf(text.indexOf("200万")).orElseThrow().names()).containsExactly("市住建局");
        assertThat(blocks.ownerOf(text.indexOf("锅炉"))).isEmpty();
    }

    @Test
    void every_place_of_an_item_knows_who_answers_for_it() {
        String text = "一、任务。1.推广热泵。新增20台。（市住建局负责）2.改造管网。改造30公里。（市水务局负责）二、保障。加强领导。";

        BodyBlocks blocks = read(text);

        assertThat(blocks.ownerOf(text.indexOf("20台")).orElseThrow().names()).containsExactly("市住建局");
        assertThat(blocks.ownerOf(text.indexOf("30公里")).orElseThrow().names()).containsExactly("市水务局");
        assertThat(blocks.ownerOf(text.indexOf("加强领导"))).isEmpty();
    }

    @Test
    void two_blocks_in_one_item_share_it() {
        String text = "1.推广热泵。新增20台。（市住建局负责）改造管网。（市水务局负责）";

        BodyBlocks blocks = read(text);

        assertThat(blocks.ownerOf(text.indexOf("20台")).orElseThrow().names()).containsExactly("市住建局");
        assertThat(blocks.ownerOf(text.indexOf("管网")).orElseThrow().names()).containsExactly("市水务局");
    }

    private static BodyBlocks read(String text) {
        return new BodyBlockReader().read(text, new SectionTreeReader().read(text));
    }

    private static BodyBlock only(String text) {
        List<BodyBlock> blocks = read(text).all();
        assertThat(blocks).hasSize(1);
        return blocks.get(0);
    }

    private static List<String> roles(BodyBlock block) {
        return block.bodies().stream()
                .map(body -> body.name() + " " + body.role().code())
                .toList();
    }
}
