package dev.tance.extract.worker;

import java.util.concurrent.CompletableFuture;

/** Ends a child whose parent was killed, also in the middle of a file that never ends. */
final class ParentWatch {
    private static final int ORPHANED = 4;

    private ParentWatch() {}

    static void start() {
        CompletableFuture<ProcessHandle> parentEnd = ProcessHandle.current()
                .parent()
                .map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(ProcessHandle.current()));
        var unused = parentEnd.thenRun(() -> Runtime.getRuntime().halt(ORPHANED));
    }
}
