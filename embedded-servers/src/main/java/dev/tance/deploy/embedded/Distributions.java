package dev.tance.deploy.embedded;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the servers' own files lie, and this module's classes that run inside them. The build unpacks them into
 * {@code embedded-servers/distributions/target}; the system property {@value #PROPERTY} names another folder.
 */
public final class Distributions {
    /** System property: folder that holds {@code kafka/lib/*.jar} and {@code elasticsearch/elasticsearch-VERSION/}. */
    public static final String PROPERTY = "tance.embedded.distributions";

    private Distributions() {}

    /**
     * The broker's library folder.
     *
     * @throws IllegalStateException when the build has not unpacked it; fatal for the start
     */
    public static Path kafkaLibraries() {
        return existing(directory().resolve("kafka").resolve("lib"));
    }

    /**
     * The node's home folder ({@code lib/}, {@code modules/}).
     *
     * @throws IllegalStateException when the build has not unpacked it; fatal for the start
     */
    public static Path elasticsearchHome() {
        Path parent = existing(directory().resolve("elasticsearch"));
        try (DirectoryStream<Path> homes = Files.newDirectoryStream(parent, "elasticsearch-*")) {
            for (Path home : homes) {
                return home;
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + parent, e);
        }
        throw missing(parent);
    }

    /** This module's jar or class folder, which the servers' processes take their main classes from. */
    public static Path ownClasses() {
        try {
            return Path.of(Distributions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has an entry that is not a file", e);
        }
    }

    private static Path directory() {
        String configured = System.getProperty(PROPERTY);
        if (configured != null) {
            return Path.of(configured);
        }
        // <module>/target/classes or <module>/target/<name>.jar
        Path module = ownClasses().toAbsolutePath().resolve("../..").normalize();
        return module.resolve("distributions").resolve("target");
    }

    private static Path existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw missing(folder);
        }
        return folder;
    }

    private static IllegalStateException missing(Path folder) {
        return new IllegalStateException("the embedded servers are not unpacked at " + folder
                + ": build the module embedded-servers, or set " + PROPERTY);
    }
}
