package dev.tance.contracts.topic;

import dev.tance.contracts.message.DeadLetter;
import dev.tance.contracts.message.DocumentExtracted;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.message.DocumentTags;
import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.SubmissionAccepted;
import dev.tance.contracts.message.SubmissionProgress;
import java.util.Map;

/** Which record each published schema describes. */
public final class Messages {
    private Messages() {}

    /**
     * The records by the name of their schema: the topic for messages, a name of their own for dead letters (one form for
     * all topics) and for what lies in the raw store. The schema stands in the class path as
     * {@code schemas/<name>.schema.json}.
     */
    public static Map<String, Class<? extends Record>> bySchemaName() {
        return Map.of(
                Topics.SUBMISSION_ACCEPTED,
                SubmissionAccepted.class,
                Topics.SUBMISSION_PROGRESS,
                SubmissionProgress.class,
                Topics.DOCUMENT_FETCHED,
                DocumentFetched.class,
                Topics.DOCUMENT_EXTRACTED,
                DocumentExtracted.class,
                Topics.DOCUMENT_TAGGED,
                DocumentTagged.class,
                Topics.DOCUMENT_JOURNEY,
                JourneyEvent.class,
                "tance.dead-letter.v1",
                DeadLetter.class,
                "tance.document-text.v1",
                DocumentText.class,
                "tance.document-tags.v1",
                DocumentTags.class);
    }
}
