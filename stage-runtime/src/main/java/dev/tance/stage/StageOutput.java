package dev.tance.stage;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.RetryLaterException;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.message.ReplayContext;
import dev.tance.contracts.topic.Topics;
import dev.tance.stage.StageDefinition.Origin;
import dev.tance.stage.metric.StageMeters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Where a stage puts what comes out of one batch. Sends run while the batch is still being worked on; the batch's offsets
 * are committed only after the broker acknowledged all of them. Safe for use by several threads.
 */
public final class StageOutput {
    /** Sends under way at most; beyond it the sender waits for the oldest one. */
    private static final int MAX_PENDING = 2_000;

    private final Publisher publisher;
    private final DeadLetters deadLetters;
    private final JourneyEvents journeys;
    private final OriginLookup origins;
    private final StageMeters meters;
    private final @Nullable ReplayContext replay;
    private final Deque<CompletableFuture<Void>> pending = new ArrayDeque<>();

    /** @param replay which replay the batch belongs to, null for live messages */
    StageOutput(
            Publisher publisher,
            DeadLetters deadLetters,
            JourneyEvents journeys,
            OriginLookup origins,
            StageMeters meters,
            @Nullable ReplayContext replay) {
        this.replay = replay;
        this.meters = meters;
        this.publisher = publisher;
        this.deadLetters = deadLetters;
        this.journeys = journeys;
        this.origins = origins;
    }

    /** Finds what a delivery is about. */
    @FunctionalInterface
    interface OriginLookup {
        Origin of(Delivery<?> delivery);
    }

    /** Which replay the batch belongs to, null for live messages. */
    public @Nullable ReplayContext replay() {
        return replay;
    }

    /** Hands a message on to the next stage: what comes of a replay goes by the replays' lane. */
    public void send(String topic, String key, Receipt receipt, Object message) {
        meters.sent(message);
        if (replay == null) {
            add(publisher.publish(topic, key, receipt, message));
        } else {
            String lane = Topics.replayLaneOf(topic);
            add(publisher.replay(lane, key, receipt, MessageJson.write(message), replay.onward()));
        }
    }

    /** Tells the journey. What is done for an index generation that is not served yet is no part of any journey. */
    public void journey(JourneyEvent event) {
        if (replay != null && replay.generation() != null) {
            return;
        }
        meters.journey(event, replay == null);
        String key = event.document() == null
                ? event.receipt().id()
                : event.document().documentId();
        add(publisher.publish(Topics.DOCUMENT_JOURNEY, key, event.receipt(), eventId(event), event));
    }

    /** Gives a message up: writes the dead letter and, when its receipt is known or can be made up, ends the receipt. */
    public void dead(Delivery<?> delivery, DocumentException failure) {
        dead(delivery, origins.of(delivery), failure);
    }

    /** Gives up one of several items that came with a message: as the shorter form, about {@code origin}. */
    public void dead(Delivery<?> delivery, Origin origin, DocumentException failure) {
        Receipt receipt = origin.receipt() == null
                ? UnreadableReceipt.of(delivery.topic(), delivery.partition(), delivery.offset())
                : origin.receipt();
        String key =
                origin.document() == null ? receipt.id() : origin.document().documentId();
        String eventId = delivery.topic() + "/" + delivery.partition() + "/" + delivery.offset() + "/" + receipt.id();
        add(publisher.publish(
                Topics.deadLettersOf(delivery.topic()),
                key,
                receipt,
                eventId,
                deadLetters.of(delivery, origin, failure)));
        meters.dead(journeys.stage(), failure.code());
        if (origin.receipt() == null) {
            journey(journeys.received(receipt));
        }
        journey(journeys.dead(
                receipt, origin.document(), failure.code(), String.valueOf(failure.getMessage()), delivery.attempt()));
    }

    /**
     * Waits until everything sent is durable.
     *
     * @throws RetryLaterException when the broker did not take something: the batch must be treated again
     */
    public void await() {
        synchronized (pending) {
            while (!pending.isEmpty()) {
                join(pending.removeFirst());
            }
        }
    }

    private void add(CompletableFuture<Void> send) {
        synchronized (pending) {
            pending.addLast(send);
            while (!pending.isEmpty() && (pending.getFirst().isDone() || pending.size() > MAX_PENDING)) {
                join(pending.removeFirst());
            }
        }
    }

    private static void join(CompletableFuture<Void> send) {
        try {
            send.join();
        } catch (CompletionException e) {
            throw new RetryLaterException("the broker did not take a message: " + e.getCause(), e.getCause());
        }
    }

    private static String eventId(JourneyEvent event) {
        @Nullable Object about = event.document() == null ? null : event.document().documentId();
        return event.receipt().id() + "/" + about + "/" + event.stage().code() + "/"
                + event.step().code() + "/" + event.attempt();
    }
}
