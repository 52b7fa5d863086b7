package dev.tance.ingest.submission;

import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.SubmissionAccepted;
import dev.tance.contracts.message.SubmissionProgress;
import dev.tance.contracts.rawstore.Catalogue;
import dev.tance.contracts.rawstore.RawStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers which submissions were read to their end, and removes uploads that nothing needs any more. The memory also
 * answers a submission that comes again because its offset was not committed: its upload may be gone.
 */
public final class Uploads {
    private static final String ENDED = "submissions";
    private static final String END = "end";
    private static final String USERS = "uploads";
    private static final String CONTENTS = "contents";

    private final Catalogue catalogue;
    private final RawStore rawStore;

    public Uploads(Catalogue catalogue, RawStore rawStore) {
        this.catalogue = catalogue;
        this.rawStore = rawStore;
    }

    /** Notes that a submission needs these bytes. Two submissions may share them, since the store keeps equal bytes once. */
    public void use(ContentReference upload, String submissionId) throws IOException {
        Optional<String> unused = catalogue.claim(USERS, upload.sha256(), submissionId, "");
    }

    /** How a submission ended, if it has. */
    Optional<SubmissionProgress> endOf(String submissionId) throws IOException {
        return Optional.ofNullable(catalogue.list(ENDED, submissionId).get(END))
                .map(json -> MessageJson.mapper().readValue(json, SubmissionProgress.class));
    }

    /** Remembers that all of a submission is durable. */
    void end(SubmissionProgress progress) throws IOException {
        String json = new String(MessageJson.write(progress), StandardCharsets.UTF_8);
        Optional<String> unused = catalogue.claim(ENDED, progress.id(), END, json);
    }

    /** Removes an ended submission's upload, unless it is itself a document or another submission still needs it. */
    void release(SubmissionAccepted submission) throws IOException {
        ContentReference upload = submission.content();
        if (upload == null || !catalogue.list(CONTENTS, upload.sha256()).isEmpty()) {
            return;
        }
        Map<String, String> users = catalogue.list(USERS, upload.sha256());
        for (String user : users.keySet()) {
            if (endOf(user).isEmpty()) {
                return;
            }
        }
        rawStore.remove(upload);
    }
}
