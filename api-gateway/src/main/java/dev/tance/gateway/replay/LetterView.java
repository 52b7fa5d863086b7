package dev.tance.gateway.replay;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DeadLetter;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.index.model.IndexedDeadLetter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter as operators see it.
 *
 * @param title what the error code says, in words
 * @param hint what to do about it
 * @param url of the document, null where none is known
 * @param details null in lists
 */
public record LetterView(
        String id,
        String state,
        String error,
        String title,
        String hint,
        String stage,
        String detail,
        @Nullable String documentId,
        @Nullable String url,
        @Nullable String host,
        @Nullable String mediaType,
        String source,
        String receipt,
        int tries,
        @Nullable Integer generation,
        Instant at,
        @Nullable Instant replayedAt,
        @Nullable Instant discardedAt,
        @Nullable String discardedWhy,
        @Nullable Details details) {
    private static final int LONGEST_PAYLOAD = 20_000;

    /**
     * What is needed to understand a failure.
     *
     * @param content where the raw store has the original bytes, null when there are none
     * @param original where the gateway answers them, null likewise
     * @param payload the failed message as text, cut after 20,000 characters; null when it is no text
     */
    public record Details(
            List<String> causes,
            String stack,
            String topic,
            int partition,
            long offset,
            int attempts,
            String component,
            @Nullable ContentReference content,
            @Nullable String original,
            @Nullable String payload,
            int payloadBytes) {}

    static LetterView brief(IndexedDeadLetter entry) {
        return view(entry, null);
    }

    static LetterView whole(IndexedDeadLetter entry) {
        DeadLetter letter = entry.letter();
        boolean hasOriginal = letter.content() != null && entry.documentId() != null;
        return view(
                entry,
                new Details(
                        letter.causes(),
                        letter.stack(),
                        letter.topic(),
                        letter.partition(),
                        letter.offset(),
                        letter.attempts(),
                        letter.component(),
                        letter.content(),
                        hasOriginal ? "/api/v1/documents/" + entry.documentId() + "/original" : null,
                        text(letter.payload()),
                        letter.payload().length));
    }

    private static LetterView view(IndexedDeadLetter entry, @Nullable Details details) {
        ErrorCode code = entry.letter().error();
        DocumentIdentity document = entry.letter().document();
        return new LetterView(
                entry.id(),
                entry.state(),
                entry.error(),
                code.title(),
                code.hint(),
                entry.stage(),
                entry.letter().detail(),
                entry.documentId(),
                document == null ? null : document.url(),
                entry.host(),
                entry.mediaType(),
                entry.source(),
                entry.receipt().id(),
                entry.tries(),
                entry.generation(),
                entry.at(),
                entry.handling().replayedAt(),
                entry.handling().discardedAt(),
                entry.handling().discardedWhy(),
                details);
    }

    private static @Nullable String text(byte[] payload) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(payload))
                    .toString();
            return text.length() <= LONGEST_PAYLOAD ? text : text.substring(0, LONGEST_PAYLOAD) + "…";
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
