package dev.tance.gateway.page.region;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.json.MessageJson;
import dev.tance.index.model.IndexedTarget;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a region's target stands to its parent's. */
class VerdictsTest {
    @ParameterizedTest
    @CsvSource({
        "gte, 0.65, gte, 0.60, stricter",
        "gte, 0.55, gte, 0.60, weaker",
        "eq,  0.55, gte, 0.60, weaker",
        "gte, 0.60, eq,  0.55, stricter",
        "lte, 0.40, lte, 0.43, stricter",
        "lt,  0.50, lte, 0.43, weaker",
        "eq,  0.40, lte, 0.43, stricter",
        "eq,  0.65, eq,  0.60, higher",
        "approx, 0.55, eq, 0.60, lower",
        "gte, 0.65, lte, 0.60, higher",
        "gte, 0.60, gte, 0.600, equal"
    })
    void a_floor_is_stricter_above_and_a_ceiling_below(
            String own, String value, String parent, String floor, String verdict) {
        assertThat(Verdicts.of(level(own, value), level(parent, floor))).isEqualTo(verdict);
    }

    @Test
    void one_of_the_two_may_say_nothing() {
        assertThat(Verdicts.of(null, level("gte", "0.6"))).isEqualTo("missing");
        assertThat(Verdicts.of(level("gte", "0.6"), null)).isEqualTo("own");
    }

    @Test
    void what_is_not_alike_is_left_open() {
        IndexedTarget share = level("gte", "0.6");

        assertThat(Verdicts.of(share, target("gte", "0.6", "1", "decrease"))).isEqualTo("open");
        assertThat(Verdicts.of(share, target("gte", "600", "m2", "level"))).isEqualTo("open");
        assertThat(Verdicts.of(share, target("gte", "0.6", null, "level"))).isEqualTo("open");
    }

    private static IndexedTarget level(String comparator, String value) {
        return target(comparator, value, "1", "level");
    }

    private static IndexedTarget target(String comparator, String value, @Nullable String unit, String change) {
        String json = """
                {"id": "t", "documentId": "d", "documentVersion": "v", "capturedAt": "2026-03-01T00:00:00Z",
                 "url": "http://a.example/", "draft": false, "source": "s", "mediaType": "text/html", "sectionPath": [],
                 "indicator": "森林覆盖率", "indicatorFolded": "森林覆盖率", "unit": "%%", "valueSi": %s, "unitSi": %s,
                 "comparator": "%s", "change": "%s", "annual": false, "stringency": "plain", "regionPath": [],
                 "responsible": [], "functions": [], "addedAt": "2026-03-01T00:00:00Z", "start": 0, "end": 3, "evidence": {"start": 0, "end": 3, "text": "65%%"},
                 "engineVersion": "e", "rule": "r", "confidence": 0.9}
                """.formatted(value, unit == null ? "null" : "\"" + unit + "\"", comparator, change);
        return MessageJson.mapper().readValue(json, IndexedTarget.class);
    }
}
