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

    private Headers() {}

    /** The CloudEvents type of the messages of a topic. */
    public static String typeOf(String topic) {
        return "dev." + topic;
    }
}
