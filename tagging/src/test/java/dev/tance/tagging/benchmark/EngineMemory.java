package dev.tance.tagging.benchmark;

import dev.tance.tagging.TaggingEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an engine holds on the heap: the growth of the live heap by several of them, divided. */
final class EngineMemory {
    private static final int ENGINES = 4;
    private static final double MEGABYTE = 1e6;

    private EngineMemory() {}

    /** For example {@code 13.2 MB}. */
    static String held() {
        return String.format(Locale.ROOT, "%.1f MB", bytes() / MEGABYTE);
    }

    /** Bytes an engine. */
    static long bytes() {
        List<TaggingEngine> engines = new ArrayList<>();
        engines.add(TaggingEngine.bundled());
        long before = live();
        for (int i = 0; i < ENGINES; i++) {
            engines.add(TaggingEngine.bundled());
        }
        long held = (live() - before) / ENGINES;
        if (engines.size() != ENGINES + 1) {
            throw new IllegalStateException("engines were let go while they were measured");
        }
        return held;
    }

    private static long live() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
