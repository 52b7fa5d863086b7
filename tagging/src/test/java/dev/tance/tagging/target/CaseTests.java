package dev.tance.tagging.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Makes one test of each case of a sheet. */
final class CaseTests {
    private CaseTests() {}

    static Stream<DynamicTest> of(String sheet) {
        return CaseSheet.parse(sheet).stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.title(),
                        () -> assertThat(Readings.of(example))
                                .as(example.text())
                                .containsExactlyElementsOf(example.expected())));
    }
}
