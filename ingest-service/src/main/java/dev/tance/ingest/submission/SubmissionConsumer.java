package dev.tance.ingest.submission;

import dev.tance.contracts.topic.Topics;
import dev.tance.ingest.submission.Cancellation.CancelledException;
import dev.tance.stage.Delivery;
import dev.tance.stage.ReplayHeaders;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Consumes accepted submissions. A consumer of its own and not a binding: a submission may take hours, a binding commits
 * when its function returns and must return within {@code max.poll.interval.ms}, and pausing it would hold up the
 * submissions behind. Here one thread polls and so keeps the membership, readings run beside it, and an offset is
 * committed when its submission and all before it are durable.
 */
public final class SubmissionConsumer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SubmissionConsumer.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);
    private static final int MOST_IN_HAND = 500;
    private static final byte[] NOTHING = new byte[0];

    private final java.util.function.Supplier<Consumer<String, byte[]>> consumers;
    private final SubmissionWork work;
    private final Semaphore slots;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<TopicPartition, PartitionWork> assigned = new ConcurrentHashMap<>();
    private final AtomicInteger inHand = new AtomicInteger();
    private volatile boolean isRunning;
    private volatile @Nullable Thread poller;

    /** @param parallel submissions that are read at the same time */
    public SubmissionConsumer(
            java.util.function.Supplier<Consumer<String, byte[]>> consumers, SubmissionWork work, int parallel) {
        this.consumers = consumers;
        this.work = work;
        this.slots = new Semaphore(parallel, true);
    }

    @Override
    public void start() {
        isRunning = true;
        poller = Thread.ofPlatform().name("submission-consumer").start(this::run);
    }

    @Override
    public void stop() {
        isRunning = false;
        assigned.values().forEach(partition -> partition.cancellation().cancel());
        Thread thread = poller;
        if (thread != null) {
            try {
                thread.join(STOP_LIMIT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    /** Whether submissions are taken: false too when a defect ended the thread that takes them. */
    public boolean isPolling() {
        Thread thread = poller;
        return isRunning && thread != null && thread.isAlive();
    }

    private void run() {
        while (isRunning) {
            try (Consumer<String, byte[]> consumer = consumers.get()) {
                consumer.subscribe(List.of(Topics.SUBMISSION_ACCEPTED), new Rebalances(consumer));
                while (isRunning) {
                    pollOnce(consumer);
                }
                commit(consumer, assigned.keySet());
            } catch (WakeupException e) {
                LOG.debug("woken up", e);
            } catch (KafkaException e) {
                LOG.warn("The consumer of submissions starts again: {}", e.toString());
                pauseAfterFailure();
            } finally {
                forget(List.copyOf(assigned.keySet()));
            }
        }
    }

    private void pollOnce(Consumer<String, byte[]> consumer) {
        if (inHand.get() >= MOST_IN_HAND) {
            consumer.pause(consumer.assignment());
        } else if (!consumer.paused().isEmpty()) {
            consumer.resume(consumer.paused());
        }
        for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
            PartitionWork partition = assigned.computeIfAbsent(
                    new TopicPartition(message.topic(), message.partition()), key -> new PartitionWork());
            partition.begin(message.offset());
            inHand.incrementAndGet();
            threads.execute(() -> workOn(message, partition));
        }
        commit(consumer, assigned.keySet());
    }

    private void workOn(ConsumerRecord<String, byte[]> message, PartitionWork partition) {
        try {
            slots.acquire();
            try {
                byte[] payload = message.value() == null ? NOTHING : message.value();
                partition.cancellation().check();
                work.complete(delivery(message, payload), partition.cancellation());
                partition.end(message.offset());
            } finally {
                slots.release();
            }
        } catch (CancelledException e) {
            LOG.info("Stopped reading a submission; it will be read again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            inHand.decrementAndGet();
        }
    }

    private static Delivery<byte[]> delivery(ConsumerRecord<String, byte[]> message, byte[] payload) {
        return new Delivery<>(
                payload,
                message.topic(),
                message.partition(),
                message.offset(),
                1,
                payload,
                ReplayHeaders.read(message.headers()));
    }

    private void commit(Consumer<String, byte[]> consumer, Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (TopicPartition partition : partitions) {
            PartitionWork underWay = assigned.get(partition);
            if (underWay != null) {
                underWay.nextCommit().ifPresent(offset -> offsets.put(partition, new OffsetAndMetadata(offset)));
            }
        }
        if (offsets.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(offsets);
        } catch (RebalanceInProgressException | CommitFailedException e) {
            // Not lost: those submissions come again and are found to have ended
            LOG.info("Offsets of ended submissions were not committed: {}", e.toString());
        }
    }

    private void forget(Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            PartitionWork gone = assigned.remove(partition);
            if (gone != null) {
                gone.cancellation().cancel();
            }
        }
    }

    private static void pauseAfterFailure() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Rebalances implements ConsumerRebalanceListener {
        private final Consumer<String, byte[]> consumer;

        Rebalances(Consumer<String, byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            LOG.debug("assigned {}", partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            commit(consumer, partitions);
            forget(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            forget(partitions);
        }
    }
}
