package dev.tance.index.document;

import dev.tance.contracts.message.DocumentFacts;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.message.Target;
import dev.tance.index.document.PassageCutter.Passage;
import dev.tance.index.model.DocumentNumbers;
import dev.tance.index.model.DocumentStatus;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.IndexedPassage;
import dev.tance.index.model.IndexedTarget;
import dev.tance.index.model.IndexedVersion;
import dev.tance.index.model.RegionPath;
import dev.tance.index.model.TextFolding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries that one tagged document becomes. */
record DocumentEntries(
        IndexedDocument document, IndexedVersion version, List<IndexedPassage> passages, List<IndexedTarget> targets) {

    static DocumentEntries of(LoadedDocument loaded, Instant now) {
        List<IndexedPassage> passages = passages(loaded);
        List<IndexedTarget> targets = loaded.tags().targets().stream()
                .map(target -> target(loaded, target))
                .toList();
        List<String> targetIds = targets.stream().map(IndexedTarget::id).toList();
        return new DocumentEntries(
                document(loaded, passages.size(), targetIds, now),
                version(loaded, passages.size(), targetIds, now),
                passages,
                targets);
    }

    private static IndexedDocument document(
            LoadedDocument loaded, int passageCount, List<String> targetIds, Instant now) {
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
                identity.receipt().source(),
                identity.receipt().submission(),
                identity.receipt().id(),
                identity.parent(),
                message.mediaType(),
                message.content().size(),
                facts.title(),
                folded(facts.title()),
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
                loaded.tags().citedTitles(),
                loaded.tags().citedNumbers(),
                message.textLength(),
                passageCount,
                targetIds.size(),
                targetIds,
                message.attachments(),
                message.content(),
                message.text(),
                message.tags(),
                message.engineVersion(),
                now);
    }

    private static IndexedVersion version(
            LoadedDocument loaded, int passageCount, List<String> targetIds, Instant now) {
        DocumentTagged message = loaded.message();
        DocumentIdentity identity = message.document();
        return new IndexedVersion(
                identity.documentId(),
                identity.version(),
                identity.capturedAt(),
                message.facts().title(),
                message.mediaType(),
                message.textLength(),
                passageCount,
                targetIds.size(),
                targetIds,
                message.content(),
                message.text(),
                message.tags(),
                identity.receipt().id(),
                message.engineVersion(),
                now);
    }

    private static List<IndexedPassage> passages(LoadedDocument loaded) {
        CodePointText text = new CodePointText(loaded.text().text());
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

    private static IndexedTarget target(LoadedDocument loaded, Target target) {
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
                target.start(),
                target.end(),
                target.evidence(),
                target.inheritedFrom(),
                target.engineVersion(),
                target.rule(),
                target.confidence());
    }

    private static @Nullable String folded(@Nullable String text) {
        return text == null ? null : TextFolding.fold(text);
    }

    private static @Nullable String numberKey(DocumentFacts facts) {
        return facts.documentNumber() == null ? null : DocumentNumbers.key(facts.documentNumber());
    }
}
