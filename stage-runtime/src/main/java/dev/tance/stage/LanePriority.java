package dev.tance.stage;

import dev.tance.contracts.topic.ConsumerGroups;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;

/**
 * Lets live traffic go first: while more than a few live messages of a stage wait, the consumers of its replay lane are
 * paused. A paused consumer stays a member of its group and reads no further; the batch in hand is ended.
 */
public final class LanePriority implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LanePriority.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final TopicLag lag;
    private final long pauseAbove;
    private final Map<String, AbstractMessageListenerContainer<?, ?>> lanes = new ConcurrentHashMap<>();
    private volatile boolean isRunning;
    private @Nullable Thread thread;

    /** @param pauseAbove live messages that may wait while a lane goes on */
    public LanePriority(TopicLag lag, long pauseAbove) {
        this.lag = lag;
        this.pauseAbove = pauseAbove;
    }

    /** Makes the consumers of a lane give way to those of the live topic. */
    void giveWay(AbstractMessageListenerContainer<?, ?> lane, String liveTopic) {
        lanes.put(liveTopic, lane);
    }

    @Override
    public void start() {
        isRunning = true;
        thread = Thread.ofPlatform().name("lane-priority").daemon().start(this::run);
    }

    @Override
    public void stop() {
        isRunning = false;
        Thread started = thread;
        if (started != null) {
            started.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    private void run() {
        while (isRunning) {
            lanes.forEach(this::look);
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                isRunning = false;
            }
        }
    }

    private void look(String liveTopic, AbstractMessageListenerContainer<?, ?> lane) {
        try {
            boolean isBehind = lag.of(liveTopic, ConsumerGroups.of(liveTopic)) > pauseAbove;
            if (isBehind && !lane.isPauseRequested()) {
                lane.pause();
                LOG.info("Replays wait: {} has live messages waiting", liveTopic);
            } else if (!isBehind && lane.isPauseRequested()) {
                lane.resume();
                LOG.info("Replays of {} go on", liveTopic);
            }
        } catch (IOException e) {
            LOG.debug("the lag of {} is not known at present", liveTopic, e);
        }
    }
}
