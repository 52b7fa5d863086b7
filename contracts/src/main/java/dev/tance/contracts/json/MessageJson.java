package dev.tance.contracts.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON form of all messages and stored texts: fields without a value are left out, instants in ISO 8601,
 * decimals exact, unknown fields ignored (so that a newer producer may add some).
 */
public final class MessageJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private MessageJson() {}

    /** The mapper itself, for callers that work with trees. Shared: do not reconfigure. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** The record as UTF-8 JSON. */
    public static byte[] write(Object message) {
        return MAPPER.writeValueAsBytes(message);
    }

    /**
     * Reads a message.
     *
     * @throws DocumentException with {@link ErrorCode#MALFORMED_MESSAGE} when it is not JSON, or
     *     {@link ErrorCode#SCHEMA_VIOLATION} when it is JSON of another shape: a dead letter
     */
    public static <T> T read(byte[] json, Class<T> type) throws DocumentException {
        if (json.length == 0) {
            throw new DocumentException(ErrorCode.MALFORMED_MESSAGE, "not JSON: no bytes");
        }
        try {
            T message = MAPPER.readValue(json, type);
            if (message == null) {
                throw new DocumentException(ErrorCode.SCHEMA_VIOLATION, "the message is null");
            }
            Optional<String> missing = RequiredFields.firstMissing(message);
            if (missing.isPresent()) {
                throw new DocumentException(
                        ErrorCode.SCHEMA_VIOLATION, type.getSimpleName() + " lacks " + missing.get());
            }
            return message;
        } catch (StreamReadException e) {
            throw new DocumentException(ErrorCode.MALFORMED_MESSAGE, "not JSON: " + e.getOriginalMessage(), e);
        } catch (JacksonException e) {
            throw new DocumentException(
                    ErrorCode.SCHEMA_VIOLATION, "not a " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
