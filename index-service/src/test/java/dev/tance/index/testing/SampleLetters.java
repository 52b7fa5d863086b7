package dev.tance.index.testing;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DeadLetter;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.ReplayContext;
import dev.tance.contracts.message.Stage;
import dev.tance.contracts.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dead letters as the stages would write them. */
public final class SampleLetters {
    private SampleLetters() {}

    /** The message that extraction gave up. */
    public static DocumentFetched fetched(SampleDocument document) {
        return new DocumentFetched(
                document.identity(), content(document.identity()), "application/pdf", null, "plan.pdf", Map.of());
    }

    /** Extraction gave the document up. */
    public static DeadLetter letter(SampleDocument document, ErrorCode error, Instant at) {
        return letter(document, error, at, null);
    }

    /** Extraction gave the document up although a replay had sent it. */
    public static DeadLetter letter(
            SampleDocument document, ErrorCode error, Instant at, @Nullable ReplayContext replay) {
        return new DeadLetter(
                Stage.EXTRACT,
                error,
                "page tree ends at object 7",
                List.of("dev.example.ParseException: page tree ends at object 7"),
                "dev.example.ParseException: page tree ends at object 7\n\tat dev.example.Parser.read",
                document.receipt(),
                document.identity(),
                content(document.identity()),
                replay == null ? Topics.DOCUMENT_FETCHED : Topics.REPLAY_EXTRACT,
                3,
                17,
                MessageJson.write(fetched(document)),
                at,
                1,
                "extract-service/1",
                replay);
    }

    /** A message that no stage could read. */
    public static DeadLetter poison(String topic, long offset, Instant at) {
        return new DeadLetter(
                Stage.TAG,
                ErrorCode.MALFORMED_MESSAGE,
                "not JSON: Unexpected character",
                List.of(),
                "",
                null,
                null,
                null,
                topic,
                0,
                offset,
                "{ no json".getBytes(StandardCharsets.UTF_8),
                at,
                1,
                "extract-service/1",
                null);
    }

    private static ContentReference content(DocumentIdentity identity) {
        return new ContentReference(identity.version(), 5);
    }
}
