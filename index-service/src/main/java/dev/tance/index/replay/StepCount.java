package dev.tance.index.replay;

import dev.tance.index.model.replay.ReplayStep;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what one step does. */
final class StepCount {
    private static final String UNKNOWN = "(unknown)";

    private final Map<String, Long> bySource = new HashMap<>();
    private final Map<String, Long> byMediaType = new HashMap<>();
    private long scanned;
    private long selected;
    private long sent;
    private long refused;

    void scanned() {
        scanned++;
    }

    void selected(String source, @Nullable String mediaType) {
        selected++;
        bySource.merge(source, 1L, Long::sum);
        byMediaType.merge(mediaType == null ? UNKNOWN : mediaType, 1L, Long::sum);
    }

    long selected() {
        return selected;
    }

    void sent() {
        sent++;
    }

    void refused() {
        refused++;
    }

    ReplayStep step(Map<String, Long> positions, @Nullable String after, boolean isLast) {
        return new ReplayStep(positions, after, scanned, selected, sent, refused, bySource, byMediaType, isLast);
    }
}
