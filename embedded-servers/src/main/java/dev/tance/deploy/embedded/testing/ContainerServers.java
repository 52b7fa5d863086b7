package dev.tance.deploy.embedded.testing;

import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.kafka.KafkaContainer;

/** Starts the shared servers as containers; Testcontainers removes them when the JVM ends. */
final class ContainerServers {
    /** System properties that name other images, such as a mirror's. */
    private static final String KAFKA_IMAGE = System.getProperty("tance.test.kafka.image", "apache/kafka:4.3.1");

    private static final String ELASTICSEARCH_IMAGE =
            System.getProperty("tance.test.elasticsearch.image", "docker.elastic.co/elasticsearch/elasticsearch:9.3.3");

    private ContainerServers() {}

    @SuppressWarnings("resource") // lives as long as the JVM
    static String startKafka() {
        KafkaContainer kafka = new KafkaContainer(KAFKA_IMAGE);
        kafka.withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        kafka.start();
        return kafka.getBootstrapServers();
    }

    @SuppressWarnings("resource") // lives as long as the JVM
    static String startElasticsearch() {
        ElasticsearchContainer elasticsearch = new ElasticsearchContainer(ELASTICSEARCH_IMAGE);
        elasticsearch.withEnv("xpack.security.enabled", "false");
        elasticsearch.withEnv("ES_JAVA_OPTS", "-Xms320m -Xmx320m");
        elasticsearch.start();
        return "http://" + elasticsearch.getHttpHostAddress();
    }
}
