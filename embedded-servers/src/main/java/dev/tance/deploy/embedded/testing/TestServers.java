package dev.tance.deploy.embedded.testing;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The broker and the node that all tests of this JVM share: each one is started when it is first asked for and ends with
 * the JVM. Tests keep apart by topic, group and index names of their own. A test that kills a server takes an {@link
 * dev.tance.deploy.embedded.EmbeddedKafka} or {@link dev.tance.deploy.embedded.EmbeddedElasticsearch} of its own instead.
 *
 * <p>The servers are child processes from Maven artefacts; with the system property {@value #PROPERTY} set to {@code
 * testcontainers} they are containers, which needs a Docker engine.
 */
public final class TestServers {
    /** System property: {@code embedded} (when absent) or {@code testcontainers}. */
    public static final String PROPERTY = "tance.test.servers";

    private static final Once<String> KAFKA =
            new Once<>(() -> inContainers() ? ContainerServers.startKafka() : ProcessServers.startKafka());
    private static final Once<String> ELASTICSEARCH = new Once<>(
            () -> inContainers() ? ContainerServers.startElasticsearch() : ProcessServers.startElasticsearch());

    private TestServers() {}

    /** The shared broker's {@code bootstrap.servers}; topics must be created, they do not appear by themselves. */
    public static String kafkaBootstrapServers() {
        return KAFKA.get();
    }

    /** The shared node's base URL, without a trailing slash. */
    public static String elasticsearchUrl() {
        return ELASTICSEARCH.get();
    }

    /** Starts both at the same time, which is quicker than one after the other. */
    public static void startBoth() {
        Thread elasticsearch = Thread.ofVirtual().start(ELASTICSEARCH::tryGet);
        KAFKA.get();
        try {
            elasticsearch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ELASTICSEARCH.get();
    }

    private static boolean inContainers() {
        return "testcontainers".equals(System.getProperty(PROPERTY));
    }

    /** Computes a value on first use; a failure is remembered, so that only the first test pays for it. */
    private static final class Once<T> {
        private final Supplier<T> start;
        private @Nullable T value;
        private @Nullable RuntimeException failure;

        Once(Supplier<T> start) {
            this.start = start;
        }

        synchronized T get() {
            if (failure != null) {
                throw new IllegalStateException("the shared server did not start: " + failure.getMessage(), failure);
            }
            if (value == null) {
                try {
                    value = start.get();
                } catch (RuntimeException e) {
                    failure = e;
                    throw e;
                }
            }
            return value;
        }

        void tryGet() {
            try {
                get();
            } catch (RuntimeException remembered) {
                // get() tells it to whoever asks next
            }
        }
    }
}
