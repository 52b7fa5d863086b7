package dev.tance.index.bulk;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import dev.tance.contracts.json.MessageJson;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexNames;
import java.util.function.Function;

/**
 * One write in the form in which it goes to Elasticsearch.
 *
 * @param form makes the operation on the index of a name
 * @param size bytes that it adds to a request, about
 */
public record WriteOperation(IndexKind kind, String id, Function<String, BulkOperation> form, int size) {
    private static final int OVERHEAD = 150;

    /** Writes an entry unless one with a greater version is there. */
    public static WriteOperation put(IndexKind kind, String id, Record entry, long version) {
        byte[] json = MessageJson.write(entry);
        Function<String, BulkOperation> form = name -> BulkOperation.of(bulk -> bulk.index(index -> index.index(name)
                .id(id)
                .version(version)
                .versionType(VersionType.ExternalGte)
                .document(binary(json))));
        return new WriteOperation(kind, id, form, json.length + OVERHEAD);
    }

    /** Writes an entry that is the same whenever it is written. */
    public static WriteOperation put(IndexKind kind, String id, Record entry) {
        byte[] json = MessageJson.write(entry);
        Function<String, BulkOperation> form = name -> BulkOperation.of(
                bulk -> bulk.index(index -> index.index(name).id(id).document(binary(json))));
        return new WriteOperation(kind, id, form, json.length + OVERHEAD);
    }

    /** Writes an entry unless there is one. */
    public static WriteOperation create(IndexKind kind, String id, Record entry) {
        byte[] json = MessageJson.write(entry);
        Function<String, BulkOperation> form = name -> BulkOperation.of(
                bulk -> bulk.create(create -> create.index(name).id(id).document(binary(json))));
        return new WriteOperation(kind, id, form, json.length + OVERHEAD);
    }

    /** Writes an entry unless the one there has changed since it was read with this sequence number and primary term. */
    public static WriteOperation replace(IndexKind kind, String id, Record entry, long sequenceNumber, long term) {
        byte[] json = MessageJson.write(entry);
        Function<String, BulkOperation> form = name -> BulkOperation.of(bulk -> bulk.index(index -> index.index(name)
                .id(id)
                .ifSeqNo(sequenceNumber)
                .ifPrimaryTerm(term)
                .document(binary(json))));
        return new WriteOperation(kind, id, form, json.length + OVERHEAD);
    }

    /** Removes an entry unless one with a greater version is there. */
    public static WriteOperation remove(IndexKind kind, String id, long version) {
        Function<String, BulkOperation> form = name -> BulkOperation.of(bulk ->
                bulk.delete(delete -> delete.index(name).id(id).version(version).versionType(VersionType.ExternalGte)));
        return new WriteOperation(kind, id, form, OVERHEAD);
    }

    /** The operation on the index of these names. */
    BulkOperation operation(IndexNames names) {
        return form.apply(names.of(kind));
    }

    private static BinaryData binary(byte[] json) {
        return BinaryData.of(json, ContentType.APPLICATION_JSON);
    }
}
