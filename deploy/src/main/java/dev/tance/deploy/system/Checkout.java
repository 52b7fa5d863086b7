package dev.tance.deploy.system;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The built checkout that the command line runs from: every module's jar and the list of jars that it needs.
 *
 * @param home its top folder
 */
public record Checkout(Path home) {
    private static final int INGEST_HEAP = 160;
    private static final int EXTRACT_HEAP = 320;
    private static final int INDEX_HEAP = 192;
    private static final int GATEWAY_HEAP = 160;

    /** Services that mostly wait for others start in half the processor time without the optimising compiler. */
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1");

    /** The checkout that the {@code tance} script named, or the working directory's. */
    public static Checkout current() {
        return new Checkout(Path.of(System.getProperty("tance.home", "")).toAbsolutePath());
    }

    /**
     * The four services, in the order in which they are started.
     *
     * @throws IOException when a module is not built; fatal for the start
     */
    public List<ServiceDefinition> services() throws IOException {
        return List.of(
                service(
                        ServiceDefinition.INGEST,
                        "ingest-service",
                        "dev.tance.ingest.IngestApplication",
                        INGEST_HEAP,
                        QUICK_START),
                service(
                        ServiceDefinition.EXTRACT,
                        "extract-service",
                        "dev.tance.extract.ExtractApplication",
                        EXTRACT_HEAP,
                        List.of()),
                service(
                        ServiceDefinition.INDEX,
                        "index-service",
                        "dev.tance.index.IndexApplication",
                        INDEX_HEAP,
                        List.of()),
                service(
                        ServiceDefinition.GATEWAY,
                        "api-gateway",
                        "dev.tance.gateway.GatewayApplication",
                        GATEWAY_HEAP,
                        QUICK_START));
    }

    /**
     * Folder for archives of loaded classes.
     *
     * @throws IOException when it cannot be created
     */
    public Path archives() throws IOException {
        return Files.createDirectories(home.resolve(".tance").resolve("archives"));
    }

    /** The bundled sample documents. */
    public Path samples() {
        return home.resolve("samples");
    }

    private ServiceDefinition service(
            String name, String module, String mainClass, int heapMegabytes, List<String> jvmOptions)
            throws IOException {
        Path target = home.resolve(module).resolve("target");
        Path jar = target.resolve(module + ".jar");
        Path list = target.resolve("classpath.txt");
        if (!Files.isRegularFile(jar) || !Files.isRegularFile(list)) {
            throw new IOException("the module " + module + " is not built at " + target);
        }
        List<String> classPath = new ArrayList<>();
        classPath.add(jar.toString());
        classPath.addAll(List.of(Files.readString(list).strip().split(File.pathSeparator)));
        return new ServiceDefinition(name, mainClass, classPath, heapMegabytes, jvmOptions);
    }
}
