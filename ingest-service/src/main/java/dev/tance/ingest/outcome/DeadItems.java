package dev.tance.ingest.outcome;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.message.SubmissionAccepted;
import dev.tance.ingest.item.ItemHead;
import dev.tance.stage.Delivery;
import dev.tance.stage.StageDefinition.Origin;
import dev.tance.stage.StageOutput;
import org.jspecify.annotations.Nullable;

/**
 * Writes the dead letters of a submission's items. Each one bears the submission's message and, for an upload, refers to
 * its bytes, which are kept as long as a dead letter needs them.
 */
public final class DeadItems {
    private final Delivery<SubmissionAccepted> delivery;
    private final StageOutput output;

    public DeadItems(Delivery<SubmissionAccepted> delivery, StageOutput output) {
        this.delivery = delivery;
        this.output = output;
    }

    StageOutput output() {
        return output;
    }

    void bury(Receipt receipt, @Nullable DocumentIdentity document, ItemHead item, DocumentException failure) {
        output.dead(delivery, new Origin(receipt, document, delivery.message().content()), failure);
    }
}
