package dev.tance.gateway.page.operations;

import dev.tance.gateway.admin.Throughput;
import dev.tance.gateway.admin.Throughput.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stage in the picture of the flow.
 *
 * @param step that the stage ends with, also the key of its words
 * @param waiting messages that wait for it, null when the broker does not tell or nothing waits on a topic
 * @param documents how many it ended; work that was done again counts again
 * @param perSecond over the time from its first to its last, null when it did not work yet or all ended at once
 * @param millisEach how long it works on one, null when it does not say
 * @param last when it last ended one, null when it never did
 */
public record FlowStage(
        String step,
        @Nullable Long waiting,
        long documents,
        @Nullable Double perSecond,
        @Nullable Long millisEach,
        @Nullable Instant last) {
    private static final List<String> STEPS = List.of("received", "fetched", "extracted", "tagged", "indexed");

    /** The stages in the order of the flow, also those that did nothing yet. */
    static List<FlowStage> all(Throughput throughput, Map<String, Long> waiting) {
        return STEPS.stream()
                .map(step -> of(step, waiting.get(step), throughput.steps().get(step)))
                .toList();
    }

    private static FlowStage of(String step, @Nullable Long waiting, @Nullable Step done) {
        if (done == null) {
            return new FlowStage(step, waiting, 0, null, null, null);
        }
        Long each = done.workMillis() > 0 && done.documents() > 0 ? done.workMillis() / done.documents() : null;
        return new FlowStage(step, waiting, done.documents(), done.documentsPerSecond(), each, done.last());
    }
}
