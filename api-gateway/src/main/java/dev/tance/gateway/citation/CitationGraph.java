package dev.tance.gateway.citation;

import dev.tance.index.model.IndexedCitation;
import dev.tance.index.model.IndexedDocument;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document's place among the others.
 *
 * @param carriesOut documents that it says it carries out
 * @param cites other documents that it names
 * @param citedBy documents that name it, the newest first, at most {@link #MOST_CITING}
 * @param citedByTotal how many name it
 */
public record CitationGraph(
        String documentId, List<Cited> carriesOut, List<Cited> cites, List<Citing> citedBy, long citedByTotal) {
    /** Citing documents that are told one by one. */
    public static final int MOST_CITING = 500;

    public CitationGraph {
        carriesOut = List.copyOf(carriesOut);
        cites = List.copyOf(cites);
        citedBy = List.copyOf(citedBy);
    }

    /**
     * A document that is cited.
     *
     * @param title as cited, null when cited by number alone
     * @param number as cited, null when cited by title alone
     * @param start offset of the first place in the text, in code points, null when it is not in the text as such
     * @param end offset after it
     * @param documents which documents of the index that may be, the likeliest first; empty when it is not there
     */
    public record Cited(
            @Nullable String title,
            @Nullable String number,
            @Nullable Integer start,
            @Nullable Integer end,
            List<Reference> documents) {
        public Cited {
            documents = List.copyOf(documents);
        }
    }

    /**
     * A document that cites.
     *
     * @param relation carries_out or cites
     */
    public record Citing(
            String relation,
            Reference document,
            @Nullable Integer start,
            @Nullable Integer end) {
        static Citing of(IndexedCitation citation) {
            Reference document = new Reference(
                    citation.documentId(),
                    citation.url(),
                    citation.title(),
                    citation.documentNumber(),
                    citation.issuer(),
                    citation.level(),
                    citation.region(),
                    citation.published(),
                    citation.draft());
            return new Citing(citation.relation(), document, citation.start(), citation.end());
        }
    }

    /** As much of a document as tells which it is. */
    public record Reference(
            String id,
            String url,
            @Nullable String title,
            @Nullable String documentNumber,
            @Nullable String issuer,
            @Nullable String level,
            @Nullable String region,
            @Nullable LocalDate published,
            boolean draft) {
        static Reference of(IndexedDocument document) {
            return new Reference(
                    document.id(),
                    document.url(),
                    document.title(),
                    document.documentNumber(),
                    document.issuer(),
                    document.level(),
                    document.region(),
                    document.published(),
                    document.draft());
        }
    }
}
