package dev.tance.index.replay;

import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.message.ReplayContext;
import dev.tance.contracts.message.Stage;
import dev.tance.contracts.topic.Topics;
import dev.tance.index.bulk.MergedEntries;
import dev.tance.index.bulk.MergedEntries.Change;
import dev.tance.index.model.DeadLetterHandling;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDeadLetter;
import dev.tance.index.model.replay.ReplayAction;
import dev.tance.index.model.replay.ReplayJob;
import dev.tance.stage.ComponentVersion;
import dev.tance.stage.JourneyEvents;
import dev.tance.stage.Publisher;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What operators do about dead letters. */
@Component
public class LetterActions {
    /** A message that failed again so often is not sent once more unless the operator insists. */
    static final int MOST_TRIES = 3;

    private final Publisher publisher;
    private final MergedEntries entries;
    private final ComponentVersion component;
    private final Clock clock;

    public LetterActions(Publisher publisher, MergedEntries entries, ComponentVersion component, Clock clock) {
        this.publisher = publisher;
        this.entries = entries;
        this.component = component;
        this.clock = clock;
    }

    /** Does what the job wants about these letters and returns when all of it is durable. */
    void perform(ReplayJob job, List<IndexedDeadLetter> letters, StepCount count) throws IOException {
        Sending sending = new Sending(publisher);
        Map<String, Change<IndexedDeadLetter>> own = new LinkedHashMap<>();
        for (IndexedDeadLetter letter : letters) {
            count.scanned();
            count.selected(letter.source(), letter.mediaType());
            boolean isTooOften = job.action() == ReplayAction.REDRIVE && letter.tries() >= MOST_TRIES;
            if (isTooOften && !job.isForced()) {
                count.refused();
            } else if (!job.isDryRun()) {
                DeadLetterHandling handling = job.action() == ReplayAction.REDRIVE
                        ? redrive(job, letter, sending)
                        : discard(job, letter, sending);
                own.put(letter.id(), known -> known == null ? null : known.with(handling));
                count.sent();
            }
        }
        sending.await();
        entries.change(IndexKind.DEAD_LETTERS, IndexedDeadLetter.class, own);
    }

    private DeadLetterHandling redrive(ReplayJob job, IndexedDeadLetter letter, Sending sending) {
        Instant now = clock.instant();
        if (letter.generation() == null) {
            sending.event(reopening(job, letter, now), job.number());
            if (letter.letter().receipt() == null) {
                sending.event(ended(job, letter, now), job.number());
            }
        }
        sending.message(
                Topics.replayLaneOf(letter.topic()),
                key(letter),
                letter.letter().receipt(),
                letter.letter().payload(),
                new ReplayContext(job.number(), letter.generation(), letter.tries() + 1));
        return new DeadLetterHandling(now, null, null);
    }

    private DeadLetterHandling discard(ReplayJob job, IndexedDeadLetter letter, Sending sending) {
        Instant now = clock.instant();
        String reason = Objects.requireNonNull(job.reason());
        if (letter.generation() == null) {
            Stage stage = letter.letter().stage();
            sending.event(
                    JourneyEvents.discarded(
                            stage, letter.receipt(), letter.letter().document(), reason, now, component),
                    job.number());
        }
        return new DeadLetterHandling(null, now, reason);
    }

    private JourneyEvent reopening(ReplayJob job, IndexedDeadLetter letter, Instant now) {
        return JourneyEvents.replayed(
                letter.letter().stage(), letter.receipt(), letter.letter().document(), job.number(), now, component);
    }

    /**
     * A message that names no receipt was counted under one made up for its place on the topic. Sent again it stands at
     * another place and is counted there, so that this receipt ends.
     */
    private JourneyEvent ended(ReplayJob job, IndexedDeadLetter letter, Instant now) {
        return new JourneyEvent(
                letter.letter().stage(),
                JourneyStep.SKIPPED,
                letter.receipt(),
                null,
                SkipReason.SUPERSEDED,
                null,
                "sent again as a new message by replay " + job.number(),
                null,
                null,
                0,
                now,
                0,
                1,
                component.toString());
    }

    private static String key(IndexedDeadLetter letter) {
        return letter.documentId() == null ? letter.receipt().id() : letter.documentId();
    }
}
