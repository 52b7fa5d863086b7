package dev.tance.stage.metric;

import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DocumentFacts;
import dev.tance.contracts.message.DocumentTagged;
import java.util.List;

/** Invented tagged documents. */
final class TaggedDocuments {
    private TaggedDocuments() {}

    static DocumentTagged withTargets(int count) {
        ContentReference bytes = new ContentReference("0".repeat(64), 5);
        DocumentFacts facts = new DocumentFacts(
                null, null, null, null, null, null, null, false, null, null, null, List.of(), List.of(), List.of());
        return new DocumentTagged(
                StageWork.document(), bytes, bytes, bytes, "text/html", facts, List.of(), 100, count, "test/1");
    }
}
