package dev.tance.benchmarks.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tance.benchmarks.load.Vocabulary.Indicator;
import dev.tance.benchmarks.load.Vocabulary.Region;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary vocabulary = Vocabulary.bundled();

    @Test
    void indicatorsAreThirtyDistinctOnesWithARangeOfValues() {
        Set<String> ids = new HashSet<>();
        for (Indicator indicator : vocabulary.indicators()) {
            assertTrue(ids.add(indicator.id()), indicator.id());
            assertTrue(indicator.least() < indicator.greatest(), indicator.id());
            assertTrue(indicator.factor().signum() > 0, indicator.id());
        }
        assertEquals(30, ids.size());
    }

    @Test
    void regionsOfAllThreeLevelsHaveCodesInTheFormOfTheStandard() {
        Set<String> codes = new HashSet<>();
        for (Region region : vocabulary.regions()) {
            assertTrue(region.code().matches("9[1-8]\\d{4}"), region.code());
            assertEquals(region.level(), level(region.code()), region.code());
            assertTrue(codes.add(region.code()), region.code());
        }
        assertEquals(8 + 8 * 12 + 8 * 12 * 9, codes.size());
    }

    private static String level(String code) {
        if (code.endsWith("0000")) {
            return "province";
        }
        return code.endsWith("00") ? "city" : "county";
    }
}
