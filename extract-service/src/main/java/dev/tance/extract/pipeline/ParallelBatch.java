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
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Treats the messages of a batch side by side, so that one slow file delays no other in its batch. A document that fails
 * becomes a dead letter; when what all depend on fails, the batch comes again once all others are through.
 */
final class ParallelBatch<M> implements BatchHandler<M> {
    private final MessageHandler<M> handler;

    ParallelBatch(MessageHandler<M> handler) {
        this.handler = handler;
    }

    @Override
    public void handle(List<Delivery<M>> batch, StageOutput output) throws IOException {
        List<Future<?>> running = new ArrayList<>(batch.size());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Delivery<M> delivery : batch) {
                running.add(threads.submit(() -> {
                    handleOne(delivery, output);
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
