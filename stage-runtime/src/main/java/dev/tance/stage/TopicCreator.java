package dev.tance.stage;

import dev.tance.contracts.topic.TopicSpecification;
import dev.tance.contracts.topic.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates the topics that are missing before any binding starts. Waits for a broker that is not up yet; existing topics
 * stay as they are.
 */
final class TopicCreator {
    private static final Logger LOG = LoggerFactory.getLogger(TopicCreator.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String bootstrapServers;

    TopicCreator(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Returns when all topics exist. */
    void createMissing() throws InterruptedException {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                10_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000);
        try (Admin admin = Admin.create(settings)) {
            for (int attempt = 1; !tryCreate(admin); attempt++) {
                LOG.warn("Kafka at {} does not answer yet (attempt {}); trying again", bootstrapServers, attempt);
                Thread.sleep(PAUSE);
            }
        }
    }

    private static boolean tryCreate(Admin admin) throws InterruptedException {
        try {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing = Topics.all().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(TopicCreator::newTopic)
                    .toList();
            admin.createTopics(missing).all().get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return false; // another service was faster with one of them: look again
            }
            if (e.getCause() instanceof RetriableException) {
                return false;
            }
            throw new IllegalStateException("cannot create topics: " + e.getCause(), e);
        }
    }

    private static NewTopic newTopic(TopicSpecification topic) {
        String retention = Long.toString(
                topic.retention().isNegative() ? -1 : topic.retention().toMillis());
        Map<String, String> settings = new HashMap<>(Map.of(TopicConfig.RETENTION_MS_CONFIG, retention));
        if (Topics.isOfDeadLetters(topic.name())) {
            settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(Publisher.LARGEST_MESSAGE));
        }
        return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty()).configs(settings);
    }
}
