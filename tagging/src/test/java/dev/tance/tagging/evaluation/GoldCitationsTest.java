package dev.tance.tagging.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tance.tagging.DocumentNumber;
import dev.tance.tagging.DocumentReference;
import dev.tance.tagging.TaggedText;
import dev.tance.tagging.TaggingEngine;
import dev.tance.tagging.TaggingRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Cited titles and document numbers of the annotated passages, which lie beside the repository in {@code
 * ../shared/gold}. Skipped where they are missing, except under CI.
 */
class GoldCitationsTest {
    private static final Path GOLD = Path.of("..", "..", "shared", "gold", "dev.jsonl");

    private static final List<String> EXPECTED = new ArrayList<>();
    private static final List<String> READ = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        boolean present = Files.isReadable(GOLD);
        assertThat(present || System.getenv("CI") == null)
                .as("under CI the annotated passages must be readable at " + GOLD.toAbsolutePath())
                .isTrue();
        assumeTrue(present, "no annotated passages at " + GOLD.toAbsolutePath());
        TaggingEngine engine = TaggingEngine.bundled();
        for (String line : Files.readAllLines(GOLD)) {
            if (JsonReader.read(line) instanceof Map<?, ?> passage) {
                String id = String.valueOf(passage.get("id"));
                TaggedText tagged = engine.tag(TaggingRequest.of(String.valueOf(passage.get("text"))));
                texts(passage, "doc_refs").distinct().forEach(title -> EXPECTED.add(id + " 《" + title + "》"));
                texts(passage, "doc_numbers").forEach(number -> EXPECTED.add(id + " " + number));
                tagged.documentReferences().stream()
                        .map(DocumentReference::title)
                        .distinct()
                        .forEach(title -> READ.add(id + " 《" + title + "》"));
                tagged.documentNumbers().stream()
                        .map(DocumentNumber::surface)
                        .forEach(number -> READ.add(id + " " + number));
            }
        }
    }

    @Test
    void titles_and_numbers_are_exactly_those_that_people_found() {
        assertThat(EXPECTED).hasSizeGreaterThan(20);
        assertThat(READ).containsExactlyInAnyOrderElementsOf(EXPECTED);
    }

    private static Stream<String> texts(Map<?, ?> passage, String name) {
        return passage.get(name) instanceof List<?> list ? list.stream().map(String::valueOf) : Stream.of();
    }
}
