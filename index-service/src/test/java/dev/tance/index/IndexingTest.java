package dev.tance.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.topic.Topics;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedBody;
import dev.tance.index.model.IndexedCitation;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.IndexedEntity;
import dev.tance.index.model.IndexedPassage;
import dev.tance.index.model.IndexedTarget;
import dev.tance.index.model.IndexedVersion;
import dev.tance.index.model.ReceiptState;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tagged documents become searchable entries, whatever order and number of times they come in. */
class IndexingTest {
    private static final String LONG = "全面落实乡村振兴战略部署，巩固拓展脱贫攻坚成果，健全防止返贫动态监测和帮扶机制，推动特色产业提质增效。".repeat(8);
    private static RunningIndex index;

    @BeforeAll
    static void start() {
        index = RunningIndex.shared();
    }

    @Test
    void a_document_is_found_with_its_passages_targets_and_version() {
        SampleDocument document = SampleDocument.at("http://yunxi.gov.example/plan/a.html")
                .titled("雲溪縣林業發展規劃")
                .numbered("云政发〔2026〕3号")
                .text("一、总体目标", "到2027年，森林覆盖率达到65%以上。", "二、保障措施", "加强组织领导。")
                .section("一、总体目标")
                .target("森林覆盖率", "forest_coverage", "65%", 2027);
        index.send(document);

        IndexedDocument entry = current(document);
        assertThat(entry.titleFolded()).isEqualTo("云溪县林业发展规划");
        assertThat(entry.numberKey()).isEqualTo("云政发[2026]3号");
        assertThat(entry.regionPath()).containsExactly("990000", "990100", "990122");
        assertThat(entry.host()).isEqualTo("yunxi.gov.example");
        assertThat(passages(document)).hasSize(entry.passageCount()).allSatisfy(passage -> {
            assertThat(passage.version()).isEqualTo(document.version());
            assertThat(passage.sectionPath()).containsExactly("一、总体目标");
        });
        assertThat(targets(document)).singleElement().satisfies(target -> {
            assertThat(target.valueSi()).isEqualByComparingTo("0.65");
            assertThat(target.regionPath()).contains("990000");
        });
        assertThat(index.find(
                        IndexKind.VERSIONS, IndexedVersion.id(document.id(), document.version()), IndexedVersion.class))
                .isNotNull();
    }

    @Test
    void its_receipt_ends_as_indexed_only_when_it_is_there() {
        SampleDocument document = SampleDocument.at("http://yunxi.gov.example/plan/receipt.html");
        index.send(document);

        ReceiptState receipt = index.await(
                IndexKind.RECEIPTS, document.receipt().id(), ReceiptState.class, state -> state.outcome() != null);

        assertThat(receipt.outcome()).isEqualTo("indexed");
        assertThat(index.find(IndexKind.DOCUMENTS, document.id(), IndexedDocument.class))
                .isNotNull();
    }

    @Test
    void redelivery_changes_nothing() {
        SampleDocument document = SampleDocument.at("http://yunxi.gov.example/plan/again.html")
                .text(LONG, LONG, "森林覆盖率达到65%。")
                .target("森林覆盖率", "forest_coverage", "65%", 2027);
        index.send(document);
        IndexedDocument first = current(document);
        List<IndexedPassage> passages = passages(document);

        index.send(document);
        index.send(document);
        awaitAllRead();

        assertThat(current(document))
                .usingRecursiveComparison()
                .ignoringFields("indexedAt")
                .isEqualTo(first);
        assertThat(passages(document)).containsExactlyInAnyOrderElementsOf(passages);
        assertThat(targets(document)).hasSize(1);
    }

    @Test
    void an_older_capture_never_takes_the_place_of_a_newer_one() {
        String url = "http://yunxi.gov.example/plan/older.html";
        SampleDocument newer =
                SampleDocument.at(url).captured("2026-03-05T00:00:00Z").text("新的正文。");
        SampleDocument older =
                SampleDocument.at(url).captured("2026-03-01T00:00:00Z").text(LONG, LONG, "旧的正文。");
        index.send(newer);
        index.send(older);

        ReceiptState receipt = index.await(
                IndexKind.RECEIPTS, older.receipt().id(), ReceiptState.class, state -> state.outcome() != null);

        assertThat(receipt.outcome()).isEqualTo("indexed");
        assertThat(Objects.requireNonNull(receipt.result()).detail()).startsWith("superseded");
        assertThat(current(newer).version()).isEqualTo(newer.version());
        assertThat(passages(newer)).extracting(IndexedPassage::text).containsExactly("新的正文。");
    }

    @Test
    void a_document_that_shrinks_loses_the_passages_and_targets_that_it_no_longer_has() {
        String url = "http://yunxi.gov.example/plan/shrinks.html";
        SampleDocument before = SampleDocument.at(url)
                .captured("2026-03-01T00:00:00Z")
                .text(LONG, LONG, LONG, "森林覆盖率达到65%，湿地保护率达到70%。")
                .target("森林覆盖率", "forest_coverage", "65%", 2027)
                .target("湿地保护率", null, "70%", 2027);
        SampleDocument after = SampleDocument.at(url)
                .captured("2026-03-02T00:00:00Z")
                .text("森林覆盖率达到66%。")
                .target("森林覆盖率", "forest_coverage", "66%", 2027);
        index.send(before);
        assertThat(passages(current(before).id())).hasSize(3);
        index.send(after);
        index.await(
                IndexKind.DOCUMENTS,
                after.id(),
                IndexedDocument.class,
                entry -> after.version().equals(entry.version()));

        assertThat(passages(after))
                .singleElement()
                .extracting(IndexedPassage::version)
                .isEqualTo(after.version());
        assertThat(targets(after)).extracting(IndexedTarget::id).containsExactlyElementsOf(after.targetIds());
        assertThat(index.all(IndexKind.VERSIONS, "documentId", after.id(), IndexedVersion.class))
                .hasSize(2);
    }

    @Test
    void entities_bodies_and_citations_of_the_version_before_go_with_it() {
        String url = "http://yunxi.gov.example/plan/tagged.html";
        SampleDocument before = SampleDocument.at(url)
                .captured("2026-03-01T00:00:00Z")
                .text("落实《澜江省节水条例》，云溪市森林覆盖率达到65%。（市林业局、市财政局负责）", "青岚县配合。")
                .target("森林覆盖率", "forest_coverage", "65%", 2027)
                .names("document_title", "澜江省节水条例", null)
                .names("region", "云溪市", "990100")
                .names("region", "青岚县", "990121")
                .responsible("forestry-grassland", "市林业局", "市财政局");
        SampleDocument after = SampleDocument.at(url)
                .captured("2026-03-02T00:00:00Z")
                .text("云溪市森林覆盖率达到66%。（市林业局负责）")
                .names("region", "云溪市", "990100")
                .responsible("forestry-grassland", "市林业局");
        index.send(before);
        current(before);
        assertThat(index.all(IndexKind.ENTITIES, "documentId", before.id(), IndexedEntity.class))
                .hasSize(3);
        assertThat(index.all(IndexKind.BODIES, "documentId", before.id(), IndexedBody.class))
                .hasSize(2);
        assertThat(index.all(IndexKind.CITATIONS, "citedTitleKey", "澜江省节水条例", IndexedCitation.class))
                .singleElement()
                .extracting(IndexedCitation::documentId)
                .isEqualTo(before.id());

        index.send(after);
        index.await(
                IndexKind.DOCUMENTS,
                after.id(),
                IndexedDocument.class,
                entry -> after.version().equals(entry.version()));

        assertThat(index.all(IndexKind.ENTITIES, "documentId", after.id(), IndexedEntity.class))
                .extracting(IndexedEntity::version)
                .containsExactly(after.version());
        assertThat(index.all(IndexKind.BODIES, "documentId", after.id(), IndexedBody.class))
                .extracting(IndexedBody::version)
                .containsExactly(after.version());
        assertThat(index.all(IndexKind.CITATIONS, "documentId", after.id(), IndexedCitation.class))
                .isEmpty();
    }

    @Test
    void indexing_the_same_again_does_not_make_it_newly_added() {
        SampleDocument document = SampleDocument.at("http://yunxi.gov.example/plan/added.html")
                .text("森林覆盖率达到67%。")
                .target("森林覆盖率", "forest_coverage", "67%", 2027);
        index.send(document);
        IndexedDocument first = current(document);
        index.send(document);
        IndexedDocument again = index.await(
                IndexKind.DOCUMENTS,
                document.id(),
                IndexedDocument.class,
                entry -> entry.indexedAt().isAfter(first.indexedAt()));

        assertThat(again.addedAt()).isEqualTo(first.addedAt());
        assertThat(targets(document)).extracting(IndexedTarget::addedAt).containsExactly(first.addedAt());
    }

    @Test
    void a_document_whose_text_is_gone_from_the_store_is_dead_and_its_neighbours_are_indexed() {
        SampleDocument lost =
                SampleDocument.at("http://yunxi.gov.example/plan/lost.html").text("正文将会丢失。");
        SampleDocument beside = SampleDocument.at("http://yunxi.gov.example/plan/beside.html");
        var message = lost.store(index.store());
        try {
            index.store().remove(message.text());
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        index.send(Topics.DOCUMENT_TAGGED, lost.id(), MessageJson.write(message));
        index.send(beside);

        ReceiptState receipt = index.await(
                IndexKind.RECEIPTS, lost.receipt().id(), ReceiptState.class, state -> state.outcome() != null);
        assertThat(receipt.cause()).isEqualTo("raw_bytes_missing");
        assertThat(current(beside).passageCount()).isPositive();
    }

    private static void awaitAllRead() {
        SampleDocument last =
                SampleDocument.at("http://yunxi.gov.example/plan/again.html").captured("2026-02-01T00:00:00Z");
        index.send(last); // the same partition: when this one has ended, all before it were treated
        index.await(IndexKind.RECEIPTS, last.receipt().id(), ReceiptState.class, state -> state.outcome() != null);
    }

    private static IndexedDocument current(SampleDocument document) {
        return index.await(IndexKind.DOCUMENTS, document.id(), IndexedDocument.class, entry -> true);
    }

    private static List<IndexedPassage> passages(SampleDocument document) {
        return passages(document.id());
    }

    private static List<IndexedPassage> passages(String id) {
        return index.all(IndexKind.PASSAGES, "documentId", id, IndexedPassage.class);
    }

    private static List<IndexedTarget> targets(SampleDocument document) {
        return index.all(IndexKind.TARGETS, "documentId", document.id(), IndexedTarget.class);
    }
}
