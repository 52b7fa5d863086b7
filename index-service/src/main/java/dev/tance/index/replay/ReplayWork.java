package dev.tance.index.replay;

import dev.tance.index.model.replay.ReplayJob;
import dev.tance.index.model.replay.ReplayProgress;
import dev.tance.index.model.replay.ReplayStep;
import java.io.IOException;

/** The doing of one replay by this process. Closed when the process stops working on it. */
interface ReplayWork extends AutoCloseable {
    /**
     * Measures out what there is to look at.
     *
     * @throws IOException when broker or Elasticsearch do not answer: try again
     */
    ReplayProgress begin(ReplayJob job) throws IOException;

    /**
     * Looks at some more and returns when what it sent is durable. Doing a step again sends the same again, which changes
     * nothing in the end.
     *
     * @param budget messages to send at most
     * @throws IOException when broker or Elasticsearch do not answer: try again
     */
    ReplayStep step(ReplayJob job, int budget) throws IOException;

    @Override
    default void close() {}
}
