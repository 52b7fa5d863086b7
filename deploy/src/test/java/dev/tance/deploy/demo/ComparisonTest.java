package dev.tance.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void the_indicator_and_year_of_most_regions_is_chosen_and_each_region_stands_once() {
        Comparison widest = Comparison.widest(
                        List.of(
                                target("forest", 2025, "1"),
                                target("forest", 2025, "2"),
                                target("forest", 2025, "3"),
                                target("energy", 2025, "1"),
                                target("energy", 2025, "1"),
                                target("energy", 2025, "2"),
                                target("energy", 2025, "3"),
                                target("energy", 2025, "4"),
                                target("energy", 2030, "5")),
                        3)
                .orElseThrow();

        assertThat(widest.indicator()).isEqualTo("energy");
        assertThat(widest.deadline()).isEqualTo(2025);
        assertThat(widest.targets())
                .extracting(node -> node.path("region").asString())
                .containsExactly("1", "2", "3");
    }

    @Test
    void too_few_regions_are_no_comparison() {
        assertThat(Comparison.widest(List.of(target("forest", 2025, "1"), target("forest", 2025, "2")), 3))
                .isEmpty();
    }

    @Test
    void targets_without_region_or_year_are_not_compared() {
        JsonNode bare = JSON.readTree("{\"canonical\":\"forest\",\"region\":null,\"deadline\":null}");

        assertThat(Comparison.widest(List.of(bare, bare, bare), 1)).isEmpty();
    }

    private static JsonNode target(String canonical, int deadline, String region) {
        return JSON.readTree(
                "{\"canonical\":\"%s\",\"indicator\":\"%s\",\"deadline\":%d,\"region\":\"%s\",\"unit\":\"%%\"}"
                        .formatted(canonical, canonical, deadline, region));
    }
}
