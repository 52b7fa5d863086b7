package dev.tance.index.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.rawstore.LocalRawStore;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.index.model.IndexedBody;
import dev.tance.index.model.IndexedCitation;
import dev.tance.index.model.IndexedEntity;
import dev.tance.index.model.IndexedEntity.Place;
import dev.tance.index.testing.SampleDocument;
import dev.tance.stage.Delivery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What entities, responsibility blocks and citations become in the index. */
class TagEntriesTest {
    @TempDir
    private @Nullable Path directory;

    @Test
    void one_entity_is_one_entry_however_often_it_is_named() {
        List<IndexedEntity> entities = EntityEntries.of(loaded(document("云溪市与云溪市发展改革委。", "云溪市负责。")
                .names("region", "云溪市", "990100")
                .names("body", "云溪市发展改革委", "development-reform")));

        assertThat(entities).extracting(IndexedEntity::text).containsExactly("云溪市", "云溪市发展改革委");
        assertThat(entities.getFirst().count()).isEqualTo(3);
        assertThat(entities.getFirst().places()).containsExactly(new Place(0, 3), new Place(4, 7), new Place(14, 17));
        assertThat(entities).extracting(IndexedEntity::number).containsExactly(0, 1);
    }

    @Test
    void different_words_with_one_normal_form_are_one_entity_and_without_one_the_folded_words_count() {
        List<IndexedEntity> entities = EntityEntries.of(loaded(document("发改委、发展改革委；储能、儲能")
                .names("body", "发改委", "development-reform")
                .names("body", "发展改革委", "development-reform")
                .names("technology", "储能", null)
                .names("technology", "儲能", null)));

        assertThat(entities).extracting(IndexedEntity::count).containsExactly(2, 2);
        assertThat(entities.getLast().textFolded()).isEqualTo("储能");
    }

    @Test
    void a_flood_of_entities_is_cut_and_one_entity_tells_its_first_places_only() {
        String[] lines = IntStream.range(0, EntityEntries.MOST + 10)
                .mapToObj(number -> "项目" + number + "。")
                .toArray(String[]::new);
        SampleDocument flood = document(lines);
        for (int number = 0; number < lines.length; number++) {
            flood.entity("technology", "项目" + number, null, number * 8, number * 8 + 4);
        }
        SampleDocument often = document("甲".repeat(200)).names("industry", "甲", null);

        assertThat(EntityEntries.of(loaded(flood))).hasSize(EntityEntries.MOST);
        IndexedEntity entity = EntityEntries.of(loaded(often)).getFirst();
        assertThat(entity.count()).isEqualTo(200);
        assertThat(entity.places()).hasSize(IndexedEntity.MOST_PLACES);
    }

    @Test
    void each_body_of_a_block_owns_the_blocks_text_targets_and_deadlines() {
        SampleDocument document = document("一、林业", "到2027年，森林覆盖率达到65%，到2030年达到70%。（市林业局、市财政局负责）", "其他。")
                .section("一、林业")
                .target("森林覆盖率", "forest_coverage", "65%", 2027)
                .target("森林覆盖率", "forest_coverage", "70%", 2030)
                .responsible("forestry-grassland", "市林业局", "市财政局");

        List<IndexedBody> bodies = bodies(document);

        assertThat(bodies).extracting(IndexedBody::name).containsExactly("市林业局", "市财政局");
        assertThat(bodies).extracting(IndexedBody::role).containsExactly("lead", "co");
        assertThat(bodies.getFirst().function()).isEqualTo("forestry-grassland");
        assertThat(bodies.getFirst().owns()).startsWith("到2027年").endsWith("70%。（");
        assertThat(bodies.getFirst().sectionPath()).containsExactly("一、林业");
        assertThat(bodies).allSatisfy(body -> {
            assertThat(body.deadlines()).containsExactly(2027, 2030);
            assertThat(body.targetIds()).containsExactlyElementsOf(document.targetIds());
        });
    }

    @Test
    void a_block_without_targets_still_says_who_answers_for_what() {
        IndexedBody body =
                bodies(document("加强监督检查。（市审计局负责）").responsible("audit", "市审计局")).getFirst();

        assertThat(body.owns()).isEqualTo("加强监督检查。（");
        assertThat(body.targetIds()).isEmpty();
        assertThat(body.deadlines()).isEmpty();
    }

    @Test
    void a_title_and_the_number_behind_it_are_one_citation() {
        List<IndexedCitation> citations = CitationEntries.of(
                loaded(document("根据《澜江省碳达峰实施方案》（澜政发〔2022〕8号）和澜政办发〔2021〕3号，结合实际，制定本方案。再次强调《澜江省碳达峰实施方案》。")
                        .names("document_title", "澜江省碳达峰实施方案", null)
                        .names("document_number", "澜政发〔2022〕8号", null)
                        .names("document_number", "澜政办发〔2021〕3号", null)
                        .carriesOut("澜江省碳达峰实施方案")));

        assertThat(citations).hasSize(2);
        assertThat(citations.getFirst().citedTitle()).isEqualTo("澜江省碳达峰实施方案");
        assertThat(citations.getFirst().citedNumberKey()).isEqualTo("澜政发[2022]8号");
        assertThat(citations.getFirst().relation()).isEqualTo(IndexedCitation.CARRIES_OUT);
        assertThat(citations.getFirst().start()).isEqualTo(3);
        assertThat(citations.getLast().citedTitle()).isNull();
        assertThat(citations.getLast().relation()).isEqualTo(IndexedCitation.CITES);
    }

    @Test
    void a_document_does_not_cite_itself() {
        SampleDocument document = document("现将《云溪市节水行动计划》（云政发〔2026〕9号）印发给你们。")
                .titled("云溪市人民政府关于印发《云溪市节水行动计划》的通知")
                .numbered("云政发〔2026〕9号")
                .names("document_title", "云溪市节水行动计划", null)
                .names("document_number", "云政发〔2026〕9号", null);

        assertThat(CitationEntries.of(loaded(document))).isEmpty();
    }

    @Test
    void what_is_carried_out_counts_though_the_text_does_not_mark_it() {
        List<IndexedCitation> citations =
                CitationEntries.of(loaded(document("正文。").carriesOut("澜江省节水条例", "澜政发〔2020〕1号")));

        assertThat(citations).extracting(IndexedCitation::citedTitle).containsExactly("澜江省节水条例", null);
        assertThat(citations).extracting(IndexedCitation::citedNumber).containsExactly(null, "澜政发〔2020〕1号");
        assertThat(citations).extracting(IndexedCitation::start).containsOnlyNulls();
    }

    private List<IndexedBody> bodies(SampleDocument document) {
        LoadedDocument loaded = loaded(document);
        return BodyEntries.of(loaded, new CodePointText(loaded.text().text()));
    }

    private LoadedDocument loaded(SampleDocument document) {
        try {
            RawStore store = new LocalRawStore(java.util.Objects.requireNonNull(directory));
            DocumentTagged message = document.store(store);
            return LoadedDocument.load(new Delivery<>(message, "topic", 0, 0, 1, new byte[0], null), store);
        } catch (IOException | DocumentException e) {
            throw new AssertionError(e);
        }
    }

    private static SampleDocument document(String... lines) {
        return SampleDocument.at("http://yunxi.gov.example/plan/tags.html").text(lines);
    }
}
