package dev.tance.deploy.embedded.testing;

import dev.tance.deploy.embedded.EmbeddedElasticsearch;
import dev.tance.deploy.embedded.EmbeddedKafka;
import dev.tance.deploy.process.PartProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Starts the shared servers as child processes in temporary folders, and removes both when the JVM ends. */
final class ProcessServers {
    private ProcessServers() {}

    static String startKafka() {
        Path directory = temporaryDirectory("tance-kafka");
        EmbeddedKafka kafka = EmbeddedKafka.launch(directory);
        endWithThisJvm(kafka, directory);
        kafka.awaitReady(EmbeddedKafka.START_LIMIT);
        return kafka.bootstrapServers();
    }

    static String startElasticsearch() {
        Path directory = temporaryDirectory("tance-elasticsearch");
        EmbeddedElasticsearch elasticsearch = EmbeddedElasticsearch.launch(directory);
        endWithThisJvm(elasticsearch, directory);
        elasticsearch.awaitReady(EmbeddedElasticsearch.START_LIMIT);
        return elasticsearch.url();
    }

    private static void endWithThisJvm(PartProcess server, Path directory) {
        Runnable end = () -> {
            server.kill();
            deleteTree(directory);
        };
        Runtime.getRuntime().addShutdownHook(new Thread(end, "end-test-servers"));
    }

    private static Path temporaryDirectory(String prefix) {
        try {
            return Files.createTempDirectory(prefix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteTree(Path directory) {
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
                        throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            System.err.println("left behind: " + directory + " (" + e.getMessage() + ")");
        }
    }
}
