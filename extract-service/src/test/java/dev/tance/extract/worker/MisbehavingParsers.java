package dev.tance.extract.worker;

import dev.tance.extract.file.FileParser;
import java.io.IOException;
import java.time.Clock;

/**
 * A child with the real parsers and some that hang, exit, overflow the stack or eat the heap: files of the names {@code
 * hang.doc}, {@code exit.doc}, {@code overflow-stack.doc}, {@code eat-heap.doc} meet these.
 */
public final class MisbehavingParsers {
    private MisbehavingParsers() {}

    public static void main(String[] arguments) throws IOException {
        WorkerMain.serve((task, progress) -> {
            HostileWorker.misbehave(String.valueOf(task.fileName()).replaceFirst("\\.doc$", ""), progress);
            return FileParser.parse(task, progress);
        });
    }

    /** A pool of such children. */
    public static WorkerPool pool(WorkerSettings settings, Clock clock) {
        return new WorkerPool(settings, MisbehavingParsers.class, clock);
    }
}
