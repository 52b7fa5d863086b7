package dev.tance.contracts.topic;

import dev.tance.contracts.message.Stage;
import java.util.Map;

/** The consumer groups by which the services read topics; their offsets tell how far each stage is. */
public final class ConsumerGroups {
    private static final Map<String, String> BY_TOPIC = Map.of(
            Topics.SUBMISSION_ACCEPTED, "tance-ingest",
            Topics.DOCUMENT_FETCHED, "tance-extract",
            Topics.DOCUMENT_EXTRACT_SLOW, "tance-extract-slow",
            Topics.DOCUMENT_EXTRACTED, "tance-tag",
            Topics.DOCUMENT_TAGGED, "tance-index",
            Topics.DOCUMENT_JOURNEY, "tance-journey",
            Topics.SUBMISSION_PROGRESS, "tance-submission-progress",
            Topics.REPLAY_EXTRACT, "tance-replay-extract",
            Topics.REPLAY_TAG, "tance-replay-tag",
            Topics.REPLAY_INDEX, "tance-replay-index");

    private ConsumerGroups() {}

    /**
     * The group that works off a topic.
     *
     * @throws IllegalArgumentException for a topic that no stage works off
     */
    public static String of(String topic) {
        String group = BY_TOPIC.get(topic);
        if (group == null) {
            throw new IllegalArgumentException("no stage works off " + topic);
        }
        return group;
    }

    /** The group that works off a stage's live topic. */
    public static String of(Stage stage) {
        return of(Topics.inputOf(stage));
    }
}
