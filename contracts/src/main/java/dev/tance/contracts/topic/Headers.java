package dev.tance.contracts.topic;

/**
 * Kafka headers of every message: CloudEvents 1.0 in the binary content mode of its Kafka protocol binding (attributes
 * prefixed {@code ce_}), and the W3C trace context.
 */
public final class Headers {
    public static final String SPECIFICATION_VERSION = "ce_specversion";
    /** Unique within {@link #SOURCE}; the same again when a message is sent again after a crash. */
    public static final String ID = "ce_id";
    /** The sending component, for example {@code /tance/extract}. */
    public static final String SOURCE = "ce_source";
    /** The message type: {@code dev.} and the topic's name. */
    public static final String TYPE = "ce_type";

    public static final String TIME = "ce_time";
    /** The document or submission id. */
    public static final String SUBJECT = "ce_subject";

    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACE_PARENT = "traceparent";

    /** Number of the replay that sent a message; absent on live messages. */
    public static final String WAVE = "tance_wave";
    /** Number of the index generation that alone a replayed message is for; absent when it is for what is served. */
    public static final String GENERATION = "tance_generation";
    /** How often a replayed message was sent again after it had become a dead letter. */
    public static final String TRIES = "tance_tries";

    private Headers() {}

    /** The CloudEvents type of the messages of a topic. */
    public static String typeOf(String topic) {
        return "dev." + topic;
    }
}
