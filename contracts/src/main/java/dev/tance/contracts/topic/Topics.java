package dev.tance.contracts.topic;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** All topics by name. A message's version is part of its topic's name. */
public final class Topics {
    /** Work for ingest: one message a submission, key = submission id. */
    public static final String SUBMISSION_ACCEPTED = "tance.submission.accepted.v1";
    /** How far ingest has come with a submission, key = submission id. */
    public static final String SUBMISSION_PROGRESS = "tance.submission.progress.v1";
    /** Documents whose bytes lie in the raw store, key = document id. */
    public static final String DOCUMENT_FETCHED = "tance.document.fetched.v1";
    /** As {@link #DOCUMENT_FETCHED}, for slow work, so that no other document waits behind it. */
    public static final String DOCUMENT_EXTRACT_SLOW = "tance.document.extract-slow.v1";
    /** Documents whose text lies in the raw store, key = document id. */
    public static final String DOCUMENT_EXTRACTED = "tance.document.extracted.v1";
    /** Documents with targets and entities, key = document id. */
    public static final String DOCUMENT_TAGGED = "tance.document.tagged.v1";
    /** What happened to every document at every stage, key = document id. */
    public static final String DOCUMENT_JOURNEY = "tance.document.journey.v1";

    private static final String DEAD_LETTER_SUFFIX = ".dlq";
    private static final Duration KEPT_FOR_REPLAY = Duration.ofDays(90);
    private static final Duration FOREVER = Duration.ofMillis(-1);

    private Topics() {}

    /** The topic for messages of {@code topic} that failed for good. */
    public static String deadLettersOf(String topic) {
        return topic + DEAD_LETTER_SUFFIX;
    }

    /**
     * Every topic with its partitions and retention. The journey is kept forever, since {@code verify} rests on it; the
     * rest long enough to be replayed.
     */
    public static List<TopicSpecification> all() {
        List<TopicSpecification> work = List.of(
                new TopicSpecification(SUBMISSION_ACCEPTED, 4, KEPT_FOR_REPLAY),
                new TopicSpecification(DOCUMENT_FETCHED, 12, KEPT_FOR_REPLAY),
                new TopicSpecification(DOCUMENT_EXTRACT_SLOW, 4, KEPT_FOR_REPLAY),
                new TopicSpecification(DOCUMENT_EXTRACTED, 12, KEPT_FOR_REPLAY),
                new TopicSpecification(DOCUMENT_TAGGED, 12, KEPT_FOR_REPLAY));
        List<TopicSpecification> records = List.of(
                new TopicSpecification(SUBMISSION_PROGRESS, 1, FOREVER),
                new TopicSpecification(DOCUMENT_JOURNEY, 6, FOREVER));
        Stream<TopicSpecification> deadLetters = Stream.concat(work.stream(), records.stream())
                .map(topic -> new TopicSpecification(deadLettersOf(topic.name()), 1, FOREVER));
        return Stream.of(work.stream(), records.stream(), deadLetters)
                .flatMap(stream -> stream)
                .toList();
    }
}
