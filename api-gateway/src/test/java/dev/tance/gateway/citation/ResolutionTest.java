package dev.tance.gateway.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.gateway.citation.CitationGraph.Reference;
import dev.tance.gateway.testing.SampleEntries;
import dev.tance.index.model.DocumentNumbers;
import dev.tance.index.model.IndexedCitation;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.TitleKeys;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which documents a citation may mean. */
class ResolutionTest {
    private static final IndexedDocument PROVINCE =
            SampleEntries.document("province", "节水行动方案", "东政发〔2026〕7号", "960000", false);
    private static final IndexedDocument CITY = SampleEntries.document("city", "节水行动方案", null, "960100", false);
    private static final IndexedDocument DRAFT = SampleEntries.document("draft", "节水行动方案（征求意见稿）", null, "960000", true);
    private static final List<IndexedDocument> ALL = List.of(DRAFT, CITY, PROVINCE);

    @Test
    void the_number_decides() {
        assertThat(ids(citation("节水行动方案", "东政发[2026]7号"), "960122")).containsExactly("province");
    }

    @Test
    void by_title_those_above_come_first_and_drafts_last() {
        assertThat(ids(citation("节水行动方案", null), "960122")).containsExactly("city", "province", "draft");
        assertThat(ids(citation("节水行动方案", null), "960200")).containsExactly("province", "city", "draft");
    }

    @Test
    void another_number_rules_out_a_document_of_the_same_title_that_has_one() {
        assertThat(ids(citation("节水行动方案", "东政发〔2020〕1号"), null)).doesNotContain("province");
    }

    @Test
    void a_number_alone_that_nobody_has_means_nobody() {
        assertThat(ids(citation(null, "东政发〔2020〕1号"), null)).isEmpty();
    }

    private static List<String> ids(IndexedCitation citation, @Nullable String region) {
        return Resolution.resolve(citation, region, ALL).stream()
                .map(Reference::id)
                .toList();
    }

    private static IndexedCitation citation(@Nullable String title, @Nullable String number) {
        return new IndexedCitation(
                "citing",
                "v",
                Instant.EPOCH,
                0,
                IndexedCitation.CITES,
                title,
                title == null ? null : TitleKeys.key(title),
                number,
                number == null ? null : DocumentNumbers.key(number),
                null,
                null,
                "https://a.example/",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                false,
                null,
                "test");
    }
}
