package dev.tance.tagging.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.region.Region;
import dev.tance.tagging.rules.RuleData;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityReaderTest {
    private static final EntityDictionary DICTIONARY = EntityDictionary.bundled();
    private static final EntityReader READER = new EntityReader(DICTIONARY);

    @Test
    void regions_carry_their_code_level_and_parent() {
        Entity region = read("学习宁波市的做法。").get(0);

        assertThat(region.normal()).isEqualTo("330200");
        assertThat(region.attributes()).containsEntry("level", "city").containsEntry("parent", "330000");
        assertThat(normals(EntityKind.REGION, "陕西、内蒙古和新疆率先推进。")).containsExactly("610000", "150000", "650000");
    }

    @Test
    void a_county_of_an_ambiguous_name_is_that_of_the_document_or_of_the_city_named_before_it() {
        assertThat(normals(EntityKind.REGION, "在朝阳区试点。", "220100")).containsExactly("220104");
        assertThat(normals(EntityKind.REGION, "在北京市朝阳区试点。")).containsExactly("110000", "110105");
        Entity unresolved = read("在朝阳区试点。").get(0);
        assertThat(unresolved.normal()).isNull();
        assertThat(unresolved.attributes().get("candidates")).contains("110105", "220104");
    }

    @Test
    void the_same_characters_inside_other_words_are_no_regions() {
        assertThat(of(EntityKind.REGION, "治理黄河南岸、太行山东麓和皖南山区，完成县级改造，建设城区路网。")).isEmpty();
        assertThat(of(EntityKind.REGION, "建设新区，服务来宾，发展东方美学，回收白银。")).isEmpty();
    }

    @Test
    void bodies_take_their_level_words_and_region_with_them() {
        assertThat(surfaces(EntityKind.BODY, "由国家发展改革委、省生态环境厅和宁波市科技局共同推进。"))
                .containsExactly("国家发展改革委", "省生态环境厅", "宁波市科技局");
        assertThat(normals(EntityKind.BODY, "市工信局会同省财政厅。", "330200"))
                .containsExactly("industry-information@330200", "finance@330000");
        assertThat(surfaces(EntityKind.BODY, "各区人民政府和市政府抓好落实，政府引导。")).containsExactly("各区人民政府", "市政府");
    }

    @Test
    void case_85_a_body_with_和_in_its_name_is_one_body() {
        assertThat(surfaces(EntityKind.BODY, "市工业和信息化局、市住房和城乡建设局")).containsExactly("市工业和信息化局", "市住房和城乡建设局");
    }

    @Test
    void words_that_go_on_behind_a_name_are_no_bodies() {
        assertThat(of(EntityKind.BODY, "教育部署、财政部分资金、人行道改造、经委托办理、城市生态环境局部改善、政府采购。"))
                .isEmpty();
    }

    @Test
    void dates_of_every_form_have_one_normal_form() {
        assertThat(normals(
                        EntityKind.DATE,
                        "2022年8月25日、2022年08月25日、２０２２年８月２５日、二〇二二年八月二十五日、2022-08-25、2022/8/25、2022.8.25"))
                .containsOnly("2022-08-25")
                .hasSize(7);
        assertThat(normals(EntityKind.DATE, "2025年、2023年6月、2021—2025年、2021年至2035年"))
                .containsExactly("2025", "2023-06", "2021/2025", "2021/2035");
    }

    @Test
    void numbers_that_are_no_dates_are_left_alone() {
        assertThat(of(EntityKind.DATE, "共12345年，第3025年，2022-13-40，版本1.2.3，电话022-1234-5678。"))
                .isEmpty();
        assertThat(normals(EntityKind.DATE, "2022年2月30日")).containsExactly("2022-02");
    }

    @Test
    void plans_are_their_years() {
        assertThat(normals(EntityKind.PLAN_PERIOD, "“十四五”期间、十五五时期、第十四个五年规划"))
                .containsExactly("2021/2025", "2026/2030", "2021/2025");
        assertThat(read("“十三五”末").get(0).attributes()).containsEntry("plan", "13");
        assertThat(of(EntityKind.PLAN_PERIOD, "二十四五个、三十五五")).isEmpty();
    }

    @Test
    void money_is_an_exact_amount_with_its_currency() {
        assertThat(normals(EntityKind.MONEY, "投入3.5亿元、500余万元、五千万元、１２００元、1万亿元"))
                .containsExactly("350000000", "5000000", "50000000", "1200", "1000000000000");
        Entity dollars = read("引资2000万美元。").get(0);
        assertThat(dollars.normal()).isEqualTo("20000000");
        assertThat(dollars.attributes()).containsEntry("currency", "USD");
        assertThat(of(EntityKind.MONEY, "多元化、一元结构、元宇宙、二元体系")).isEmpty();
    }

    @Test
    void technologies_and_industries_have_one_normal_form() {
        assertThat(normals(EntityKind.TECHNOLOGY, "推广CCUS和二氧化碳捕集利用与封存，发展海上风电。"))
                .containsExactly("碳捕集利用与封存", "碳捕集利用与封存", "风力发电");
        List<Entity> industries = of(EntityKind.INDUSTRY, "推动钢铁行业和水泥熟料生产改造。");
        assertThat(industries).extracting(Entity::normal).containsExactly("钢铁", "水泥");
        assertThat(industries.get(0).attributes()).containsEntry("code", "31");
    }

    @Test
    void users_may_add_technologies_and_industries() {
        RuleData rules = RuleData.bundled()
                .with(RuleData.TECHNOLOGIES, "秸秆气化\t生物质气化\n")
                .with(RuleData.INDUSTRIES, "制茶\t15\t茶产业\n");
        EntityReader reader = new EntityReader(EntityDictionary.of(rules));

        assertThat(reader.read("以生物质气化壮大茶产业。", null)).extracting(Entity::normal).containsExactly("秸秆气化", "制茶");
    }

    private static List<Entity> read(String text) {
        return READER.read(text, null);
    }

    private static List<Entity> of(EntityKind kind, String text) {
        return read(text).stream().filter(entity -> entity.kind() == kind).toList();
    }

    private static List<String> surfaces(EntityKind kind, String text) {
        return of(kind, text).stream().map(entity -> entity.surface(text)).toList();
    }

    private static List<String> normals(EntityKind kind, String text) {
        return of(kind, text).stream()
                .map(entity -> String.valueOf(entity.normal()))
                .toList();
    }

    private static List<String> normals(EntityKind kind, String text, String context) {
        Region region = DICTIONARY.regions().byCode(context).orElseThrow();
        return READER.read(text, region).stream()
                .filter(entity -> entity.kind() == kind)
                .map(entity -> String.valueOf(entity.normal()))
                .toList();
    }
}
