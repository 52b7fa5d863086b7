package dev.tance.gateway;

import static dev.tance.gateway.testing.RunningGateway.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.json.MessageJson;
import dev.tance.gateway.testing.RunningGateway;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Filters, orders and pages of target lists. */
class TargetListsTest {
    private static final String LIST = "/api/v1/targets?source=lists";
    private static final SampleDocument PLAN = document("plan")
            .text("到2027年，森林覆盖率达到60%，湿地保护率达到70%，到2030年森林覆盖率达到62%。（市发改委负责）")
            .responsible("development-reform", "市发改委")
            .target("森林覆盖率", "forest_coverage", "60%", 2027)
            .target("湿地保护率", null, "70%", 2027)
            .target("森林覆盖率", "forest_coverage", "62%", 2030);

    private static RunningIndex index;
    private static RunningGateway gateway;

    @BeforeAll
    static void load() throws IOException {
        index = RunningIndex.shared();
        gateway = RunningGateway.shared();
        add(PLAN);
    }

    @ParameterizedTest
    @CsvSource({
        "place,     '60,70,62'",
        "deadline,  '60,70,62'",
        "-deadline, '62,60,70'",
        "valueSi,   '60,62,70'",
        "-valueSi,  '70,62,60'",
        "canonical, '60,62,70'",
    })
    void targets_are_listed_in_the_order_asked_for_page_by_page(String sort, String values) {
        List<JsonNode> items = gateway.pages(LIST + "&documentId=" + PLAN.id() + "&sort=" + sort, 1);

        assertThat(items)
                .extracting(item ->
                        item.get("value").decimalValue().stripTrailingZeros().toPlainString())
                .containsExactly(values.split(","));
    }

    @Test
    void several_indicators_bodies_and_free_words_narrow_a_list_down() {
        assertThat(values("&indicator=forest_coverage," + encoded("湿地保护率"))).hasSize(3);
        assertThat(values("&indicator=" + encoded("湿地保护率"))).containsExactly("70");
        assertThat(values("&text=" + encoded("覆蓋率 森林"))).containsExactly("60", "62");
        assertThat(values("&body=" + encoded("发展和改革委员会"))).hasSize(3);
        assertThat(values("&body=development-reform")).hasSize(3);
        assertThat(values("&body=" + encoded("水利局"))).isEmpty();
        assertThat(values("&comparator=gte,lte&deadlineFrom=2028")).containsExactly("62");
        assertThat(values("&valueSiFrom=0.61&valueSiTo=0.65")).containsExactly("62");
        assertThat(values("&rule=test.rule&engineVersion=test-1&stringency=plain,ensure"))
                .hasSize(3);
    }

    @Test
    void pages_stay_as_they_were_though_targets_are_added_meanwhile() throws IOException {
        String list = "/api/v1/targets?source=moving&limit=1";
        add(moving("1", "61%"));
        add(moving("2", "62%"));
        add(moving("3", "63%"));
        String second = gateway.json(list).get("next").stringValue();
        JsonNode page = gateway.json(list + "&cursor=" + second);
        String third = page.get("next").stringValue();
        for (int number = 4; number < 12; number++) {
            add(moving(Integer.toString(number), "7" + number + "%"));
        }

        JsonNode last = gateway.json(list + "&cursor=" + third);

        assertThat(last.get("items")).hasSize(1);
        assertThat(last.get("next").isNull()).isTrue();
        assertThat(last.get("total").intValue()).isEqualTo(3);
        assertThat(gateway.json(list).get("total").intValue()).isEqualTo(11);
    }

    @Test
    void a_cursor_whose_point_in_time_is_over_has_expired() throws IOException {
        String second = gateway.json(LIST + "&limit=1").get("next").stringValue();
        String third =
                gateway.json(LIST + "&limit=1&cursor=" + second).get("next").stringValue();
        String pointInTime = MessageJson.mapper()
                .readTree(Base64.getUrlDecoder().decode(third))
                .get(1)
                .stringValue();
        index.client().closePointInTime(request -> request.id(pointInTime));

        HttpResponse<String> answer = gateway.get(LIST + "&limit=1&cursor=" + third);

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("cursor_expired", "start again from the first page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"place\",null]",
                "[\"place\",null,\"a\"]",
                "[\"place\",null,\"a\",1,\"b\",2,3,4,5,6]",
                "[\"place\",7,\"a\",1,\"b\"]",
                "[\"place\",\"AAAA\",\"a\",1,\"b\"]",
                "[\"place\",null,{},1,\"b\"]",
                "[\"valueSi\",null,1,\"a\",1,\"b\"]",
                "{}",
            })
    void a_cursor_that_is_not_ours_is_refused_by_name(String content) {
        String cursor =
                Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8));

        HttpResponse<String> answer = gateway.get(LIST + "&cursor=" + cursor);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("cursor");
    }

    @ParameterizedTest
    @CsvSource({
        "sort=value,       sort",
        "comparator=most,  comparator",
        "change=level%2Cx, change",
        "limit=0,          limit",
        "limit=100000,     limit",
        "year=30000,       year",
        "valueSiFrom=1e9,  valueSiFrom",
        "indicators=x,     indicators",
    })
    void a_wrong_parameter_is_named(String parameter, String name) {
        HttpResponse<String> answer = gateway.get(LIST + "&" + parameter);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("'" + name + "'", "bad_request");
    }

    private static List<String> values(String filters) {
        return gateway.pages(LIST + filters, 100).stream()
                .map(item ->
                        item.get("value").decimalValue().stripTrailingZeros().toPlainString())
                .toList();
    }

    private static SampleDocument moving(String name, String percent) {
        return SampleDocument.at("http://yunxi.gov.example/moving/" + name + ".html")
                .submission("moving", "moving")
                .text("森林覆盖率达到" + percent + "。")
                .target("森林覆盖率", "forest_coverage", percent, 2027);
    }

    private static SampleDocument document(String name) {
        return SampleDocument.at("http://yunxi.gov.example/lists/" + name + ".html")
                .submission("lists", "lists");
    }

    private static void add(SampleDocument document) throws IOException {
        index.send(document);
        index.await(IndexKind.DOCUMENTS, document.id(), IndexedDocument.class, entry -> true);
        index.client().indices().refresh(request -> request.index("tance-*"));
    }
}
