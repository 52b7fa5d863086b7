package dev.tance.gateway.admin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The books held against the index, the dead letters and the raw store, receipt by receipt.
 *
 * @param checked receipts looked at
 * @param findings how many receipts do not add up, by what is wrong
 * @param examples the first 200 of them
 */
record Reconciliation(boolean consistent, long checked, Map<String, Long> findings, List<Finding> examples) {
    /** What can be wrong with a receipt. */
    enum Problem {
        /** The books say indexed, the index has no entry that is indexed. */
        NOT_IN_INDEX("replay", "index"),
        /** The index has fewer passages or targets than the document's entry says. */
        PARTS_MISSING("replay", "index"),
        /** The raw store lacks the tags of an indexed document. */
        TAGS_MISSING("replay", "tag"),
        /** The raw store lacks the text of an indexed document. */
        TEXT_MISSING("replay", "extract"),
        /** The raw store lacks the original bytes of an indexed document. */
        BYTES_MISSING("ingest the source again", null),
        /** The books say dead, and no dead letter says why. */
        NO_DEAD_LETTER("replay", "extract"),
        /** In flight for more than an hour although no stage has anything to do. */
        STUCK("replay", "extract");

        private final String remedy;
        private final @Nullable String stage;

        Problem(String remedy, @Nullable String stage) {
            this.remedy = remedy;
            this.stage = stage;
        }

        /** The wire form, for example {@code not_in_index}. */
        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** What mends it, as a command. */
        String mend(@Nullable String documentId) {
            return stage == null || documentId == null
                    ? remedy
                    : "tance replay --stage " + stage + " --document " + documentId;
        }
    }

    /** @param mend the command that mends it */
    record Finding(
            String problem,
            String receipt,
            String source,
            @Nullable String documentId,
            @Nullable String url,
            String mend) {}
}
