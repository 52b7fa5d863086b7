package dev.tance.extract.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DocumentExtracted;
import dev.tance.contracts.message.DocumentFacts;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.Receipt;
import dev.tance.tagging.TaggingContext;
import dev.tance.tagging.TaggingEngine;
import dev.tance.tagging.TaggingRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a file lacks it takes from the page that announces it; what a compilation says becomes an alias. */
class FactsMappingTest {
    private static final Instant NOW = Instant.parse("2024-05-01T08:00:00Z");
    private static final TaggingEngine ENGINE = TaggingEngine.bundled();
    private static final Announcement ANNOUNCEMENT =
            new Announcement("https://www.zhuxi.gov.example/notice.html", "竹溪县节水规划", "竹政发〔2024〕7号", "2024-04-02", NOW);

    private static DocumentFacts facts(@Nullable String title, String text, Map<String, String> metadata) {
        ContentReference content = new ContentReference("ab".repeat(32), 3);
        DocumentIdentity identity = new DocumentIdentity(
                "d", content.sha256(), "upload:///test/1.pdf", NOW, new Receipt("r", "s", "test", NOW, 1), null);
        DocumentExtracted extracted = new DocumentExtracted(
                identity, content, content, "application/pdf", title, metadata, List.of(), 100, List.of(), "test/1");
        return FactsMapping.of(
                ENGINE.tag(new TaggingRequest(text, new TaggingContext(null, title, metadata))),
                extracted,
                code -> Optional.empty());
    }

    @Test
    void title_number_and_date_come_from_the_covering_page_and_say_so() {
        DocumentFacts facts = facts(null, "到2026年，用水总量控制在3亿立方米以内。", ANNOUNCEMENT.metadata());

        assertThat(facts.title()).isEqualTo("竹溪县节水规划");
        assertThat(facts.documentNumber()).isEqualTo("竹政发〔2024〕7号");
        assertThat(facts.published()).hasToString("2024-04-02");
        assertThat(facts.fromCoveringPage()).containsExactly("title", "documentNumber", "published");
    }

    @Test
    void what_the_file_has_itself_it_keeps() {
        Map<String, String> metadata = new HashMap<>(ANNOUNCEMENT.metadata());
        metadata.put("发文字号", "竹水发〔2023〕1号");

        DocumentFacts facts = facts("竹溪县用水定额", "到2026年，用水总量控制在3亿立方米以内。", metadata);

        assertThat(facts.title()).isEqualTo("竹溪县用水定额");
        assertThat(facts.documentNumber()).isEqualTo("竹水发〔2023〕1号");
        assertThat(facts.fromCoveringPage()).containsExactly("published");
    }

    @Test
    void the_source_of_a_part_of_a_compilation_is_its_alias() {
        Map<String, String> part = Map.of("Url", "HTTPS://www.County1.example.org/a.html#top", "CompilationStart", "0");

        assertThat(facts("方案", "正文。", part).aliases()).containsExactly("https://www.county1.example.org/a.html");
        assertThat(facts("方案", "正文。", Map.of("Url", "https://www.county1.example.org/a.html"))
                        .aliases())
                .isEmpty();
    }
}
