package dev.tance.index.replay;

import dev.tance.contracts.error.RetryLaterException;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Gives the replays their turns as long as the service runs. */
@Component
public class ReplayLoop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ReplayLoop.class);
    private static final Duration IDLE = Duration.ofMillis(300);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final ReplayRunner runner;
    private volatile boolean isRunning;
    private @Nullable Thread thread;

    public ReplayLoop(ReplayRunner runner) {
        this.runner = runner;
    }

    @Override
    public void start() {
        isRunning = true;
        thread = Thread.ofPlatform().name("replays").daemon().start(this::run);
    }

    @Override
    public void stop() {
        isRunning = false;
        Thread started = thread;
        if (started != null) {
            started.interrupt();
            try {
                started.join(STOP_LIMIT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    private void run() {
        while (isRunning) {
            if (!turned()) {
                pause();
            }
        }
        Thread.interrupted(); // letting go is to reach Elasticsearch
        try {
            runner.stop();
        } catch (IOException | RuntimeException e) {
            LOG.info("Replays are let go of when their leases end: {}", e.toString());
        }
    }

    private boolean turned() {
        try {
            return runner.turn();
        } catch (IOException | RetryLaterException e) {
            LOG.warn("Replays wait: {}", e.toString());
        } catch (RuntimeException e) {
            LOG.error("Replays cannot be worked on", e);
        }
        return false;
    }

    private void pause() {
        try {
            Thread.sleep(IDLE);
        } catch (InterruptedException e) {
            isRunning = false;
        }
    }
}
