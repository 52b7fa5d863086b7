package dev.tance.ingest;

import dev.tance.contracts.message.Stage;
import dev.tance.contracts.rawstore.Catalogue;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.contracts.topic.Topics;
import dev.tance.ingest.fetch.PageFetcher;
import dev.tance.ingest.fetch.UrlItems;
import dev.tance.ingest.outcome.ItemOutcomes;
import dev.tance.ingest.outcome.VersionHistory;
import dev.tance.ingest.submission.ProgressReports;
import dev.tance.ingest.submission.SubmissionConsumer;
import dev.tance.ingest.submission.SubmissionReader;
import dev.tance.ingest.submission.SubmissionWork;
import dev.tance.ingest.submission.Uploads;
import dev.tance.stage.ComponentVersion;
import dev.tance.stage.JourneyEvents;
import dev.tance.stage.Publisher;
import dev.tance.stage.StageConsumers;
import dev.tance.stage.StageProperties;
import dev.tance.stage.metric.ConsumerWatch;
import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** Puts the consuming side together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IngestProperties.class)
class IngestConfiguration {
    private static final String GROUP = "tance-ingest";
    /** Shorter than Kafka's default, so that a restart after a crash need not wait long for its predecessor's partitions. */
    private static final int SESSION_TIMEOUT_MILLIS = 10_000;

    @Bean
    PageFetcher pageFetcher(IngestProperties properties) {
        return new PageFetcher(properties);
    }

    @Bean
    ProgressReports progressReports(Publisher publisher, Clock clock) {
        return new ProgressReports(publisher, clock);
    }

    @Bean
    Uploads uploads(Catalogue catalogue, RawStore rawStore) {
        return new Uploads(catalogue, rawStore);
    }

    @Bean
    SubmissionReader submissionReader(
            RawStore rawStore, PageFetcher fetcher, IngestProperties properties, Clock clock) {
        return new SubmissionReader(
                rawStore,
                new UrlItems(fetcher, properties, clock),
                properties.fetch().parallel());
    }

    @Bean
    ItemOutcomes.Services itemServices(
            RawStore rawStore,
            Catalogue catalogue,
            ComponentVersion component,
            Clock clock,
            IngestProperties properties) {
        return new ItemOutcomes.Services(
                rawStore,
                new VersionHistory(catalogue),
                new JourneyEvents(Stage.INGEST, component, clock),
                properties.maxDocumentBytes().toBytes());
    }

    @Bean
    SubmissionWork submissionWork(
            StageConsumers consumers,
            SubmissionReader reader,
            ItemOutcomes.Services services,
            ProgressReports reports,
            Uploads uploads) {
        return new SubmissionWork(consumers, reader, services, reports, uploads);
    }

    @Bean
    @DependsOn("topics")
    SubmissionConsumer submissionConsumer(
            StageProperties stage, IngestProperties properties, SubmissionWork work, ConsumerWatch watch) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                stage.kafka().bootstrapServers(),
                ConsumerConfig.GROUP_ID_CONFIG,
                GROUP,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                SESSION_TIMEOUT_MILLIS,
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName(),
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                100);
        SubmissionConsumer consumer = new SubmissionConsumer(
                () -> new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer()),
                work,
                properties.parallelSubmissions());
        watch.watch(Topics.SUBMISSION_ACCEPTED, GROUP, consumer::isPolling);
        return consumer;
    }
}
