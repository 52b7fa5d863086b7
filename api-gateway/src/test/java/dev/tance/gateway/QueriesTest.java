package dev.tance.gateway;

import static dev.tance.gateway.testing.RunningGateway.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.message.Stage;
import dev.tance.gateway.testing.RunningGateway;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.ReceiptState;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Questions of downstream apps on a few documents of invented places. */
class QueriesTest {
    private static final SampleDocument PROVINCE = SampleDocument.at("http://lin.gov.example/plan.html")
            .submission("queries", "queries")
            .of("980000", "临省", "province")
            .titled("临省林业发展“十五五”规划")
            .numbered("临政发〔2026〕1号")
            .issuedBy("临省人民政府")
            .published("2026-01-10")
            .text("一、总体目标", "到2027年，全省森林覆盖率达到60%以上。", "到2030年，全省森林覆盖率达到62%以上。")
            .section("一、总体目标")
            .target("森林覆盖率", "forest_coverage", "60%", 2027)
            .target("森林覆盖率", "forest_coverage", "62%", 2030);
    private static final SampleDocument CITY = SampleDocument.at("http://heqing.gov.example/plan.html")
            .submission("queries", "queries")
            .of("980100", "河青市", "city")
            .titled("河青市生态建设方案")
            .published("2026-02-10")
            .text("到2027年，全市森林覆盖率达到58%以上，湿地保护率稳步提高。")
            .target("森林覆盖率", "forest_coverage", "58%", 2027);
    private static final SampleDocument COUNTY = SampleDocument.at("http://shuinan.gov.example/a.html?id=7")
            .submission("queries", "queries")
            .of("980122", "水南县", "county")
            .titled("水南縣數字經濟行動計劃")
            .published("2026-03-01")
            .mediaType("application/pdf")
            .alsoAt("http://shuinan.gov.example/source-in-a-book.html")
            .text("到２０２７年，數字經濟核心產業增加值占GDP比重達到１２％。", "<b>加强组织领导</b> & 监督检查。")
            .target("数字经济核心产业增加值占GDP比重", "digital_economy_share", "12%", 2027);

    private static RunningIndex index;
    private static RunningGateway gateway;

    @BeforeAll
    static void load() {
        index = RunningIndex.shared();
        gateway = RunningGateway.shared();
        for (SampleDocument document : List.of(PROVINCE, CITY, COUNTY)) {
            index.send(event(document, JourneyStep.RECEIVED, null, null));
            index.send(document);
            index.await(
                    IndexKind.RECEIPTS,
                    document.receipt().id(),
                    ReceiptState.class,
                    receipt -> receipt.outcome() != null);
        }
        refresh();
    }

    @Test
    void a_document_is_found_by_any_spelling_of_its_url_in_whatever_status() {
        SampleDocument broken =
                SampleDocument.at("http://shuinan.gov.example/broken.pdf").submission("queries", "queries");
        index.send(event(broken, JourneyStep.DEAD, null, ErrorCode.CORRUPT));
        index.await(IndexKind.DOCUMENTS, broken.id(), IndexedDocument.class, entry -> true);
        refresh();

        JsonNode found =
                gateway.json("/api/v1/documents?url=" + encoded("HTTP://shuinan.gov.example:80/a.html?id=7#top"));
        JsonNode dead = gateway.json("/api/v1/documents?url=" + encoded(broken.url()));

        assertThat(only(found).get("id").stringValue()).isEqualTo(COUNTY.id());
        assertThat(only(dead).get("status").stringValue()).isEqualTo("dead");
        assertThat(only(dead).get("error").stringValue()).isEqualTo("corrupt");
        assertThat(only(gateway.json("/api/v1/documents?url=" + encoded(broken.url()) + "&status=dead")))
                .isNotNull();
        assertThat(gateway.json("/api/v1/documents?status=indexed&url=" + encoded(broken.url()))
                        .get("total")
                        .intValue())
                .isZero();
    }

    @Test
    void a_list_is_filtered_by_region_with_its_parts_and_sorted_by_date() {
        List<JsonNode> all = gateway.pages("/api/v1/documents?region=980000&source=queries", 1);
        JsonNode city = gateway.json("/api/v1/documents?region=980100&source=queries");

        assertThat(all)
                .extracting(item -> item.get("id").stringValue())
                .containsExactly(COUNTY.id(), CITY.id(), PROVINCE.id());
        assertThat(city.get("total").intValue()).isEqualTo(2);
        assertThat(only(gateway.json(
                                "/api/v1/documents?source=queries&level=city&publishedFrom=2026-02-10&publishedTo=2026-02-10"))
                        .get("title")
                        .stringValue())
                .isEqualTo("河青市生态建设方案");
        assertThat(only(gateway.json("/api/v1/documents?documentNumber=" + encoded("临政发[2026]1号")))
                        .get("issuer")
                        .stringValue())
                .isEqualTo("临省人民政府");
    }

    @Test
    void documents_are_searched_by_their_text_and_title() {
        List<JsonNode> found = gateway.pages("/api/v1/documents?source=queries&q=" + encoded("森林覆盖率"), 1);
        JsonNode byTitle = gateway.json("/api/v1/documents?source=queries&q=" + encoded("水南县数字经济"));

        assertThat(found)
                .extracting(item -> item.get("id").stringValue())
                .containsExactlyInAnyOrder(PROVINCE.id(), CITY.id());
        assertThat(only(byTitle).get("id").stringValue()).isEqualTo(COUNTY.id());
    }

    @Test
    void a_passage_shows_why_it_was_found_on_the_text_as_written() {
        JsonNode hit = only(gateway.json("/api/v1/passages?source=queries&q=" + encoded("数字经济 2027")));

        assertThat(hit.get("text").stringValue()).startsWith("到２０２７年，數字經濟核心");
        assertThat(hit.get("highlight").stringValue())
                .startsWith("到<em>２０２７</em>年，<em>數字經濟</em>核心")
                .contains("&lt;b&gt;加强组织领导&lt;/b&gt; &amp; 监督检查。");
        JsonNode match = hit.get("matches").get(1);
        assertThat(hit.get("text")
                        .stringValue()
                        .substring(
                                match.get("start").intValue(), match.get("end").intValue()))
                .isEqualTo("數字經濟");
        assertThat(hit.get("title").stringValue()).isEqualTo("水南縣數字經濟行動計劃");
    }

    @Test
    void a_phrase_must_stand_as_it_is() {
        String apart = encoded("\"覆盖率达到58%\"");
        String nowhere = encoded("\"达到覆盖率\"");

        assertThat(only(gateway.json("/api/v1/passages?source=queries&q=" + apart))
                        .get("documentId")
                        .stringValue())
                .isEqualTo(CITY.id());
        assertThat(gateway.json("/api/v1/passages?source=queries&q=" + nowhere)
                        .get("total")
                        .intValue())
                .isZero();
    }

    @Test
    void passages_come_page_by_page_without_gaps() {
        List<JsonNode> pages = gateway.pages("/api/v1/passages?source=queries&q=" + encoded("达到 年"), 1);

        assertThat(pages)
                .extracting(item -> item.get("id").stringValue())
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void targets_are_filtered_by_any_field() {
        assertThat(gateway.pages("/api/v1/targets?source=queries&indicator=forest_coverage", 1))
                .hasSize(3);
        assertThat(total("/api/v1/targets?source=queries&indicator=" + encoded("覆盖率")))
                .isEqualTo(3);
        assertThat(total("/api/v1/targets?source=queries&year=2027&region=980100"))
                .isEqualTo(2);
        assertThat(total("/api/v1/targets?source=queries&valueSiFrom=0.58&valueSiTo=0.60"))
                .isEqualTo(2);
        assertThat(total("/api/v1/targets?source=queries&comparator=lte")).isZero();
        assertThat(total("/api/v1/documents/" + PROVINCE.id() + "/targets?year=2030"))
                .isEqualTo(1);
        JsonNode target = only(gateway.json("/api/v1/targets?source=queries&canonical=digital_economy_share"));
        assertThat(target.get("value").decimalValue()).isEqualByComparingTo("12");
        assertThat(target.get("documentId").stringValue()).isEqualTo(COUNTY.id());
    }

    @Test
    void an_indicator_is_compared_over_regions_and_years() {
        JsonNode table = gateway.json(
                "/api/v1/targets/compare?indicator=forest_coverage&regions=980000,980100,980122&years=2027,2030");

        assertThat(table.get("years").toString()).isEqualTo("[2027,2030]");
        JsonNode province = table.get("rows").get(0);
        assertThat(province.get("name").stringValue()).isEqualTo("临省");
        assertThat(province.get("cells").get(0).get("rank").intValue()).isEqualTo(1);
        assertThat(table.get("rows").get(1).get("cells").get(0).get("rank").intValue())
                .isEqualTo(2);
        assertThat(table.get("gaps").toString())
                .isEqualTo("[{\"region\":\"980100\",\"year\":2030},{\"region\":\"980122\",\"year\":2027},"
                        + "{\"region\":\"980122\",\"year\":2030}]");
    }

    @Test
    void a_document_is_found_at_its_url_and_at_the_source_that_a_book_names_for_it() {
        for (String url : List.of(
                "http://shuinan.gov.example/a.html?id=7", "http://SHUINAN.gov.example/source-in-a-book.html#top")) {
            JsonNode found = gateway.json("/api/v1/documents?url="
                    + java.net.URLEncoder.encode(url, java.nio.charset.StandardCharsets.UTF_8));
            assertThat(only(found).get("id").stringValue()).isEqualTo(COUNTY.id());
            assertThat(only(found).get("aliases")).hasSize(1);
        }
    }

    @Test
    void a_document_gives_its_text_its_original_its_journey_and_its_versions() {
        String path = "/api/v1/documents/" + COUNTY.id();
        HttpResponse<String> plain = gateway.get(path + "/text");
        JsonNode structured = gateway.json(path + "/text");
        HttpResponse<String> original = gateway.get(path + "/original");

        assertThat(plain.headers().firstValue("content-type")).hasValue("text/plain;charset=UTF-8");
        assertThat(plain.body()).startsWith("到２０２７年");
        assertThat(structured.get("paragraphs")).hasSize(2);
        assertThat(original.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(original.headers().firstValue("content-security-policy")).hasValue("sandbox; default-src 'none'");
        assertThat(original.body()).contains("數字經濟");
        assertThat(gateway.json(path + "/journey").get("items"))
                .extracting(item -> item.get("step").stringValue())
                .contains("received", "indexed");
        assertThat(only(gateway.json(path + "/versions")).get("current").booleanValue())
                .isTrue();
        assertThat(gateway.json(path).get("version").stringValue()).isEqualTo(COUNTY.version());
    }

    @Test
    void a_page_in_html_is_saved_not_opened() {
        HttpResponse<String> original = gateway.get("/api/v1/documents/" + CITY.id() + "/original");

        assertThat(original.headers().firstValue("content-disposition").orElse(""))
                .startsWith("attachment");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        String path = "/api/v1/documents/" + CITY.id();
        String tag = gateway.get(path).headers().firstValue("etag").orElseThrow();

        HttpResponse<String> again = gateway.get(path, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void there_are_lists_of_what_can_be_asked_for() {
        assertThat(gateway.json("/api/v1/regions").get("items"))
                .extracting(item -> item.get("region").stringValue())
                .contains("980000", "980100", "980122");
        assertThat(gateway.json("/api/v1/indicators").get("items"))
                .extracting(item -> item.get("indicator").stringValue())
                .contains("forest_coverage", "digital_economy_share");
        assertThat(gateway.json("/api/v1/organisations").get("items"))
                .extracting(item -> item.get("name").stringValue())
                .contains("云溪县林业局");
    }

    private static int total(String path) {
        return gateway.json(path).get("total").intValue();
    }

    private static JsonNode only(JsonNode page) {
        assertThat(page.get("items")).as(page.toString()).hasSize(1);
        return page.get("items").get(0);
    }

    private static void refresh() {
        try {
            index.client().indices().refresh();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JourneyEvent event(
            SampleDocument document, JourneyStep step, @Nullable SkipReason reason, @Nullable ErrorCode error) {
        return new JourneyEvent(
                Stage.INGEST,
                step,
                document.receipt(),
                document.identity(),
                reason,
                error,
                null,
                null,
                null,
                10,
                Instant.parse("2026-03-02T00:00:01Z"),
                1,
                1,
                "test");
    }
}
