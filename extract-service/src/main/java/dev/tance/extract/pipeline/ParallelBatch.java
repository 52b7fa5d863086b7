package dev.tance.extract.pipeline;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.RetryLaterException;
import dev.tance.stage.BatchHandler;
import dev.tance.stage.Delivery;
import dev.tance.stage.MessageHandler;
import dev.tance.stage.StageOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Treats the messages of a batch side by side, so that one slow file delays no other in its batch. A document that fails
 * becomes a dead letter; when what all depend on fails, the batch comes again once all others are through.
 */
final class ParallelBatch<M> implements BatchHandler<M> {
    private final MessageHandler<M> handler;
    private final Function<M, String> documentId;

    /** @param documentId which document a message is about: its messages are treated one after the other, in order */
    ParallelBatch(MessageHandler<M> handler, Function<M, String> documentId) {
        this.handler = handler;
        this.documentId = documentId;
    }

    @Override
    public void handle(List<Delivery<M>> batch, StageOutput output) throws IOException {
        Map<String, List<Delivery<M>>> byDocument = new LinkedHashMap<>();
        for (Delivery<M> delivery : batch) {
            byDocument
                    .computeIfAbsent(documentId.apply(delivery.message()), id -> new ArrayList<>())
                    .add(delivery);
        }
        List<Future<?>> running = new ArrayList<>(byDocument.size());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (List<Delivery<M>> versions : byDocument.values()) {
                running.add(threads.submit(() -> {
                    for (Delivery<M> delivery : versions) {
                        handleOne(delivery, output);
                    }
                    return null;
                }));
            }
        }
        for (Future<?> one : running) {
            rethrow(one);
        }
    }

    private void handleOne(Delivery<M> delivery, StageOutput output) throws IOException {
        try {
            handler.handle(delivery, output);
        } catch (DocumentException e) {
            output.dead(delivery, e);
        } catch (RetryLaterException e) {
            throw e;
        } catch (StackOverflowError e) {
            output.dead(delivery, new DocumentException(ErrorCode.PARSER_CRASHED, "ran out of stack", e));
        } catch (RuntimeException e) {
            output.dead(delivery, new DocumentException(ErrorCode.INTERNAL, e.toString(), e));
        }
    }

    private static void rethrow(Future<?> done) throws IOException {
        try {
            done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RetryLaterException("interrupted", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
