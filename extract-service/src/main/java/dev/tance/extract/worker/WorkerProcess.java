package dev.tance.extract.worker;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.json.MessageJson;
import dev.tance.extract.document.Reading;
import dev.tance.extract.file.ParseTask;
import dev.tance.extract.worker.Frames.Frame;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One child process. Used by one thread at a time. */
final class WorkerProcess implements AutoCloseable {
    /** Exit status of a JVM that ended itself on an OutOfMemoryError. */
    private static final int EXIT_OUT_OF_MEMORY = 3;

    /** Exit statuses after SIGKILL and SIGTERM, which no parser sends itself. */
    private static final Set<Integer> KILLED = Set.of(128 + 9, 128 + 15);

    private static final byte GONE = 'X';
    private static final Duration START = Duration.ofSeconds(30);
    private static final Duration EXIT = Duration.ofSeconds(5);

    private final Process process;
    private final DataOutputStream output;
    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
    private int files;
    private boolean ended;

    private WorkerProcess(Process process) {
        this.process = process;
        this.output = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        Thread.ofVirtual().name("worker-" + process.pid()).start(this::pump);
    }

    /** @throws IOException when the child does not come up: retry */
    static WorkerProcess start(List<String> command) throws IOException {
        WorkerProcess worker = new WorkerProcess(
                new ProcessBuilder(command).redirectError(Redirect.DISCARD).start());
        Frame first = worker.next(START);
        if (first == null || first.kind() != Frames.READY) {
            worker.close();
            throw new IOException("the parser's process does not start");
        }
        return worker;
    }

    private void pump() {
        try {
            DataInputStream input = new DataInputStream(new BufferedInputStream(process.getInputStream()));
            while (true) {
                frames.add(Frames.read(input));
            }
        } catch (IOException e) {
            frames.add(new Frame(GONE, new byte[0]));
        }
    }

    /**
     * Reads one file.
     *
     * @throws DocumentException the child's own verdict, or timeout, out_of_memory or parser_crashed; after these three the
     *     child is gone
     * @throws WorkerKilledException when something outside ended the child
     */
    Reading read(ParseTask task, Duration total, Duration progress) throws DocumentException, WorkerKilledException {
        files++;
        long deadline = System.nanoTime() + total.toNanos();
        try {
            Frames.write(output, Frames.TASK, MessageJson.write(task));
        } catch (IOException e) {
            throw crashed();
        }
        while (true) {
            long left = deadline - System.nanoTime();
            Frame frame = next(Duration.ofNanos(Math.min(left, progress.toNanos())));
            if (frame == null) {
                close();
                String which = left < progress.toNanos() ? total + " in all" : progress + " without progress";
                throw new DocumentException(ErrorCode.TIMEOUT, "parsing took longer than " + which);
            }
            if (frame.kind() == Frames.ANSWER) {
                return MessageJson.read(frame.content(), Answer.class).reading();
            }
            if (frame.kind() == GONE) {
                throw crashed();
            }
        }
    }

    private DocumentException crashed() throws WorkerKilledException {
        try {
            if (process.waitFor(EXIT.toMillis(), TimeUnit.MILLISECONDS)) {
                int status = process.exitValue();
                if (KILLED.contains(status)) {
                    throw new WorkerKilledException(status);
                }
                return status == EXIT_OUT_OF_MEMORY
                        ? new DocumentException(ErrorCode.OUT_OF_MEMORY, "the parser ran out of its heap")
                        : new DocumentException(ErrorCode.PARSER_CRASHED, "the parser's process ended with " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
        return new DocumentException(ErrorCode.PARSER_CRASHED, "the parser's process closed its pipe");
    }

    private @Nullable Frame next(Duration longest) {
        try {
            return frames.poll(Math.max(0, longest.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** False from the moment it was ended, though the operating system may need longer. */
    boolean isAlive() {
        return !ended && process.isAlive();
    }

    int files() {
        return files;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        ended = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
