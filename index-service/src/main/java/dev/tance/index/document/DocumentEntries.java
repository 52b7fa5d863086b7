package dev.tance.index.document;

import dev.tance.contracts.message.DocumentFacts;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.message.Target;
import dev.tance.index.document.PassageCutter.Passage;
import dev.tance.index.model.DocumentNumbers;
import dev.tance.index.model.DocumentStatus;
import dev.tance.index.model.IndexedBody;
import dev.tance.index.model.IndexedCitation;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.IndexedEntity;
import dev.tance.index.model.IndexedPassage;
import dev.tance.index.model.IndexedTarget;
import dev.tance.index.model.IndexedVersion;
import dev.tance.index.model.PartCounts;
import dev.tance.index.model.RegionPath;
import dev.tance.index.model.TextFolding;
import dev.tance.index.model.TitleKeys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries that one tagged document becomes. */
record DocumentEntries(
        IndexedDocument document,
        IndexedVersion version,
        List<IndexedPassage> passages,
        List<IndexedEntity> entities,
        List<IndexedBody> bodies,
        List<IndexedCitation> citations,
        List<IndexedTarget> targets) {

    /**
     * The entries of a document.
     *
     * @param before what the index holds of it, null when nothing: tells what was added earlier
     */
    static DocumentEntries of(LoadedDocument loaded, @Nullable IndexedDocument before, Instant now) {
        CodePointText text = new CodePointText(loaded.text().text());
        List<IndexedPassage> passages = passages(loaded, text);
        List<IndexedEntity> entities = EntityEntries.of(loaded);
        List<IndexedBody> bodies = BodyEntries.of(loaded, text);
        List<IndexedCitation> citations = CitationEntries.of(loaded);
        Added added = Added.of(before, now);
        List<IndexedTarget> targets = loaded.tags().targets().stream()
                .map(target -> target(loaded, target, added))
                .toList();
        List<String> targetIds = targets.stream().map(IndexedTarget::id).toList();
        PartCounts parts = new PartCounts(passages.size(), entities.size(), bodies.size(), citations.size());
        Instant addedAt = added.of(loaded.message().document());
        return new DocumentEntries(
                document(loaded, parts, targetIds, addedAt, now),
                version(loaded, parts, targetIds, now),
                passages,
                entities,
                bodies,
                citations,
                targets);
    }

    /** When what is indexed now was indexed first: doing it again adds nothing. */
    private record Added(@Nullable String version, Set<String> targetIds, Instant earlier, Instant now) {
        static Added of(@Nullable IndexedDocument before, Instant now) {
            return before == null || before.addedAt() == null
                    ? new Added(null, Set.of(), now, now)
                    : new Added(before.version(), Set.copyOf(before.targetIds()), before.addedAt(), now);
        }

        Instant of(DocumentIdentity identity) {
            return identity.version().equals(version) ? earlier : now;
        }

        Instant of(String targetId) {
            return targetIds.contains(targetId) ? earlier : now;
        }
    }

    private static IndexedDocument document(
            LoadedDocument loaded, PartCounts parts, List<String> targetIds, Instant addedAt, Instant now) {
        DocumentTagged message = loaded.message();
        DocumentIdentity identity = message.document();
        DocumentFacts facts = message.facts();
        return new IndexedDocument(
                identity.documentId(),
                identity.url(),
                Hosts.of(identity.url()),
                identity.version(),
                identity.capturedAt(),
                DocumentStatus.INDEXED,
                null,
                null,
                null,
                null,
                message.nearDuplicate(),
                identity.receipt().source(),
                identity.receipt().submission(),
                identity.receipt().id(),
                identity.parent(),
                message.mediaType(),
                message.content().size(),
                facts.title(),
                folded(facts.title()),
                TitleKeys.of(facts.title()),
                facts.documentNumber(),
                numberKey(facts),
                facts.issuer(),
                facts.level(),
                facts.region(),
                RegionPath.of(facts.region()),
                facts.regionName(),
                facts.kind(),
                facts.draft(),
                facts.signed(),
                facts.published(),
                facts.indexNumber(),
                facts.carriesOut(),
                facts.aliases(),
                facts.fromCoveringPage(),
                loaded.tags().citedTitles(),
                loaded.tags().citedNumbers(),
                message.textLength(),
                parts.passages(),
                parts.entities(),
                parts.bodies(),
                parts.citations(),
                targetIds.size(),
                targetIds,
                message.attachments(),
                message.content(),
                message.text(),
                message.tags(),
                message.engineVersion(),
                addedAt,
                now);
    }

    private static IndexedVersion version(
            LoadedDocument loaded, PartCounts parts, List<String> targetIds, Instant now) {
        DocumentTagged message = loaded.message();
        DocumentIdentity identity = message.document();
        return new IndexedVersion(
                identity.documentId(),
                identity.version(),
                identity.capturedAt(),
                message.facts().title(),
                message.mediaType(),
                message.textLength(),
                parts.passages(),
                parts.entities(),
                parts.bodies(),
                parts.citations(),
                targetIds.size(),
                targetIds,
                message.content(),
                message.text(),
                message.tags(),
                identity.receipt().id(),
                message.engineVersion(),
                now);
    }

    private static List<IndexedPassage> passages(LoadedDocument loaded, CodePointText text) {
        List<Passage> cut = PassageCutter.cut(loaded.text(), text, loaded.tags().sections());
        List<IndexedPassage> passages = new ArrayList<>(cut.size());
        for (Passage passage : cut) {
            passages.add(passage(loaded, passage, passages.size(), text));
        }
        return passages;
    }

    private static IndexedPassage passage(LoadedDocument loaded, Passage passage, int ordinal, CodePointText text) {
        DocumentIdentity identity = loaded.message().document();
        DocumentFacts facts = loaded.message().facts();
        String written = text.substring(passage.start(), passage.end());
        String folded = TextFolding.fold(written);
        return new IndexedPassage(
                IndexedPassage.id(identity.documentId(), ordinal),
                identity.documentId(),
                identity.version(),
                identity.capturedAt(),
                ordinal,
                passage.path(),
                passage.page(),
                passage.start(),
                passage.end(),
                folded,
                folded.equals(written) ? null : written,
                folded(facts.title()),
                TitleKeys.of(facts.title()),
                numberKey(facts),
                facts.issuer(),
                facts.level(),
                RegionPath.of(facts.region()),
                facts.kind(),
                facts.draft(),
                facts.published(),
                identity.receipt().source(),
                loaded.message().mediaType());
    }

    private static IndexedTarget target(LoadedDocument loaded, Target target, Added added) {
        DocumentIdentity identity = loaded.message().document();
        DocumentFacts facts = loaded.message().facts();
        String region = target.region() == null ? facts.region() : target.region();
        return new IndexedTarget(
                target.id(),
                identity.documentId(),
                identity.version(),
                identity.capturedAt(),
                identity.url(),
                facts.title(),
                facts.documentNumber(),
                facts.issuer(),
                facts.level(),
                facts.kind(),
                facts.draft(),
                facts.published(),
                identity.receipt().source(),
                loaded.message().mediaType(),
                target.sectionPath(),
                target.indicator(),
                TextFolding.fold(target.indicator()),
                target.canonical(),
                target.value(),
                target.valueMax(),
                target.unit(),
                target.valueSi(),
                target.valueMaxSi(),
                target.unitSi(),
                target.comparator(),
                target.change(),
                target.annual(),
                target.deadline(),
                target.periodStart(),
                target.baseline(),
                target.stringency(),
                region,
                RegionPath.of(region),
                facts.regionName(),
                target.sector(),
                target.responsible(),
                BodyEntries.functionsAt(loaded, target.start()),
                target.start(),
                target.end(),
                target.evidence(),
                target.inheritedFrom(),
                target.engineVersion(),
                target.rule(),
                target.confidence(),
                added.of(target.id()));
    }

    private static @Nullable String folded(@Nullable String text) {
        return text == null ? null : TextFolding.fold(text);
    }

    private static @Nullable String numberKey(DocumentFacts facts) {
        return facts.documentNumber() == null ? null : DocumentNumbers.key(facts.documentNumber());
    }
}
