package dev.tance.contracts.message;

import dev.tance.contracts.error.ErrorCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that failed for good, with all that is needed to understand it and to send it again.
 *
 * @param receipt null when the message could not be read so far
 * @param document null when the message could not be read so far
 * @param detail one line for people
 * @param causes class and message of each cause, the outermost first, at most 16
 * @param stack the stack trace, at most 8,192 characters
 * @param content the original bytes, null when there are none
 * @param topic where the failed message stood
 * @param payload the failed message as it was, Base64
 * @param attempts how often the process that gave it up had seen it
 * @param replay null unless the message was sent by a replay
 */
public record DeadLetter(
        Stage stage,
        ErrorCode error,
        String detail,
        List<String> causes,
        String stack,
        @Nullable Receipt receipt,
        @Nullable DocumentIdentity document,
        @Nullable ContentReference content,
        String topic,
        int partition,
        long offset,
        byte[] payload,
        Instant at,
        int attempts,
        String component,
        @Nullable ReplayContext replay) {
    public DeadLetter {
        causes = List.copyOf(causes);
    }
}
