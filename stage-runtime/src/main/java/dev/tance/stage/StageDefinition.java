package dev.tance.stage;

import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DeadLetter;
import dev.tance.contracts.message.DocumentExtracted;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.message.Stage;
import dev.tance.contracts.message.SubmissionAccepted;
import dev.tance.contracts.message.SubmissionProgress;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a stage consumes.
 *
 * @param type the record that its messages are read into
 * @param origin what a dead letter must know of a message
 */
public record StageDefinition<M>(Stage stage, Class<M> type, Function<M, Origin> origin) {
    /** Which receipt, document and bytes a message is about; each null when the message names none. */
    public record Origin(
            @Nullable Receipt receipt,
            @Nullable DocumentIdentity document,
            @Nullable ContentReference content) {
        static Origin of(DocumentIdentity document, ContentReference content) {
            return new Origin(document.receipt(), document, content);
        }
    }

    /** Extraction reads fetched documents. */
    public static StageDefinition<DocumentFetched> extract() {
        return new StageDefinition<>(
                Stage.EXTRACT, DocumentFetched.class, message -> Origin.of(message.document(), message.content()));
    }

    /** Tagging reads extracted documents. */
    public static StageDefinition<DocumentExtracted> tag() {
        return new StageDefinition<>(
                Stage.TAG, DocumentExtracted.class, message -> Origin.of(message.document(), message.content()));
    }

    /** Indexing reads tagged documents. */
    public static StageDefinition<DocumentTagged> index() {
        return new StageDefinition<>(
                Stage.INDEX, DocumentTagged.class, message -> Origin.of(message.document(), message.content()));
    }

    /** Indexing also reads the journey. */
    public static StageDefinition<JourneyEvent> journey() {
        return new StageDefinition<>(
                Stage.INDEX, JourneyEvent.class, event -> new Origin(null, event.document(), null));
    }

    /** Ingest reads accepted submissions. */
    public static StageDefinition<SubmissionAccepted> submission() {
        return new StageDefinition<>(
                Stage.INGEST, SubmissionAccepted.class, message -> new Origin(null, null, message.content()));
    }

    /** Indexing also reads dead letters, to make them searchable. */
    public static StageDefinition<DeadLetter> deadLetter() {
        return new StageDefinition<>(Stage.INDEX, DeadLetter.class, letter -> new Origin(null, null, null));
    }

    /** Indexing also reads the progress of submissions. */
    public static StageDefinition<SubmissionProgress> submissionProgress() {
        return new StageDefinition<>(Stage.INDEX, SubmissionProgress.class, message -> new Origin(null, null, null));
    }
}
