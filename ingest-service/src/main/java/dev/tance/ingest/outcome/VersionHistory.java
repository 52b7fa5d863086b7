package dev.tance.ingest.outcome;

import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.rawstore.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Knows which bytes which document had when. The records name the receipt that wrote them, so that the same receipt, read
 * again after a crash, gets the same answer as the first time.
 */
public final class VersionHistory {
    private static final String VERSIONS = "document-versions";
    private static final String CONTENTS = "contents";
    private static final String FIRST = "first";
    /** Sorts after every hash. */
    private static final String AFTER_ANY_HASH = "-g";

    private final Catalogue catalogue;

    public VersionHistory(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A version of a document was first brought by this receipt. */
    record Version(String receipt) {}

    /** These bytes were first brought as this document, by this receipt. */
    record FirstContent(String documentId, String receipt) {}

    /** Decides, and records a version that is to be processed. An exception means that the catalogue fails: retry. */
    Decision decide(DocumentIdentity document) throws IOException {
        return isNewVersion(document) ? originalOrDuplicate(document) : new Decision.Unchanged("known version");
    }

    private boolean isNewVersion(DocumentIdentity document) throws IOException {
        String key = moment(document) + "-" + document.version();
        TreeMap<String, String> known = new TreeMap<>(catalogue.list(VERSIONS, document.documentId()));
        String same = known.get(key);
        if (same != null) {
            return isOf(document, same);
        }
        Map.Entry<String, String> predecessor = known.floorEntry(moment(document) + AFTER_ANY_HASH);
        if (predecessor != null && predecessor.getKey().endsWith(document.version())) {
            // Ours when a URL was fetched again after a crash: the first time it may not have been handed on
            return isOf(document, predecessor.getValue());
        }
        Optional<String> faster = catalogue.claim(
                VERSIONS,
                document.documentId(),
                key,
                json(new Version(document.receipt().id())));
        return faster.isEmpty() || isOf(document, faster.get());
    }

    private Decision originalOrDuplicate(DocumentIdentity document) throws IOException {
        FirstContent ours =
                new FirstContent(document.documentId(), document.receipt().id());
        Optional<String> known = catalogue.claim(CONTENTS, document.version(), FIRST, json(ours));
        if (known.isPresent()) {
            FirstContent first = MessageJson.mapper().readValue(known.get(), FirstContent.class);
            if (!first.documentId().equals(document.documentId())) {
                return new Decision.Duplicate(first.documentId());
            }
        }
        return new Decision.Process();
    }

    private static boolean isOf(DocumentIdentity document, String record) {
        return MessageJson.mapper()
                .readValue(record, Version.class)
                .receipt()
                .equals(document.receipt().id());
    }

    private static String moment(DocumentIdentity document) {
        return String.format(
                Locale.ROOT, "%015d", Math.max(0, document.capturedAt().toEpochMilli()));
    }

    private static String json(Object value) {
        return new String(MessageJson.write(value), StandardCharsets.UTF_8);
    }
}
