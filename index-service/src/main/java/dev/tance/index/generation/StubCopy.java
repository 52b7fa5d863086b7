package dev.tance.index.generation;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import dev.tance.contracts.error.RetryLaterException;
import dev.tance.index.bulk.BulkWriter;
import dev.tance.index.bulk.WriteOperation;
import dev.tance.index.model.DocumentStatus;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexNames;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.WriteVersions;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Copies the entries of documents that were not indexed into a new generation: no replay of a later stage brings them. They
 * are written with the versions that stubs have, so that whatever is newer stays.
 */
@Component
public class StubCopy {
    private static final int PAGE = 500;

    private final ElasticsearchClient client;
    private final BulkWriter writer;

    public StubCopy(ElasticsearchClient client, BulkWriter writer) {
        this.client = client;
        this.writer = writer;
    }

    /** Returns when all are copied. Doing it again changes nothing. */
    public void into(int generation) throws IOException {
        BulkWriter into = writer.in(new IndexNames(generation));
        try {
            client.indices().refresh(request -> request.index(IndexKind.DOCUMENTS.alias()));
            List<IndexedDocument> stubs = page(null);
            while (!stubs.isEmpty()) {
                into.write(stubs.stream().map(StubCopy::operation).toList());
                stubs = page(stubs.getLast().id());
            }
        } catch (ElasticsearchException e) {
            throw new RetryLaterException("Elasticsearch cannot copy stubs: " + e.getMessage(), e);
        }
    }

    private List<IndexedDocument> page(@Nullable String after) throws IOException {
        return client
                .search(
                        request -> {
                            if (after != null) {
                                request.searchAfter(FieldValue.of(after));
                            }
                            return request.index(IndexKind.DOCUMENTS.alias())
                                    .size(PAGE)
                                    .query(query -> query.bool(bool -> bool.mustNot(indexed -> indexed.term(
                                            term -> term.field("status").value(DocumentStatus.INDEXED.code())))))
                                    .sort(sort -> sort.field(
                                            field -> field.field("id").order(SortOrder.Asc)));
                        },
                        IndexedDocument.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .toList();
    }

    private static WriteOperation operation(IndexedDocument stub) {
        long version = WriteVersions.stub(stub.status(), stub.capturedAt());
        return WriteOperation.put(IndexKind.DOCUMENTS, stub.id(), stub, version);
    }
}
