package dev.tance.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.entity.DocumentNumberReader;
import dev.tance.tagging.entity.EntityDictionary;
import dev.tance.tagging.entity.TitleReader;
import dev.tance.tagging.structure.SectionTreeReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactReaderTest {
    private static final FactReader READER = new FactReader(EntityDictionary.bundled(), InventedHosts.register());

    /** A page as government sites print it; the municipality is real, since its codes are, the rest is invented. */
    private static final String PAGE = """
            首页 > 政务公开 > 政府文件

            名　　称：\t天津市人民政府关于印发天津市热泵推广实施方案的通知
            索 引 号：\t11120000000125014-/2023-00017\t发布机构：\t天津市人民政府
            发文字号：\t津政规〔2023〕7号\t主题：\t能源
            成文日期：\t2023年03月05日\t发布日期：\t2023年03月12日

            天津市人民政府关于印发 天津市热泵推广实施方案的通知

            各区人民政府，市政府各委、办、局：
            现将《天津市热泵推广实施方案》印发给你们，望遵照执行。

            天津市人民政府
            2023年3月5日

            天津市热泵推广实施方案

            为贯彻《热泵产业发展纲要》，根据《节约能源办法》（国发〔2022〕3号）要求，制定本方案。

            一、总体要求
            到2025年推广热泵5万台，参照《热泵安装规程》执行。
            """;

    @Test
    void a_page_states_every_fact() {
        DocumentFacts facts = read(PAGE);

        assertThat(facts.value(FactName.TITLE)).contains("天津市人民政府关于印发天津市热泵推广实施方案的通知");
        assertThat(facts.value(FactName.NUMBER)).contains("津政规〔2023〕7号");
        assertThat(facts.value(FactName.ISSUER)).contains("天津市人民政府");
        assertThat(facts.value(FactName.REGION)).contains("120000");
        assertThat(facts.value(FactName.LEVEL)).contains("province");
        assertThat(facts.values(FactName.KIND)).containsExactly("通知", "方案");
        assertThat(facts.value(FactName.STATUS)).contains("final");
        assertThat(facts.value(FactName.SIGNED)).contains("2023-03-05");
        assertThat(facts.value(FactName.PUBLISHED)).contains("2023-03-12");
        assertThat(facts.value(FactName.INDEX_NUMBER)).contains("11120000000125014-/2023-00017");
    }

    @Test
    void what_it_carries_out_stands_apart_from_what_it_cites_and_from_what_it_encloses() {
        DocumentFacts facts = read(PAGE);

        assertThat(facts.values(FactName.CARRIES_OUT)).containsExactly("热泵产业发展纲要", "节约能源办法");
        assertThat(facts.values(FactName.CITES)).containsExactly("热泵安装规程");
    }

    @Test
    void every_fact_from_the_text_selects_its_source() {
        DocumentFacts facts = read(PAGE);

        Fact number = facts.first(FactName.NUMBER).orElseThrow();
        assertThat(number.source()).isEqualTo("text");
        assertThat(PAGE.substring(number.start(), number.end())).isEqualTo(number.value());
        Fact signed = facts.first(FactName.SIGNED).orElseThrow();
        assertThat(PAGE.substring(signed.start(), signed.end())).contains("2023年");
    }

    @Test
    void a_printed_document_names_its_number_title_and_signature_on_lines_of_their_own() {
        String text = """
                宁波市人民政府文件
                甬政发〔2023〕9号

                宁波市人民政府
                关于加快热泵推广的实施意见

                各区、县（市）人民政府：
                依据国发〔2022〕3号文件，提出如下意见。
                一、目标
                推广热泵5万台。

                宁波市人民政府
                2023年4月1日
                """;

        DocumentFacts facts = read(text);

        assertThat(facts.value(FactName.TITLE)).contains("宁波市人民政府关于加快热泵推广的实施意见");
        assertThat(facts.value(FactName.NUMBER)).contains("甬政发〔2023〕9号");
        assertThat(facts.value(FactName.ISSUER)).contains("宁波市人民政府");
        assertThat(facts.value(FactName.SIGNED)).contains("2023-04-01");
        assertThat(facts.value(FactName.REGION)).contains("330200");
        assertThat(facts.value(FactName.LEVEL)).contains("city");
        assertThat(facts.values(FactName.KIND)).containsExactly("意见");
    }

    @Test
    void case_91_a_draft_says_so_in_its_title_or_at_its_head() {
        assertThat(read("宁波市热泵推广方案（征求意见稿）\n一、目标\n").value(FactName.STATUS)).contains("draft");
        assertThat(read("关于公开征求《宁波市热泵推广方案》意见的通知\n一、目标\n").value(FactName.STATUS))
                .contains("draft");
        assertThat(read("宁波市热泵推广方案\n（征求意见稿）\n一、目标\n").value(FactName.STATUS)).contains("draft");
        assertThat(read("宁波市热泵推广方案\n甬政发〔2023〕9号\n此前的征求意见稿作废。\n").value(FactName.STATUS))
                .contains("final");
    }

    @Test
    void case_94_an_index_number_gives_the_region_of_its_issuer() {
        DocumentFacts whole = read("索引号：" + withCheckDigit("11330200002941770") + "/2023-1\n一、目标\n");
        DocumentFacts defaced = read("索引号：11330200002941770-/2023-1\n一、目标\n");
        DocumentFacts wrong = read("索引号：" + withWrongDigit("11330200002941770") + "/2023-1\n一、目标\n");

        assertThat(whole.value(FactName.REGION)).contains("330200");
        assertThat(confidence(whole)).isGreaterThan(confidence(defaced));
        assertThat(confidence(defaced)).isGreaterThan(confidence(wrong));
    }

    @Test
    void case_95_metadata_gives_what_the_text_lacks() {
        DocumentFacts facts = read(
                "推广热泵5万台。",
                Map.of(
                        "SiteName", "宁波市发展和改革委员会",
                        "ArticleTitle", "宁波市热泵推广工作方案",
                        "PubDate", "2023-04-11 09:30",
                        "ContentSource", "宁波市发展和改革委员会",
                        "SiteIDCode", "3302000001",
                        "url", "https://fgw.yunxicity.gov.cn/art/2023/4/11/art_1_2.html"));

        assertThat(facts.value(FactName.TITLE)).contains("宁波市热泵推广工作方案");
        assertThat(facts.value(FactName.ISSUER)).contains("宁波市发展和改革委员会");
        assertThat(facts.value(FactName.PUBLISHED)).contains("2023-04-11");
        assertThat(facts.value(FactName.REGION)).contains("330200");
        assertThat(facts.first(FactName.TITLE).orElseThrow().source()).isEqualTo("metadata:ArticleTitle");
    }

    @Test
    void case_95_unfilled_fields_say_nothing_and_media_are_no_issuers() {
        DocumentFacts facts = read(
                "发文字号：无\n成文日期：\n推广热泵5万台。",
                Map.of(
                        "ArticleTitle",
                        "undefined",
                        "PubDate",
                        "0000-00-00",
                        "ContentSource",
                        "本站原创",
                        "SiteName",
                        "null"));

        assertThat(facts.facts()).extracting(Fact::name).containsExactly(FactName.STATUS);
    }

    @Test
    void sites_of_ministries_are_national() {
        DocumentFacts facts =
                read("推广热泵5万台。", Map.of("SiteIDCode", "bm05000001", "url", "http://www.yunxiministry.gov.cn/a.html"));

        assertThat(facts.value(FactName.LEVEL)).contains("national");
        assertThat(facts.value(FactName.REGION)).isEmpty();
    }

    @Test
    void a_county_s_document_on_its_province_s_site_is_no_conflict() {
        DocumentFacts facts = read(
                "天津市武清区热泵推广实施方案\n一、目标\n",
                Map.of("url", "https://fzgg.yunxiport.gov.cn/1.html", "SiteIDCode", "1200000052"));

        Fact region = facts.first(FactName.REGION).orElseThrow();
        assertThat(region.value()).isEqualTo("120114");
        assertThat(region.rule()).doesNotEndWith(".contested");
    }

    @Test
    void sources_that_agree_outvote_one_that_is_wrong_and_the_conflict_shows() {
        DocumentFacts agreed = read("宁波市热泵推广实施方案\n一、目标\n", Map.of("url", "https://fgw.yunxicity.gov.cn/1.html"));
        DocumentFacts contested = read(
                "宁波市热泵推广实施方案\n一、目标\n",
                Map.of("url", "https://fgw.yunxicity.gov.cn/1.html", "SiteIDCode", "1200000052"));

        assertThat(contested.value(FactName.REGION)).contains("330200");
        assertThat(confidence(contested)).isLessThan(confidence(agreed));
        assertThat(contested.first(FactName.REGION).orElseThrow().rule()).endsWith(".contested");
        assertThat(contested.candidates()).extracting(Fact::value).contains("120000");
    }

    @Test
    void a_body_before_the_year_of_a_plan_issued_it() {
        DocumentFacts facts = read("推广热泵。", Map.of("ArticleTitle", "省生态环境厅2023年热泵推广工作计划", "SiteName", "浙江省人民政府"));

        assertThat(facts.value(FactName.ISSUER)).contains("省生态环境厅");
        assertThat(facts.values(FactName.KIND)).containsExactly("计划");
    }

    @Test
    void entries_of_a_menu_are_no_titles() {
        DocumentFacts facts = read("政府信息公开指南\n政策文件目录\n宁波市热泵推广实施方案\n一、目标\n");

        assertThat(facts.value(FactName.TITLE)).contains("宁波市热泵推广实施方案");
    }

    @Test
    void an_explanation_of_a_plan_is_no_plan() {
        assertThat(read("《宁波市热泵推广实施方案》政策解读\n一、背景\n").values(FactName.KIND)).containsExactly("解读");
        assertThat(read("一图读懂宁波市热泵推广实施方案\n一、背景\n").values(FactName.KIND)).containsExactly("解读");
    }

    @ParameterizedTest
    @CsvSource({
        "http://a.example/zcfb/202305/t20230530_3814434.htm, 2023-05-30",
        "http://a.example/art/2023/6/2/art_1229135603_2408624.html, 2023-06-02",
        "http://a.example/html/2023-05/13/content_1.htm, 2023-05-13",
        "http://a.example/nw1/20230728/754680.html, 2023-07-28"
    })
    void addresses_tell_the_day_of_publication_where_they_hold_a_whole_date(String url, String day) {
        assertThat(read("推广热泵。", Map.of("url", url)).value(FactName.PUBLISHED)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example/opinion/202311/tOpinion_12743.html",
                "http://a.example/2023/1.html",
                "http://a.example/content_202313451.html",
                "http://a.example/art/2023/13/40/x.html"
            })
    void addresses_without_a_whole_date_tell_none(String url) {
        assertThat(read("推广热泵。", Map.of("url", url)).value(FactName.PUBLISHED)).isEmpty();
    }

    @Test
    void one_of_several_issuers_does_not_contest_them_all() {
        DocumentFacts facts =
                read("推广热泵。", Map.of("ArticleTitle", "中共宁波市委宁波市人民政府关于推广热泵的意见", "ContentSource", "宁波市人民政府"));

        Fact issuer = facts.first(FactName.ISSUER).orElseThrow();
        assertThat(issuer.value()).isEqualTo("中共宁波市委宁波市人民政府");
        assertThat(issuer.rule()).doesNotEndWith(".contested");
    }

    @Test
    void addresses_that_are_none_are_overlooked() {
        assertThat(read("推广热泵。", Map.of("url", "ht tp:// 坏的")).facts())
                .extracting(Fact::name)
                .containsExactly(FactName.STATUS);
    }

    private static double confidence(DocumentFacts facts) {
        return facts.first(FactName.REGION).orElseThrow().confidence();
    }

    private static String withCheckDigit(String seventeen) {
        return seventeen + checkCharacter(seventeen);
    }

    private static String withWrongDigit(String seventeen) {
        return seventeen + (checkCharacter(seventeen) == '7' ? '8' : '7');
    }

    private static char checkCharacter(String seventeen) {
        for (char c : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            CreditCode.Reading reading = CreditCode.at(seventeen + c);
            if (reading != null && reading.check() == CreditCode.Check.CONFIRMED) {
                return c;
            }
        }
        throw new AssertionError("no check character fits");
    }

    private static DocumentFacts read(String text) {
        return read(text, Map.of());
    }

    private static DocumentFacts read(String text, Map<String, String> metadata) {
        return READER.read(
                new DocumentInput(text, null, null, metadata),
                new SectionTreeReader().read(text),
                new TitleReader().read(text),
                new DocumentNumberReader().read(text));
    }
}
