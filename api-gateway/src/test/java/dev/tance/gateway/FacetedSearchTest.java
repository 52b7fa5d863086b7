package dev.tance.gateway;

import static dev.tance.gateway.testing.RunningGateway.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.gateway.testing.RunningGateway;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Facets, fields, reasons and likeness in searches over a few documents of 澜江省, which does not exist. */
class FacetedSearchTest {
    private static final SampleDocument PLAN = document("plan")
            .of("990100", "云溪市", "city")
            .titled("云溪市节水行动方案")
            .numbered("云政发〔2026〕5号")
            .kind("方案")
            .published("2026-02-01")
            .text("推进农业节水增效，到2027年新增高效节水灌溉面积15万亩。", "一页".repeat(400), "实施城镇供水管网改造，节水器具全面普及。");
    private static final SampleDocument LIKE = document("like")
            .of("990121", "青岚县", "county")
            .titled("青岚县节约用水实施意见")
            .kind("意见")
            .published("2025-05-01")
            .text("推进农业节水增效，新增高效节水灌溉面积2万亩，节水器具全面普及。（县发展和改革局负责）");
    private static final SampleDocument OTHER = document("other")
            .of("990200", "白棠市", "city")
            .titled("白棠市养老服务办法")
            .kind("办法")
            .mediaType("application/pdf")
            .published("2026-03-01")
            .text("建设社区养老服务设施。");

    private static RunningGateway gateway;

    @BeforeAll
    static void load() throws IOException {
        RunningIndex index = RunningIndex.shared();
        gateway = RunningGateway.shared();
        for (SampleDocument document : List.of(PLAN, LIKE, OTHER)) {
            index.send(document);
            index.await(IndexKind.DOCUMENTS, document.id(), IndexedDocument.class, entry -> true);
        }
        index.client().indices().refresh(request -> request.index("tance-*"));
    }

    @Test
    void facets_count_documents_by_what_they_can_be_narrowed_down_with() {
        JsonNode all =
                gateway.json("/api/v1/documents?source=facets&facets=true").get("facets");
        JsonNode found = gateway.json("/api/v1/documents?source=facets&facets=true&q=" + encoded("节水"))
                .get("facets");
        JsonNode passages = gateway.json("/api/v1/passages?source=facets&facets=true&q=" + encoded("节水"))
                .get("facets");

        assertThat(shown(all, "level")).containsExactly("city 2", "county 1");
        assertThat(shown(all, "year")).containsExactly("2026 2", "2025 1");
        assertThat(shown(all, "mediaType")).containsExactly("text/html 2", "application/pdf 1");
        assertThat(shown(all, "region")).contains("990000 3", "990100 2", "990200 1");
        assertThat(all.get("region").get(0).get("name").stringValue()).isEqualTo("澜江省");
        assertThat(shown(found, "kind")).containsExactlyInAnyOrder("方案 1", "意见 1");
        assertThat(shown(passages, "year")).containsExactly("2026 1", "2025 1");
    }

    @Test
    void without_being_asked_for_there_are_no_facets() {
        assertThat(gateway.json("/api/v1/documents?source=facets").has("facets"))
                .isFalse();
        assertThat(gateway.get("/api/v1/documents?facets=some").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "title:节水,                        'plan'",
        "number:云政发(2026)5号,            'plan'",
        "节水 level:county,                 'like'",
        "节水 region:云溪市,                'plan,like'",
        "节水 region:990121,                'like'",
        "节水 year:2025,                    'like'",
        "节水 -灌溉面积2万亩,               'plan'",
        "kind:办法,                         'other'",
        "发改局,                            'like'",
        "云政发〔2026〕5号,                 'plan'",
    })
    void a_query_names_words_fields_numbers_and_what_to_leave_out(String query, String expected) {
        List<String> found = new ArrayList<>();
        gateway.json("/api/v1/documents?source=facets&q=" + encoded(query))
                .get("items")
                .forEach(item -> found.add(item.get("url").stringValue().replaceAll(".*/|\\.html", "")));

        assertThat(found).containsExactlyInAnyOrder(expected.split(","));
    }

    @Test
    void a_hit_says_where_what_was_asked_for_stands() {
        JsonNode hits = gateway.json("/api/v1/passages?source=facets&q=" + encoded("云政发〔2026〕5号"))
                .get("items");
        JsonNode both = gateway.json("/api/v1/passages?source=facets&q=" + encoded("节水行动方案 灌溉"))
                .get("items")
                .get(0);

        assertThat(reasons(hits.get(0))).containsExactly("number");
        assertThat(reasons(both)).containsExactly("text", "title");
        assertThat(both.get("titleHighlight").stringValue()).isEqualTo("云溪市<em>节水行动方案</em>");
    }

    @Test
    void a_document_is_like_those_that_share_its_telling_words() {
        List<String> similar = new ArrayList<>();
        gateway.json("/api/v1/documents/" + PLAN.id() + "/similar?limit=3")
                .get("items")
                .forEach(item -> similar.add(item.get("id").stringValue()));

        assertThat(similar).contains(LIKE.id()).doesNotContain(PLAN.id(), OTHER.id());
        assertThat(gateway.get("/api/v1/documents/nobody/similar").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"author:某人,author", "year:soon,year", "***,q"})
    void a_query_that_cannot_be_read_is_told_what_is_at_fault(String query, String named) {
        assertThat(gateway.get("/api/v1/passages?q=" + encoded(query)).statusCode())
                .isEqualTo(400);
        assertThat(gateway.get("/api/v1/passages?q=" + encoded(query)).body()).contains("'" + named + "'");
    }

    private static List<String> shown(JsonNode facets, String name) {
        List<String> values = new ArrayList<>();
        facets.get(name)
                .forEach(value -> values.add(value.get("value").stringValue() + " "
                        + value.get("count").longValue()));
        return values;
    }

    private static List<String> reasons(JsonNode hit) {
        List<String> reasons = new ArrayList<>();
        hit.get("reasons").forEach(reason -> reasons.add(reason.stringValue()));
        return reasons;
    }

    private static SampleDocument document(String name) {
        return SampleDocument.at("http://lanjiang.gov.example/facets/" + name + ".html")
                .submission("facets", "facets");
    }
}
