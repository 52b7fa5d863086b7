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

/** One indicator through the tiers of 西岭省, which does not exist, read from a real index. */
class LineageTest {
    private static final SampleDocument PROVINCE = document("province")
            .of("970000", "西岭省", "province")
            .text("到2027年，非化石能源消费比重达到22%以上。", "到2027年，森林覆盖率达到50%以上。")
            .target("非化石能源消费比重", "non_fossil_share", "22%", 2027)
            .target("森林覆盖率", "forest_coverage", "50%", 2027);
    private static final SampleDocument CITY = document("city")
            .of("970100", "南浦市", "city")
            .text("到2027年，非化石能源消费比重达到19%以上，到2030年达到18%以上。煤炭消费比重提高到85%。")
            .target("非化石能源消费比重", "non_fossil_share", "19%", 2027)
            .target("非化石能源消费比重", "non_fossil_share", "18%", 2030)
            .target("煤炭消费比重", "coal_share", "85%", 2027);
    private static final SampleDocument OTHER = document("other")
            .of("970200", "北浦市", "city")
            .text("到2027年，森林覆盖率达到55%以上。")
            .target("森林覆盖率", "forest_coverage", "55%", 2027);

    private static RunningGateway gateway;

    @BeforeAll
    static void load() throws IOException {
        RunningIndex index = RunningIndex.shared();
        gateway = RunningGateway.shared();
        for (SampleDocument document : List.of(PROVINCE, CITY, OTHER)) {
            index.send(document);
            index.await(IndexKind.DOCUMENTS, document.id(), IndexedDocument.class, entry -> true);
        }
        index.client().indices().refresh(request -> request.index("tance-*"));
    }

    @Test
    void findings_name_both_sides_with_their_evidence() {
        JsonNode lineage = gateway.json("/api/v1/targets/lineage?source=lineage&indicator=non_fossil_share");

        assertThat(findings(lineage))
                .containsExactly(
                        "weaker 970100 2027",
                        "floor_not_met 970100 2027",
                        "shares_exceed_whole 970100 2027",
                        "missing 970200 2027",
                        "series_backwards 970100 2030");
        JsonNode weaker = finding(lineage, "weaker");
        assertThat(weaker.get("statements").get(0).get("evidence").get("text").stringValue())
                .contains("19%");
        assertThat(weaker.get("statements").get(1).get("evidence").get("text").stringValue())
                .contains("22%");
        assertThat(lineage.get("polarity").stringValue()).isEqualTo("up");
        assertThat(lineage.get("name").stringValue()).isEqualTo("非化石能源消费比重");
    }

    @Test
    void the_tree_leads_from_the_nation_to_the_city() {
        JsonNode lineage =
                gateway.json("/api/v1/targets/lineage?source=lineage&year=2027&indicator=" + encoded("非化石能源消费比重"));

        JsonNode nation = lineage.get("tree").get(0);
        JsonNode province = nation.get("children").get(0);
        assertThat(nation.get("tier").stringValue()).isEqualTo("national");
        assertThat(province.get("region").stringValue()).isEqualTo("970000");
        assertThat(province.get("statements").get(0).get("title").stringValue()).isEqualTo("能源规划");
        assertThat(province.get("children").get(0).get("statements")).hasSize(1);
    }

    @Test
    void a_region_narrows_down_to_what_it_lies_in_and_what_lies_in_it() {
        JsonNode other = gateway.json(
                "/api/v1/targets/lineage?source=lineage&year=2027&indicator=forest_coverage&region=970200");
        JsonNode city = gateway.json(
                "/api/v1/targets/lineage?source=lineage&year=2027&indicator=forest_coverage&region=970100");

        assertThat(findings(other)).containsExactly("stricter 970200 2027");
        assertThat(findings(city)).containsExactly("missing 970100 2027");
    }

    @Test
    void an_indicator_that_nobody_states_has_an_empty_lineage() {
        JsonNode lineage = gateway.json("/api/v1/targets/lineage?source=lineage&indicator=no_such_thing");

        assertThat(lineage.get("tree")).isEmpty();
        assertThat(lineage.get("findings")).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_named() {
        assertThat(gateway.get("/api/v1/targets/lineage").body()).contains("'indicator' is missing");
        assertThat(gateway.get("/api/v1/targets/lineage?indicator=x&region=97").body())
                .contains("'region' must be a code");
        assertThat(gateway.get("/api/v1/targets/lineage?indicator=x&regions=970000")
                        .statusCode())
                .isEqualTo(400);
    }

    private static List<String> findings(JsonNode lineage) {
        return StreamSupport.stream(lineage.get("findings").spliterator(), false)
                .map(finding -> finding.get("kind").stringValue() + " "
                        + finding.get("region").stringValue() + " "
                        + finding.get("year").intValue())
                .toList();
    }

    private static JsonNode finding(JsonNode lineage, String kind) {
        return StreamSupport.stream(lineage.get("findings").spliterator(), false)
                .filter(finding -> finding.get("kind").stringValue().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static SampleDocument document(String name) {
        return SampleDocument.at("http://xiling.gov.example/lineage/" + name + ".html")
                .submission("lineage", "lineage")
                .titled("能源规划");
    }
}
