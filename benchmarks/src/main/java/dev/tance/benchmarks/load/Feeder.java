package dev.tance.benchmarks.load;

import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.message.Stage;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.contracts.topic.Topics;
import dev.tance.stage.Publisher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;

/** Hands synthetic documents to the index stage, as the tag stage would, and counts them in. */
final class Feeder {
    private static final int AT_ONCE = 500;
    private static final String COMPONENT = "load-benchmark";

    private final SyntheticCorpus corpus;
    private final RawStore store;
    private final Publisher publisher;

    Feeder(SyntheticCorpus corpus, RawStore store, Publisher publisher) {
        this.corpus = corpus;
        this.store = store;
        this.publisher = publisher;
    }

    /** Messages of documents whose texts and tags lie in the raw store already. */
    List<DocumentTagged> prepare(long from, long to, String source) throws IOException {
        List<DocumentTagged> messages = new ArrayList<>();
        for (long number = from; number < to; number++) {
            messages.add(corpus.store(number, source, store));
        }
        return messages;
    }

    /** Publishes messages and waits until the broker has them all. */
    void publish(List<DocumentTagged> messages) {
        for (int i = 0; i < messages.size(); i += AT_ONCE) {
            List<CompletableFuture<Void>> sent = new ArrayList<>();
            for (DocumentTagged message : messages.subList(i, Math.min(i + AT_ONCE, messages.size()))) {
                sent.add(publisher.publish(
                        Topics.DOCUMENT_JOURNEY,
                        message.document().documentId(),
                        message.document().receipt(),
                        received(message)));
                sent.add(publisher.publish(
                        Topics.DOCUMENT_TAGGED,
                        message.document().documentId(),
                        message.document().receipt(),
                        message));
            }
            CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
        }
    }

    /** Prepares and publishes many documents, a portion at a time. */
    void feed(long from, long to, String source, LongConsumer progress) throws IOException {
        for (long number = from; number < to; number += AT_ONCE) {
            long end = Math.min(number + AT_ONCE, to);
            publish(prepare(number, end, source));
            progress.accept(end);
        }
    }

    private static JourneyEvent received(DocumentTagged message) {
        return new JourneyEvent(
                Stage.INGEST,
                JourneyStep.RECEIVED,
                message.document().receipt(),
                message.document(),
                null,
                null,
                null,
                null,
                message.mediaType(),
                message.content().size(),
                message.document().capturedAt(),
                0,
                1,
                COMPONENT);
    }
}
