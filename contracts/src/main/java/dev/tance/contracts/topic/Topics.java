package dev.tance.contracts.topic;

import dev.tance.contracts.message.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** As {@link #DOCUMENT_FETCHED}, sent by a replay. */
    public static final String REPLAY_EXTRACT = "tance.replay.extract.v1";
    /** As {@link #DOCUMENT_EXTRACTED}, sent by a replay or coming of one. */
    public static final String REPLAY_TAG = "tance.replay.tag.v1";
    /** As {@link #DOCUMENT_TAGGED}, sent by a replay or coming of one. */
    public static final String REPLAY_INDEX = "tance.replay.index.v1";

    private static final String DEAD_LETTER_SUFFIX = ".dlq";
    private static final Map<String, String> LANES =
            Map.of(DOCUMENT_FETCHED, REPLAY_EXTRACT, DOCUMENT_EXTRACTED, REPLAY_TAG, DOCUMENT_TAGGED, REPLAY_INDEX);
    private static final Duration KEPT_UNTIL_READ = Duration.ofDays(30);
    private static final Duration FOREVER = Duration.ofMillis(-1);

    private Topics() {}

    /** The topic for messages of {@code topic} that failed for good. What cannot be read as a dead letter stays with them. */
    public static String deadLettersOf(String topic) {
        return isOfDeadLetters(topic) ? topic : topic + DEAD_LETTER_SUFFIX;
    }

    /** Whether the topic is one of dead letters. */
    public static boolean isOfDeadLetters(String topic) {
        return topic.endsWith(DEAD_LETTER_SUFFIX);
    }

    /** The topic that carries replayed messages of {@code topic} beside the live ones; the same when it has none. */
    public static String replayLaneOf(String topic) {
        return LANES.getOrDefault(topic, topic);
    }

    /** The live topic beside which a topic carries replays; empty when it is no lane of replays. */
    public static Optional<String> liveOf(String lane) {
        return LANES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(lane))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What the stage reads from live: the topic that a replay of the stage sends again. */
    public static String inputOf(Stage stage) {
        return switch (stage) {
            case INGEST -> SUBMISSION_ACCEPTED;
            case EXTRACT -> DOCUMENT_FETCHED;
            case TAG -> DOCUMENT_EXTRACTED;
            case INDEX -> DOCUMENT_TAGGED;
        };
    }

    /** All topics of dead letters. */
    public static List<String> deadLetters() {
        return all().stream()
                .map(TopicSpecification::name)
                .filter(Topics::isOfDeadLetters)
                .toList();
    }

    /**
     * Every topic with its partitions and retention. All are kept forever: {@code verify} rests on the journey, replays and
     * new index generations on the others. Messages are small, since bytes lie in the raw store.
     */
    public static List<TopicSpecification> all() {
        List<TopicSpecification> live = List.of(
                new TopicSpecification(SUBMISSION_ACCEPTED, 4, FOREVER),
                new TopicSpecification(DOCUMENT_FETCHED, 12, FOREVER),
                new TopicSpecification(DOCUMENT_EXTRACT_SLOW, 4, FOREVER),
                new TopicSpecification(DOCUMENT_EXTRACTED, 12, FOREVER),
                new TopicSpecification(DOCUMENT_TAGGED, 12, FOREVER),
                new TopicSpecification(SUBMISSION_PROGRESS, 1, FOREVER),
                new TopicSpecification(DOCUMENT_JOURNEY, 6, FOREVER));
        List<TopicSpecification> replays = List.of(
                new TopicSpecification(REPLAY_EXTRACT, 12, KEPT_UNTIL_READ),
                new TopicSpecification(REPLAY_TAG, 12, KEPT_UNTIL_READ),
                new TopicSpecification(REPLAY_INDEX, 12, KEPT_UNTIL_READ));
        Stream<TopicSpecification> deadLetters = Stream.concat(live.stream(), replays.stream())
                .map(topic -> new TopicSpecification(deadLettersOf(topic.name()), 1, FOREVER));
        return Stream.of(live.stream(), replays.stream(), deadLetters)
                .flatMap(stream -> stream)
                .toList();
    }
}
