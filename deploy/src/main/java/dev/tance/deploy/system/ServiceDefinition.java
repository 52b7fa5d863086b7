package dev.tance.deploy.system;

import java.util.List;

/**
 * One of the services, as a program that can be started.
 *
 * @param name such as {@code ingest}
 * @param mainClass its main class
 * @param classPath jars and folders
 * @param heapMegabytes upper bound of its heap, in MB
 * @param jvmOptions JVM options that suit its kind of work
 */
public record ServiceDefinition(
        String name, String mainClass, List<String> classPath, int heapMegabytes, List<String> jvmOptions) {
    /** Name of the service that reads crawls and fetches. */
    public static final String INGEST = "ingest";

    /** Name of the service that extracts text and tags it. */
    public static final String EXTRACT = "extract";

    /** Name of the service that writes the index. */
    public static final String INDEX = "index";

    /** Name of the service that people and applications talk to. */
    public static final String GATEWAY = "gateway";

    public ServiceDefinition {
        classPath = List.copyOf(classPath);
        jvmOptions = List.copyOf(jvmOptions);
    }
}
