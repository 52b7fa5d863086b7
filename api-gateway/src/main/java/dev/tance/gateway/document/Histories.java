package dev.tance.gateway.document;

import co.elastic.clients.elasticsearch._types.FieldSort;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Filters;
import dev.tance.gateway.search.Page;
import dev.tance.gateway.search.PageSearch;
import dev.tance.gateway.search.PageSearch.Sort;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.IndexedVersion;
import dev.tance.index.model.JourneyEntry;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to documents: their way through the stages, and their versions. */
@Component
public class Histories {
    private static final Sort OLDEST =
            new Sort("at", List.of(by("at", SortOrder.Asc), by("receipt", SortOrder.Asc), by("step", SortOrder.Asc)));
    private static final Sort LATEST =
            new Sort("capturedAt", List.of(by("capturedAt", SortOrder.Desc), by("version", SortOrder.Asc)));

    private final PageSearch search;
    private final Documents documents;

    public Histories(PageSearch search, Documents documents) {
        this.search = search;
        this.documents = documents;
    }

    /**
     * A version that was indexed at some time.
     *
     * @param current whether this is the version that is searched
     */
    public record VersionView(
            String version,
            boolean current,
            Instant capturedAt,
            @Nullable String title,
            String mediaType,
            long size,
            int textLength,
            int targetCount,
            String receipt,
            String engineVersion,
            Instant indexedAt) {
        static VersionView of(IndexedVersion version, @Nullable String current) {
            return new VersionView(
                    version.version(),
                    version.version().equals(current),
                    version.capturedAt(),
                    version.title(),
                    version.mediaType(),
                    version.content().size(),
                    version.textLength(),
                    version.targetCount(),
                    version.receipt(),
                    version.engineVersion(),
                    version.indexedAt());
        }
    }

    /** The events of a document, the oldest first. */
    public Page<JourneyEntry> journey(String id, Parameters parameters) throws IOException {
        Page<JourneyEntry> page = search.page(
                IndexKind.JOURNEY,
                new Filters().anyOf("documentId", List.of(id)).toQuery(),
                OLDEST,
                parameters,
                JourneyEntry.class,
                hit -> Objects.requireNonNull(hit.source()));
        if (page.total() == 0) {
            documents.get(id); // tells an unknown document from one whose events are still on their way
        }
        return page;
    }

    /** The versions of a document, the latest capture first. */
    public Page<VersionView> versions(IndexedDocument document, Parameters parameters) throws IOException {
        return search.page(
                IndexKind.VERSIONS,
                new Filters().anyOf("documentId", List.of(document.id())).toQuery(),
                LATEST,
                parameters,
                IndexedVersion.class,
                hit -> VersionView.of(Objects.requireNonNull(hit.source()), document.version()));
    }

    private static SortOptions by(String name, SortOrder order) {
        return SortOptions.of(
                sort -> sort.field(FieldSort.of(field -> field.field(name).order(order))));
    }
}
