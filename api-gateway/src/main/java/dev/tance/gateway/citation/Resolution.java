package dev.tance.gateway.citation;

import dev.tance.gateway.citation.CitationGraph.Reference;
import dev.tance.gateway.lineage.Tier;
import dev.tance.index.model.IndexedCitation;
import dev.tance.index.model.IndexedDocument;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells which documents a citation may mean. The number decides where there is one; else the title. */
final class Resolution {
    /** Documents with one title that are named. */
    static final int MOST = 10;

    private Resolution() {}

    /**
     * The documents, the likeliest first: final ones before drafts, those of regions that the citing one lies in before
     * others, the newest.
     *
     * @param region of the citing document, null when unknown
     * @param candidates documents that share a key with some citation
     */
    static List<Reference> resolve(
            IndexedCitation citation, @Nullable String region, Collection<IndexedDocument> candidates) {
        List<IndexedDocument> byNumber = candidates.stream()
                .filter(document -> citation.citedNumberKey() != null
                        && Objects.equals(document.numberKey(), citation.citedNumberKey()))
                .toList();
        List<IndexedDocument> found = byNumber.isEmpty() ? byTitle(citation, candidates) : byNumber;
        return found.stream()
                .filter(document -> !document.id().equals(citation.documentId()))
                .sorted(Comparator.comparing(IndexedDocument::draft)
                        .thenComparing(document -> !isAbove(document, region))
                        .thenComparing(Resolution::date, Comparator.reverseOrder())
                        .thenComparing(IndexedDocument::id))
                .limit(MOST)
                .map(Reference::of)
                .toList();
    }

    /** A cited number that belongs to none of the documents with the title rules these out that have another number. */
    private static List<IndexedDocument> byTitle(IndexedCitation citation, Collection<IndexedDocument> candidates) {
        String key = citation.citedTitleKey();
        return key == null
                ? List.of()
                : candidates.stream()
                        .filter(document -> document.titleKeys().contains(key))
                        .filter(document -> citation.citedNumberKey() == null || document.numberKey() == null)
                        .toList();
    }

    private static boolean isAbove(IndexedDocument document, @Nullable String region) {
        return region != null && document.region() != null && Tier.isWithin(region, document.region());
    }

    private static LocalDate date(IndexedDocument document) {
        return document.published() == null ? LocalDate.MIN : document.published();
    }
}
