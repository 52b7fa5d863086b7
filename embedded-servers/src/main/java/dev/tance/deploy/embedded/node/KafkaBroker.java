package dev.tance.deploy.embedded.node;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Formats the storage folder on the first start, then runs the broker: one JVM start where Kafka's scripts take three. */
public final class KafkaBroker {
    private KafkaBroker() {}

    /**
     * Runs the broker until its process is told to end.
     *
     * @param arguments path of {@code server.properties}
     */
    public static void main(String[] arguments) throws Exception {
        String configuration = arguments[0];
        if (!isFormatted(Path.of(configuration))) {
            format(configuration);
        }
        Kafka.main(new String[] {configuration});
    }

    private static void format(String configuration) {
        String[] format = {"format", "--ignore-formatted", "-t", clusterId(), "-c", configuration};
        int code = StorageTool.execute(format, System.out);
        if (code != 0) {
            throw new IllegalStateException("the storage folder cannot be formatted: code " + code);
        }
    }

    /** A cluster id in Kafka's own form; never one that begins with a hyphen, which the tool takes for an option. */
    private static String clusterId() {
        return Uuid.randomUuid().toString();
    }

    private static boolean isFormatted(Path configuration) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(configuration)) {
            properties.load(reader);
        }
        return Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"));
    }
}
