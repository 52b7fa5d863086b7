package dev.tance.index.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tance.contracts.message.DeadLetter;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.message.ReplayContext;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The latest dead letter of a receipt, and what was done about it. Letters and events may come in any order and more than
 * once; the entry is the same.
 *
 * @param id the receipt's id; with {@code -g} and the number when the letter is about an index generation that is being
 *     built
 * @param letter as it stood on its topic
 * @param receipt the letter's, or the one made up for it when the message named none
 * @param stage that gave up, as in the letter; so are the error code, the topic and the time
 * @param source the receipt's; so is the submission
 * @param documentId null where no document is known
 * @param host of the document, null for files and where no document is known
 * @param mediaType as far as the failed message tells it, else null
 * @param generation null when the letter is about what is served
 * @param tries how often the message had been sent again when it failed
 */
public record IndexedDeadLetter(
        String id,
        DeadLetter letter,
        Receipt receipt,
        String stage,
        String error,
        String topic,
        Instant at,
        String source,
        String submission,
        @Nullable String documentId,
        @Nullable String host,
        @Nullable String mediaType,
        @Nullable Integer generation,
        int tries,
        DeadLetterHandling handling) {
    /** What became of a dead letter. */
    public enum State {
        /** Nobody has done anything about it. */
        OPEN,
        /** Sent again; if that fails too, a new letter takes this one's place. */
        REDRIVEN,
        /** Given up by an operator. It still counts as dead. */
        DISCARDED;

        /** The wire form, for example {@code open}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The entry of a letter about which nothing was done. */
    public static IndexedDeadLetter of(
            DeadLetter letter, Receipt receipt, @Nullable String host, @Nullable String mediaType) {
        ReplayContext replay = letter.replay();
        Integer generation = replay == null ? null : replay.generation();
        return new IndexedDeadLetter(
                generation == null ? receipt.id() : receipt.id() + "-g" + generation,
                letter,
                receipt,
                letter.stage().code(),
                letter.error().code(),
                letter.topic(),
                letter.at(),
                receipt.source(),
                receipt.submission(),
                letter.document() == null ? null : letter.document().documentId(),
                host,
                mediaType,
                generation,
                replay == null ? 0 : replay.tries(),
                DeadLetterHandling.NONE);
    }

    /** The entry once another letter of the same receipt is known: the later letter, with what was done about both. */
    public static IndexedDeadLetter latest(@Nullable IndexedDeadLetter known, IndexedDeadLetter other) {
        if (known == null) {
            return other;
        }
        return other.at.isAfter(known.at) ? other.with(known.handling) : known.with(other.handling);
    }

    /** The entry with more that was done about it. */
    public IndexedDeadLetter with(DeadLetterHandling more) {
        return new IndexedDeadLetter(
                id,
                letter,
                receipt,
                stage,
                error,
                topic,
                at,
                source,
                submission,
                documentId,
                host,
                mediaType,
                generation,
                tries,
                handling.and(more));
    }

    /** For queries: what became of it, in wire form. */
    @JsonProperty
    public String state() {
        return handling.stateOf(at).code();
    }
}
