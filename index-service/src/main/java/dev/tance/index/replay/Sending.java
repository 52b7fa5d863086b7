package dev.tance.index.replay;

import dev.tance.contracts.error.RetryLaterException;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.message.ReplayContext;
import dev.tance.contracts.topic.Topics;
import dev.tance.stage.Publisher;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What one step of a replay sends. Nothing counts as sent before {@link #await}. */
final class Sending {
    private final Publisher publisher;
    private final List<CompletableFuture<Void>> pending = new ArrayList<>();

    Sending(Publisher publisher) {
        this.publisher = publisher;
    }

    void message(String topic, String key, @Nullable Receipt receipt, byte[] payload, ReplayContext replay) {
        pending.add(publisher.replay(topic, key, receipt, payload, replay));
    }

    void event(JourneyEvent event, int wave) {
        DocumentIdentity document = event.document();
        String key = document == null ? event.receipt().id() : document.documentId();
        String id = event.receipt().id() + "/" + event.step().code() + "/" + wave;
        pending.add(publisher.publish(Topics.DOCUMENT_JOURNEY, key, event.receipt(), id, event));
    }

    /** @throws RetryLaterException when the broker did not take something: the step must be done again */
    void await() {
        try {
            pending.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw new RetryLaterException("the broker did not take a message: " + e.getCause(), e.getCause());
        } finally {
            pending.clear();
        }
    }
}
