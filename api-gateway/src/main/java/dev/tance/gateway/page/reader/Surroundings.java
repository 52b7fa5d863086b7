package dev.tance.gateway.page.reader;

import dev.tance.gateway.citation.CitationGraph;
import dev.tance.gateway.citation.Citations;
import dev.tance.gateway.document.DocumentSearch;
import dev.tance.gateway.document.DocumentView;
import dev.tance.gateway.document.Documents;
import dev.tance.gateway.document.Histories;
import dev.tance.gateway.document.Histories.VersionView;
import dev.tance.gateway.request.Parameters;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.JourneyEntry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a document stands among: its versions, copies, files, and the way that it came. */
@Component
public class Surroundings {
    private static final int MOST_VERSIONS = 50;
    private static final int MOST_COPIES = 50;
    private static final int MOST_EVENTS = 100;

    private final Documents documents;
    private final DocumentSearch search;
    private final Histories histories;
    private final Citations citations;

    Surroundings(Documents documents, DocumentSearch search, Histories histories, Citations citations) {
        this.documents = documents;
        this.search = search;
        this.histories = histories;
        this.citations = citations;
    }

    /**
     * All of it.
     *
     * @param versions the latest first
     * @param copies documents with the same text
     * @param original the document that this one copies, null when none
     * @param page the page that announces this file, null when none
     * @param announced whether it announces files
     * @param attachments which of the announced files are known, by id
     * @param citations what it cites and what cites it, null when it has no text
     * @param journey the oldest event first
     */
    public record Around(
            List<VersionView> versions,
            List<DocumentView> copies,
            @Nullable DocumentView original,
            @Nullable DocumentView page,
            boolean announced,
            Set<String> attachments,
            @Nullable CitationGraph citations,
            List<JourneyEntry> journey) {
        /** Whether there is any other document to name. */
        public boolean hasRelated() {
            return announced
                    || !copies.isEmpty()
                    || (citations != null
                            && !(citations.carriesOut().isEmpty()
                                    && citations.cites().isEmpty()
                                    && citations.citedBy().isEmpty()));
        }
    }

    DocumentView view(IndexedDocument document) throws IOException {
        return documents.views(List.of(document)).getFirst();
    }

    Around of(IndexedDocument document) throws IOException {
        DocumentView view = view(document);
        List<String> files = document.attachments().stream()
                .map(attachment -> attachment.documentId())
                .toList();
        return new Around(
                histories.versions(document, limit(MOST_VERSIONS)).items(),
                copies(document.id()),
                existing(document.duplicateOf()),
                existing(view.attachmentOf()),
                !files.isEmpty(),
                Set.copyOf(
                        documents.existing(files).stream().map(DocumentView::id).toList()),
                document.text() == null ? null : citations.graph(document.id()),
                histories.journey(document.id(), limit(MOST_EVENTS)).items());
    }

    private List<DocumentView> copies(String id) throws IOException {
        Map<String, String[]> query =
                Map.of("duplicateOf", new String[] {id}, "status", new String[] {"any"}, "limit", new String[] {
                    Integer.toString(MOST_COPIES)
                });
        return search.page(Parameters.of(query, DocumentSearch.PARAMETERS)).items();
    }

    private @Nullable DocumentView existing(@Nullable String id) throws IOException {
        return id == null
                ? null
                : documents.existing(List.of(id)).stream().findFirst().orElse(null);
    }

    private static Parameters limit(int most) {
        return Parameters.of(Map.of("limit", new String[] {Integer.toString(most)}), Set.of("limit"));
    }
}
