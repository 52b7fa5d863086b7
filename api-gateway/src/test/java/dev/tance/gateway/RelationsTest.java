package dev.tance.gateway;

import static dev.tance.gateway.testing.RunningGateway.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.gateway.testing.RunningGateway;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How documents of 东岭省, which does not exist, hang together: versions, drafts, citations, bodies. */
class RelationsTest {
    private static final SampleDocument PROVINCE = document("province")
            .of("960000", "东岭省", "province")
            .titled("东岭省人民政府关于印发东岭省节水行动方案的通知")
            .numbered("东政发〔2026〕7号")
            .text("全省万元GDP用水量下降15%。");
    private static final SampleDocument OLD = document("plan")
            .captured("2026-03-01T00:00:00Z")
            .of("960100", "西河市", "city")
            .titled("西河市节水实施方案")
            .text("一、目标", "到2027年，再生水利用率达到25%。", "到2027年，供水管网漏损率降到9%。（市水利局、市发改委负责）")
            .target("再生水利用率", "reclaimed_water_share", "25%", 2027)
            .target("供水管网漏损率", null, "9%", 2027);
    private static final SampleDocument NEW = document("plan")
            .captured("2026-04-01T00:00:00Z")
            .of("960100", "西河市", "city")
            .titled("西河市节水实施方案")
            .text(
                    "一、目标",
                    "根据《东岭省节水行动方案》（东政发〔2026〕7号）和《东岭省水资源条例》，到2027年，再生水利用率达到28%。",
                    "到2030年，节水型企业建成率达到40%。（市水利局、市发改委负责）")
            .section("一、目标")
            .target("再生水利用率", "reclaimed_water_share", "28%", 2027)
            .target("节水型企业建成率", null, "40%", 2030)
            .names("document_title", "东岭省节水行动方案", null)
            .names("document_number", "东政发〔2026〕7号", null)
            .names("document_title", "东岭省水资源条例", null)
            .responsible("water", "市水利局", "市发改委")
            .carriesOut("东岭省节水行动方案");
    private static final SampleDocument DRAFT = document("draft")
            .of("960100", "西河市", "city")
            .titled("西河市节水实施方案（征求意见稿）")
            .draft()
            .text("一、目标", "到2027年，再生水利用率达到30%。")
            .target("再生水利用率", "reclaimed_water_share", "30%", 2027);

    private static RunningGateway gateway;

    @BeforeAll
    static void load() throws IOException {
        RunningIndex index = RunningIndex.shared();
        gateway = RunningGateway.shared();
        for (SampleDocument document : List.of(PROVINCE, OLD, NEW, DRAFT)) {
            index.send(document);
            index.await(
                    IndexKind.DOCUMENTS,
                    document.id(),
                    IndexedDocument.class,
                    entry -> document.version().equals(entry.version()));
        }
        index.client().indices().refresh(request -> request.index("tance-*"));
    }

    @Test
    void changes_from_the_version_before_are_told_target_by_target() {
        JsonNode changes = gateway.json("/api/v1/documents/" + NEW.id() + "/changes");

        assertThat(kinds(changes)).containsExactlyInAnyOrder("changed", "lost", "gained");
        JsonNode changed = StreamSupport.stream(changes.get("targets").spliterator(), false)
                .filter(change -> change.get("kind").stringValue().equals("changed"))
                .findFirst()
                .orElseThrow();
        assertThat(changed.get("fields").get(0).get("field").stringValue()).isEqualTo("value");
        assertThat(changed.get("from").get("evidence").get("text").stringValue())
                .contains("25%");
        assertThat(changed.get("to").get("evidence").get("text").stringValue()).contains("28%");
        assertThat(changes.get("from").get("version").stringValue()).isEqualTo(OLD.version());
        assertThat(changes.get("text").get("differences").get(0).get("kind").stringValue())
                .isEqualTo("replaced");
    }

    @Test
    void versions_can_be_named_and_turned_round() {
        JsonNode changes = gateway.json(
                "/api/v1/documents/" + NEW.id() + "/changes?from=" + NEW.version() + "&to=" + OLD.version());

        assertThat(changes.get("to").get("version").stringValue()).isEqualTo(OLD.version());
    }

    @Test
    void a_draft_is_found_by_its_title_and_compared_with_its_final() {
        JsonNode counterpart = gateway.json("/api/v1/documents/" + NEW.id() + "/counterparts")
                .get("items")
                .get(0);
        JsonNode changes = gateway.json("/api/v1/documents/" + NEW.id() + "/changes?with="
                + counterpart.get("id").stringValue());

        assertThat(counterpart.get("id").stringValue()).isEqualTo(DRAFT.id());
        assertThat(kinds(changes)).containsExactly("changed", "gained");
        assertThat(changes.get("from").get("documentId").stringValue()).isEqualTo(DRAFT.id());
    }

    @Test
    void what_cannot_be_compared_is_named() {
        String path = "/api/v1/documents/" + NEW.id() + "/changes";

        assertThat(gateway.get(path + "?from=abc").statusCode()).isEqualTo(400);
        assertThat(gateway.get(path + "?from=" + "0".repeat(64)).statusCode()).isEqualTo(404);
        assertThat(gateway.get(path + "?with=nobody").statusCode()).isEqualTo(404);
        assertThat(gateway.get(path + "?with=nobody&from=" + OLD.version()).statusCode())
                .isEqualTo(400);
        assertThat(gateway.get("/api/v1/documents/" + DRAFT.id() + "/changes").body())
                .contains("no version before");
        assertThat(gateway.get("/api/v1/documents/nobody/changes").statusCode()).isEqualTo(404);
    }

    @Test
    void citations_lead_to_the_documents_they_mean_and_back() {
        JsonNode graph = gateway.json("/api/v1/documents/" + NEW.id() + "/citations");
        JsonNode back = gateway.json("/api/v1/documents/" + PROVINCE.id() + "/citations");

        JsonNode carried = graph.get("carriesOut").get(0);
        assertThat(carried.get("title").stringValue()).isEqualTo("东岭省节水行动方案");
        assertThat(carried.get("number").stringValue()).isEqualTo("东政发〔2026〕7号");
        assertThat(carried.get("documents").get(0).get("id").stringValue()).isEqualTo(PROVINCE.id());
        assertThat(graph.get("cites").get(0).get("title").stringValue()).isEqualTo("东岭省水资源条例");
        assertThat(graph.get("cites").get(0).get("documents")).isEmpty();
        assertThat(back.get("citedByTotal").intValue()).isEqualTo(1);
        assertThat(back.get("citedBy").get(0).get("relation").stringValue()).isEqualTo("carries_out");
        assertThat(back.get("citedBy").get(0).get("document").get("id").stringValue())
                .isEqualTo(NEW.id());
    }

    @Test
    void a_body_is_asked_by_its_function_by_any_of_its_names_or_as_written() {
        String filter = "?source=relations";
        for (String name : List.of("water", "水务局", "水利局", "市水利局")) {
            JsonNode page = gateway.json("/api/v1/organisations/" + encoded(name) + "/responsibilities" + filter);
            assertThat(page.get("total").intValue()).as(name).isEqualTo(1);
        }
        JsonNode body = gateway.json("/api/v1/organisations/water/responsibilities" + filter)
                .get("items")
                .get(0);
        assertThat(body.get("owns").stringValue()).startsWith("到2030年，节水型企业建成率");
        assertThat(body.get("deadlines").get(0).intValue()).isEqualTo(2030);
        assertThat(body.get("role").stringValue()).isEqualTo("lead");
        assertThat(body.get("sectionPath").get(0).stringValue()).isEqualTo("一、目标");
    }

    @Test
    void responsibilities_are_filtered_and_listed_by_document() {
        String list = "/api/v1/documents/" + NEW.id() + "/responsibilities";

        assertThat(gateway.pages(list, 1))
                .extracting(item -> item.get("name").stringValue())
                .containsExactly("市水利局", "市发改委");
        assertThat(gateway.pages(list + "?role=co", 10)).hasSize(1);
        assertThat(gateway.pages(list + "?year=2027", 10)).isEmpty();
        assertThat(gateway.pages(list + "?deadlineFrom=2028&sort=deadline", 1)).hasSize(2);
        assertThat(gateway.get(list + "?role=boss").statusCode()).isEqualTo(400);
        assertThat(gateway.get("/api/v1/documents/nobody/responsibilities").statusCode())
                .isEqualTo(404);
    }

    private static List<String> kinds(JsonNode changes) {
        return StreamSupport.stream(changes.get("targets").spliterator(), false)
                .map(change -> change.get("kind").stringValue())
                .toList();
    }

    private static SampleDocument document(String name) {
        return SampleDocument.at("http://dongling.gov.example/relations/" + name + ".html")
                .submission("relations", "relations");
    }
}
