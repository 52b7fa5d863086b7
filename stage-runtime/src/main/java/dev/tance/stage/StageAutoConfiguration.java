package dev.tance.stage;

import dev.tance.contracts.rawstore.Catalogue;
import dev.tance.contracts.rawstore.LocalCatalogue;
import dev.tance.contracts.rawstore.LocalRawStore;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.contracts.topic.Topics;
import dev.tance.stage.metric.ConsumerHealth;
import dev.tance.stage.metric.ConsumerWatch;
import dev.tance.stage.metric.StageMeters;
import dev.tance.stage.metric.Waits;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** The parts that every service of the pipeline needs. */
@AutoConfiguration
@EnableConfigurationProperties(StageProperties.class)
public class StageAutoConfiguration {
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 15_000;
    private static final long JITTER_MILLIS = 100;

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ComponentVersion componentVersion(@Value("${spring.application.name}") String name) {
        String version = StageAutoConfiguration.class.getPackage().getImplementationVersion();
        return new ComponentVersion(name, Optional.ofNullable(version).orElse("0.1.0-SNAPSHOT"));
    }

    @Bean
    RawStore rawStore(StageProperties properties) throws IOException {
        return new LocalRawStore(properties.rawStore().directory().resolve("blobs"));
    }

    @Bean
    Catalogue catalogue(StageProperties properties) throws IOException {
        return new LocalCatalogue(properties.rawStore().directory().resolve("catalogue"));
    }

    @Bean
    InitializingBean topics(StageProperties properties) {
        return () -> new TopicCreator(properties.kafka().bootstrapServers()).createMissing();
    }

    @Bean
    Publisher publisher(StageProperties properties, ComponentVersion component, Clock clock) {
        return new Publisher(producer(properties), component, clock);
    }

    @Bean
    StageConsumers stageConsumers(Publisher publisher, ComponentVersion component, StageMeters meters, Clock clock) {
        return new StageConsumers(publisher, component, meters, clock);
    }

    @Bean
    Waits waits(MeterRegistry registry, Clock clock) {
        return new Waits(registry, clock);
    }

    @Bean
    StageMeters stageMeters(MeterRegistry registry, Waits waits, Clock clock) {
        return new StageMeters(registry, waits, clock);
    }

    @Bean
    TopicLag topicLag(StageProperties properties) {
        return new TopicLag(properties.kafka().bootstrapServers());
    }

    @Bean
    ConsumerWatch consumerWatch(TopicLag lag, MeterRegistry registry) {
        return new ConsumerWatch(lag::of, registry);
    }

    @Bean
    ConsumerHealth consumersHealthIndicator(ConsumerWatch watch, Waits waits) {
        return new ConsumerHealth(watch, waits);
    }

    @Bean
    LanePriority lanePriority(TopicLag lag, StageProperties properties) {
        return new LanePriority(lag, properties.replay().pauseAbove());
    }

    /** Whatever the cause, a batch is tried again until it succeeds, with the consumer paused in between. */
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> retryUntilItSucceeds(
            LanePriority priority, ConsumerWatch watch) {
        return (container, destination, group) -> {
            watch.watch(destination, group, () -> container.isRunning() && container.isInExpectedState());
            Topics.liveOf(destination).ifPresent(live -> priority.giveWay(container, live));
            ExponentialBackOff backOff = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2.0);
            backOff.setMaxInterval(LONGEST_PAUSE_MILLIS);
            backOff.setJitter(JITTER_MILLIS);
            DefaultErrorHandler retry = new DefaultErrorHandler(backOff);
            retry.setLogLevel(KafkaException.Level.DEBUG); // the stage itself says in one line what it waits for
            container.setCommonErrorHandler(retry);
        };
    }

    private static Producer<String, byte[]> producer(StageProperties properties) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Publisher.LARGEST_MESSAGE,
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                properties.kafka().bootstrapServers(),
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                ProducerConfig.BATCH_SIZE_CONFIG,
                64 << 10,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                16L << 20,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4");
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}
