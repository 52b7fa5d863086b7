package dev.tance.stage;

import java.io.IOException;
import java.util.List;

/** The work of a stage that treats many messages in one go, such as writing them to Elasticsearch. */
@FunctionalInterface
public interface BatchHandler<M> {
    /**
     * Treats a batch; each partition's messages come in their order.
     *
     * @throws IOException when something that all messages depend on fails: the same batch comes again after a back-off
     * @throws dev.tance.contracts.error.RetryLaterException likewise
     */
    void handle(List<Delivery<M>> batch, StageOutput output) throws IOException;
}
