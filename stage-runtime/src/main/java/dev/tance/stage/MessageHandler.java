package dev.tance.stage;

import dev.tance.contracts.error.DocumentException;
import java.io.IOException;

/** The work of a stage that treats its messages one by one. */
@FunctionalInterface
public interface MessageHandler<M> {
    /**
     * Treats one message.
     *
     * @throws DocumentException when this document fails for good: it becomes a dead letter, the others go on
     * @throws IOException when something that all messages depend on fails: the batch comes again after a back-off
     * @throws dev.tance.contracts.error.RetryLaterException likewise
     */
    void handle(Delivery<M> delivery, StageOutput output) throws DocumentException, IOException;
}
