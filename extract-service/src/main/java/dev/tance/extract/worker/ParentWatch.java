package dev.tance.extract.worker;

import java.util.concurrent.CompletableFuture;

/** Ends a child whose parent was killed, and what the child had started, also in the middle of a file that never ends. */
final class ParentWatch {
    private static final int ORPHANED = 4;

    private ParentWatch() {}

    static void start() {
        CompletableFuture<ProcessHandle> parentEnd = ProcessHandle.current()
                .parent()
                .map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(ProcessHandle.current()));
        var unused = parentEnd.thenRun(() -> {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            Runtime.getRuntime().halt(ORPHANED);
        });
    }
}
