package dev.tance.gateway.change;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.tance.contracts.message.DocumentTags;
import dev.tance.contracts.message.DocumentText;
import dev.tance.gateway.change.DocumentChanges.Side;
import dev.tance.gateway.document.Documents;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Entries;
import dev.tance.gateway.search.Filters;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.IndexedVersion;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Fetches two versions and tells what changed from the one to the other. */
@Component
public class Changes {
    /** Names of the parameters. */
    public static final Set<String> PARAMETERS = Set.of("from", "to", "with");

    private static final int MOST_COUNTERPARTS = 100;

    private final ElasticsearchClient client;
    private final Entries entries;
    private final Documents documents;

    public Changes(ElasticsearchClient client, Entries entries, Documents documents) {
        this.client = client;
        this.entries = entries;
        this.documents = documents;
    }

    /**
     * What changed in a document between the versions {@code from} and {@code to}, or from the document {@code with} to it.
     * Without any of them, from the version before to the present one.
     *
     * @throws ProblemException not found when there is no such document or version
     */
    public DocumentChanges changes(String id, Parameters parameters) throws IOException {
        IndexedDocument document = documents.get(id);
        Optional<String> with = parameters.text("with");
        if (with.isPresent()) {
            if (parameters.text("from").isPresent() || parameters.text("to").isPresent()) {
                throw ProblemException.badRequest("parameter 'with' cannot be combined with 'from' or 'to'");
            }
            return compare(current(documents.get(with.get())), current(document));
        }
        IndexedVersion to = parameters.text("to").isPresent()
                ? version(id, parameters.text("to").get())
                : current(document);
        IndexedVersion from = parameters.text("from").isPresent()
                ? version(id, parameters.text("from").get())
                : before(to);
        return compare(from, to);
    }

    /** Documents that share a title with this one, of the same region: drafts, finals, copies. The newest first. */
    public List<IndexedDocument> counterparts(String id) throws IOException {
        IndexedDocument document = documents.get(id);
        if (document.titleKeys().isEmpty()) {
            return List.of();
        }
        Filters filters = new Filters().anyOf("titleKeys", document.titleKeys()).anyOf("status", List.of("indexed"));
        if (document.region() != null) {
            filters.anyOf("region", List.of(document.region()));
        }
        return client
                .search(
                        request -> request.index(IndexKind.DOCUMENTS.alias())
                                .query(filters.toQuery())
                                .sort(sort -> sort.field(field -> field.field("published")
                                        .order(SortOrder.Desc)
                                        .missing("_last")))
                                .size(MOST_COUNTERPARTS),
                        IndexedDocument.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .filter(other -> !other.id().equals(id))
                .toList();
    }

    private DocumentChanges compare(IndexedVersion from, IndexedVersion to) throws IOException {
        DocumentTags before = documents.read(from.tags(), "tags", DocumentTags.class);
        DocumentTags after = documents.read(to.tags(), "tags", DocumentTags.class);
        TargetMatching.Result targets = TargetMatching.compare(before.targets(), after.targets());
        TextChanges text = TextComparison.compare(
                documents.read(from.text(), "text", DocumentText.class),
                documents.read(to.text(), "text", DocumentText.class));
        return new DocumentChanges(side(from), side(to), targets.unchanged(), targets.changes(), text);
    }

    private IndexedVersion current(IndexedDocument document) throws IOException {
        if (document.version() == null) {
            throw ProblemException.notFound("document '" + document.id() + "' has no version to compare");
        }
        return version(document.id(), document.version());
    }

    private IndexedVersion version(String id, String version) throws IOException {
        if (!version.matches("[0-9a-f]{64}")) {
            throw ProblemException.badRequest(
                    "a version is a SHA-256 of 64 digits, as /documents/{id}/versions lists it");
        }
        return entries.find(IndexKind.VERSIONS, IndexedVersion.id(id, version), IndexedVersion.class)
                .orElseThrow(() -> ProblemException.notFound("the document has no version " + version));
    }

    private IndexedVersion before(IndexedVersion version) throws IOException {
        SearchResponse<IndexedVersion> response = client.search(
                request -> request.index(IndexKind.VERSIONS.alias())
                        .query(new Filters()
                                .anyOf("documentId", List.of(version.documentId()))
                                .and(earlier(version))
                                .toQuery())
                        .sort(sort ->
                                sort.field(field -> field.field("capturedAt").order(SortOrder.Desc)))
                        .size(1),
                IndexedVersion.class);
        return response.hits().hits().stream()
                .findFirst()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .orElseThrow(() -> ProblemException.notFound(
                        "the document has no version before this one: name another document with 'with'"));
    }

    private static Query earlier(IndexedVersion version) {
        return Query.of(query -> query.range(range -> range.date(
                date -> date.field("capturedAt").lt(version.capturedAt().toString()))));
    }

    private static Side side(IndexedVersion version) {
        return new Side(version.documentId(), version.version(), version.capturedAt(), version.title());
    }
}
