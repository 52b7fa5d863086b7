package dev.tance.index.document;

import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.message.Stage;
import dev.tance.index.model.DocumentStatus;
import dev.tance.index.model.IndexedDocument;
import dev.tance.stage.ComponentVersion;
import dev.tance.stage.JourneyEvents;
import dev.tance.stage.StageOutput;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tells the journey how indexing ended for a document. */
@Component
public class IndexingJourney {
    private final JourneyEvents events;

    public IndexingJourney(ComponentVersion component, Clock clock) {
        this.events = new JourneyEvents(Stage.INDEX, component, clock);
    }

    void indexed(DocumentTagged message, Instant started, StageOutput output) {
        output.journey(passed(message, started));
    }

    /** The entry that is there stays: a newer capture, or the same one known as a duplicate. */
    void stays(IndexedDocument known, DocumentTagged message, Instant started, StageOutput output) {
        if (known.status() == DocumentStatus.DUPLICATE
                && known.capturedAt().equals(message.document().capturedAt())) {
            output.journey(events.skipped(
                    message.document(),
                    SkipReason.DUPLICATE,
                    known.detail(),
                    known.duplicateOf(),
                    message.mediaType(),
                    message.content().size(),
                    started));
        } else {
            output.journey(withDetail(passed(message, started), "superseded by the capture of " + known.capturedAt()));
        }
    }

    private JourneyEvent passed(DocumentTagged message, Instant started) {
        return events.passed(
                JourneyStep.INDEXED,
                message.document(),
                message.mediaType(),
                message.content().size(),
                started);
    }

    private static JourneyEvent withDetail(JourneyEvent event, String detail) {
        return new JourneyEvent(
                event.stage(),
                event.step(),
                event.receipt(),
                event.document(),
                event.reason(),
                event.error(),
                detail,
                event.duplicateOf(),
                event.mediaType(),
                event.size(),
                event.at(),
                event.durationMillis(),
                event.attempt(),
                event.component());
    }
}
