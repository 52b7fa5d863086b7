package dev.tance.tagging.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.TaggingContext;
import dev.tance.tagging.TaggingEngine;
import dev.tance.tagging.TaggingRequest;
import dev.tance.tagging.Target;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The engine on the bundled sample documents, as the demo shows them. */
class SampleDocumentsTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final double ENOUGH = 0.95;

    private static final List<Sample> samples = new ArrayList<>();

    /** A line of expected.jsonl with the document's text and what the engine read in it. */
    private record Sample(Map<?, ?> expected, String text, List<Target> targets) {
        String id() {
            return String.valueOf(expected.get("id"));
        }

        List<Map<?, ?>> expectedTargets() {
            List<Map<?, ?>> all = new ArrayList<>();
            for (Object target : (List<?>) Objects.requireNonNull(expected.get("expectedTargets"))) {
                all.add((Map<?, ?>) Objects.requireNonNull(target));
            }
            return all;
        }
    }

    @BeforeAll
    static void readAll() throws IOException {
        TaggingEngine engine = TaggingEngine.bundled();
        for (String line : Files.readAllLines(SAMPLES.resolve("expected.jsonl"))) {
            Map<?, ?> expected = (Map<?, ?>) Objects.requireNonNull(JsonReader.read(line));
            String text = Files.readString(SAMPLES.resolve("truth").resolve(expected.get("id") + ".txt"));
            TaggingContext context = new TaggingContext(null, String.valueOf(expected.get("title")), Map.of());
            samples.add(new Sample(
                    expected,
                    text,
                    engine.tag(new TaggingRequest(text, context)).targets()));
        }
    }

    @Test
    void nearly_every_main_target_is_read_with_value_unit_comparator_deadline_baseline_and_indicator() {
        List<String> missed = new ArrayList<>();
        int expected = 0;
        for (Sample sample : samples) {
            for (Map<?, ?> target : sample.expectedTargets()) {
                expected++;
                if (sample.targets().stream().noneMatch(read -> matches(sample, target, read))) {
                    missed.add(sample.id() + " " + target);
                }
            }
        }
        assertThat(1 - missed.size() / (double) expected).as("%s", missed).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void every_document_but_the_notice_and_only_the_notice_lacks_targets() {
        assertThat(samples.stream().filter(sample -> sample.targets().isEmpty()).map(Sample::id))
                .containsExactly("s20");
    }

    private static boolean matches(Sample sample, Map<?, ?> expected, Target read) {
        String evidence = String.valueOf(expected.get("evidence"));
        int start = sample.text().indexOf(evidence);
        int from = sample.text().codePointCount(0, start);
        int to = from + evidence.codePointCount(0, evidence.length());
        return read.start() < to
                && read.end() > from
                && sameNumber((BigDecimal) expected.get("value"), read.value())
                && read.unit().equals(expected.get("unit"))
                && read.comparator().code().equals(expected.get("comparator"))
                && sameYear((BigDecimal) expected.get("deadline"), read.deadline())
                && sameYear((BigDecimal) expected.get("baseline"), read.baseline())
                && Objects.equals(expected.get("canonical"), read.canonical());
    }

    private static boolean sameNumber(@Nullable BigDecimal expected, @Nullable BigDecimal read) {
        return expected == null || read == null ? expected == read : expected.compareTo(read) == 0;
    }

    private static boolean sameYear(@Nullable BigDecimal expected, @Nullable Integer read) {
        return expected == null || read == null ? expected == null && read == null : expected.intValue() == read;
    }
}
