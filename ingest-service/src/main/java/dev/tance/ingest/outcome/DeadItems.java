package dev.tance.ingest.outcome;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.message.SubmissionAccepted;
import dev.tance.contracts.message.SubmissionKind;
import dev.tance.ingest.item.ItemHead;
import dev.tance.stage.Delivery;
import dev.tance.stage.StageDefinition.Origin;
import dev.tance.stage.StageOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the dead letters of a submission's items. Each one bears a message that asks for this item alone, to
 * the same receipt, and for an upload refers to its bytes, which are kept as long as a dead letter needs them.
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
        SubmissionAccepted submission = delivery.message();
        List<String> urls =
                item.url() != null && submission.kind() == SubmissionKind.URLS ? List.of(item.url()) : List.of();
        byte[] payload = MessageJson.write(submission.only(item.sequence(), urls));
        Delivery<SubmissionAccepted> one = delivery.as(submission, payload);
        output.dead(one, new Origin(receipt, document, submission.content()), failure);
    }
}
