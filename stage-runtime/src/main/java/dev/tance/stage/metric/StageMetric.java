package dev.tance.stage.metric;

import java.util.List;
import java.util.Locale;

/**
 * Every meter of a stage, by the one name it has. {@code docs/metrics.md} lists them with meaning and unit; a test holds
 * the two together.
 */
public enum StageMetric {
    /** Messages taken from a topic; one that comes again counts again. */
    MESSAGES("tance.messages", Kind.COUNTER, "stage", "topic"),
    /** From the writing of a message to its first taking. */
    MESSAGE_AGE("tance.message.age", Kind.TIMER, "stage", "topic"),
    /** From taking a batch until all that came of it was durable. */
    BATCH_DURATION("tance.batch.duration", Kind.TIMER, "stage", "topic"),
    /** Batches that failed since a server is away, and come again. */
    WAITS("tance.waits", Kind.COUNTER, "stage", "topic"),
    /** Seconds for which the batches of a topic have failed; 0 when they pass. */
    WAITING("tance.waiting", Kind.GAUGE, "topic"),
    /** Events of journeys: documents that came, passed, were skipped or died at a stage. */
    DOCUMENTS("tance.documents", Kind.COUNTER, "stage", "step"),
    /** How long a stage worked on a document that passed or was skipped. */
    DOCUMENT_DURATION("tance.document.duration", Kind.TIMER, "stage", "step"),
    /** From the acceptance of a submission until its document was searchable; live documents only. */
    DOCUMENT_FRESHNESS("tance.document.freshness", Kind.TIMER, "source"),
    /** Targets that were read in a document. */
    DOCUMENT_TARGETS("tance.document.targets", Kind.SUMMARY),
    /** Documents that were skipped. */
    DOCUMENTS_SKIPPED("tance.documents.skipped", Kind.COUNTER, "stage", "reason"),
    /** Dead letters written. */
    DEAD_LETTERS("tance.dead.letters", Kind.COUNTER, "stage", "code"),
    /** Pages read by character recognition. */
    OCR_PAGES("tance.ocr.pages", Kind.COUNTER),
    /** Writes, or whole bulk requests, that Elasticsearch refused. */
    INDEX_REJECTIONS("tance.index.rejections", Kind.COUNTER, "status"),
    /** 1 while a consumer works, 0 when it stopped. */
    CONSUMER_RUNNING("tance.consumer.running", Kind.GAUGE, "topic", "group"),
    /** Messages that a group has still to read; not a number while the broker does not tell. */
    CONSUMER_LAG("tance.consumer.lag", Kind.GAUGE, "topic", "group");

    /** How a meter adds up. */
    public enum Kind {
        /** Grows only. */
        COUNTER,
        /** A count of durations, their sum and longest, and how many stayed within certain bounds. */
        TIMER,
        /** A count of amounts, their sum and largest. */
        SUMMARY,
        /** A value at the moment of asking. */
        GAUGE;

        /** The form in which the documentation writes it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String meterName;
    private final Kind kind;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> tags;

    StageMetric(String meterName, Kind kind, String... tags) {
        this.meterName = meterName;
        this.kind = kind;
        this.tags = List.of(tags);
    }

    /** The meter's name, for example {@code tance.message.age}. */
    public String meterName() {
        return meterName;
    }

    public Kind kind() {
        return kind;
    }

    /** Names of its tags, in the order in which {@link StageMeters} gives their values. */
    public List<String> tags() {
        return tags;
    }
}
