package dev.tance.deploy.process;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The process of one {@link Part}: start, wait, stop, kill, restart. It does not outlive a {@link #close()}; a JVM that
 * dies without closing leaves the process running. Thread-safe.
 */
public class PartProcess implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final Part part;
    private @Nullable Process process;
    private @Nullable Launch launch;

    /** Creates the handle; nothing is started yet. */
    public PartProcess(Part part) {
        this.part = part;
    }

    /** The part that this process serves. */
    public final Part part() {
        return part;
    }

    /**
     * Starts the process without waiting for readiness; does nothing while it runs.
     *
     * @throws PartFailedException when its files or the process cannot be created; fatal for the start
     */
    public final synchronized void launch() {
        if (isAlive()) {
            return;
        }
        try {
            launch = part.prepare();
            Files.createDirectories(launch.directory());
            Files.createDirectories(launch.log().toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(launch.command())
                    .directory(launch.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(nullDevice()))
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
            builder.environment().putAll(launch.environment());
            process = builder.start();
        } catch (IOException e) {
            throw new PartFailedException(part.name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    /**
     * Waits until the part takes requests.
     *
     * @throws PartFailedException when its process ends first or the limit passes; fatal for the start
     */
    public final void awaitReady(Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!part.isReady()) {
            if (!isAlive()) {
                throw new PartFailedException(
                        part.name() + " ended before it was ready (exit code " + exitCode() + ")" + lastWords());
            }
            if (System.nanoTime() > deadline) {
                throw new PartFailedException(
                        part.name() + " was not ready within " + limit.toSeconds() + " s" + lastWords());
            }
            pause();
        }
    }

    /** Tells whether the process runs (it may not be ready yet). */
    public final synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /**
     * The id of the process that was started last.
     *
     * @throws IllegalStateException before the first start
     */
    public final long pid() {
        return started().pid();
    }

    /** The exit code of the process that was started last; null while it runs and before the first start. */
    public final synchronized @Nullable Integer exitCode() {
        return process == null || process.isAlive() ? null : process.exitValue();
    }

    /** Asks the process to end, and kills it when it has not after the given grace. Does nothing when it is not running. */
    public final void stop(Duration grace) {
        if (isAlive()) {
            started().destroy();
            if (!awaitExit(grace)) {
                kill();
            }
        }
    }

    /** Ends the process at once, as {@code kill -9} does, and waits until it is gone. */
    public final void kill() {
        if (isAlive()) {
            started().destroyForcibly();
            awaitExit(Duration.ofSeconds(30));
        }
    }

    /** Starts the part again on the same data and the same port (after a kill or a stop), and waits until it is ready. */
    public final void restart(Duration limit) {
        stop(Duration.ofSeconds(20));
        launch();
        awaitReady(limit);
    }

    /** Stops the process gracefully, for at most 20 s. */
    @Override
    public void close() {
        stop(Duration.ofSeconds(20));
    }

    /** Waits for the process's end; false when it still runs after the limit. */
    public final boolean awaitExit(Duration limit) {
        try {
            return started().waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized String lastWords() {
        return launch == null ? "" : LogTail.describe(launch.log());
    }

    private synchronized Process started() {
        if (process == null) {
            throw new IllegalStateException(part.name() + " was never started");
        }
        return process;
    }

    private void pause() {
        try {
            Thread.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailedException("interrupted while waiting for " + part.name(), e);
        }
    }

    private static java.io.File nullDevice() {
        return new java.io.File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }
}
