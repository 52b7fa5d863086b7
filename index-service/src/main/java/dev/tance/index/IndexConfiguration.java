package dev.tance.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.tance.index.document.DocumentIndexer;
import dev.tance.index.generation.IndexCreator;
import dev.tance.index.journey.DeadLetterRecorder;
import dev.tance.index.journey.JourneyRecorder;
import dev.tance.index.model.ElasticsearchClients;
import dev.tance.index.submission.SubmissionRecorder;
import dev.tance.stage.StageConsumers;
import dev.tance.stage.StageDefinition;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** What the service consumes. */
@Configuration(proxyBeanMethods = false)
public class IndexConfiguration {
    @Bean(destroyMethod = "close")
    ElasticsearchClient elasticsearchClient(IndexProperties properties) {
        return ElasticsearchClients.create(properties.url());
    }

    /** Runs before any binding starts. */
    @Bean
    InitializingBean indices(ElasticsearchClient client) {
        return () -> new IndexCreator(client).createMissing();
    }

    @Bean
    Consumer<Message<List<byte[]>>> indexDocuments(StageConsumers consumers, DocumentIndexer indexer) {
        return consumers.batch(StageDefinition.index(), indexer);
    }

    /** As {@link #indexDocuments}, of replays. */
    @Bean
    Consumer<Message<List<byte[]>>> indexReplayed(StageConsumers consumers, DocumentIndexer indexer) {
        return consumers.batch(StageDefinition.index(), indexer);
    }

    @Bean
    Consumer<Message<List<byte[]>>> recordJourney(StageConsumers consumers, JourneyRecorder recorder) {
        return consumers.batch(StageDefinition.journey(), recorder);
    }

    @Bean
    Consumer<Message<List<byte[]>>> recordDeadLetters(StageConsumers consumers, DeadLetterRecorder recorder) {
        return consumers.batch(StageDefinition.deadLetter(), recorder);
    }

    @Bean
    Consumer<Message<List<byte[]>>> recordSubmissions(StageConsumers consumers, SubmissionRecorder recorder) {
        return consumers.batch(StageDefinition.submissionProgress(), recorder);
    }
}
