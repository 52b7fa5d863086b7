package dev.tance.deploy.embedded;

import dev.tance.deploy.process.HttpProbe;
import dev.tance.deploy.process.JavaCommand;
import dev.tance.deploy.process.Launch;
import dev.tance.deploy.process.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A single Elasticsearch node on loopback, core features only, no security: nothing but this machine reaches it.
 *
 * @param directory its own folder: configuration and indices; kept between starts
 * @param port HTTP port
 * @param transportPort port of the node-to-node transport; may change between starts
 * @param heapMegabytes upper bound of the heap, in MB
 * @param jvmOptions further JVM options, put last, so that they win
 * @param log file for its output
 */
public record ElasticsearchPart(
        Path directory, int port, int transportPort, int heapMegabytes, List<String> jvmOptions, Path log)
        implements Part {
    private static final String SERVER = "org.elasticsearch.server";
    private static final String LUCENE = "org.apache.lucene.core/org.apache.lucene.";

    public ElasticsearchPart {
        jvmOptions = List.copyOf(jvmOptions);
    }

    @Override
    public String name() {
        return "elasticsearch";
    }

    /** Base URL of the node's HTTP interface, without a trailing slash. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public Launch prepare() throws IOException {
        Path configuration = directory.resolve("config");
        Path temporary = directory.resolve("tmp");
        Files.createDirectories(configuration);
        Files.createDirectories(temporary);
        Files.writeString(configuration.resolve("elasticsearch.yml"), configuration());
        Files.writeString(configuration.resolve("log4j2.properties"), logging());
        return new Launch(command(configuration, temporary).toList(), directory, Map.of(), log);
    }

    @Override
    public boolean isReady() {
        return HttpProbe.answers(url() + "/_cluster/health?wait_for_status=yellow&timeout=1s");
    }

    private JavaCommand command(Path configuration, Path temporary) {
        Path home = Distributions.elasticsearchHome();
        JavaCommand command = new JavaCommand();
        command.maximumHeapMegabytes(heapMegabytes)
                .option("--module-path=" + home.resolve("lib"))
                .option("--add-modules=ALL-MODULE-PATH")
                .option("--add-modules=jdk.net,jdk.management.agent,jdk.incubator.vector")
                .option("--enable-native-access=org.elasticsearch.nativeaccess,org.apache.lucene.core")
                .option("--add-opens=" + LUCENE + "codecs.lucene99=" + SERVER)
                .option("--add-opens=" + LUCENE + "codecs.hnsw=" + SERVER)
                .option("--add-opens=" + LUCENE + "internal.vectorization=" + SERVER)
                .option("--add-exports=" + SERVER + "/org.elasticsearch.bootstrap=ALL-UNNAMED")
                .option("-XX:MaxDirectMemorySize=" + heapMegabytes / 2 + "m")
                .property("java.awt.headless", "true")
                .property("java.io.tmpdir", temporary.toString())
                .property("es.path.home", home.toString())
                .property("es.distribution.type", "zip")
                .property("io.netty.noUnsafe", "true")
                .property("io.netty.noKeySetOptimization", "true")
                .property("log4j2.disable.jmx", "true")
                .property("log4j2.formatMsgNoLookups", "true")
                .classPath(Distributions.ownClasses().toString())
                .mainClass("dev.tance.deploy.embedded.node.ElasticsearchNode")
                .argument(configuration.toString());
        jvmOptions.forEach(command::option);
        return command;
    }

    private String configuration() {
        return String.join(
                "\n",
                "cluster.name: tance-embedded",
                "node.name: embedded",
                "discovery.type: single-node",
                "network.host: 127.0.0.1",
                "http.port: " + port,
                "transport.port: " + transportPort,
                "path.data: " + quoted(directory.resolve("indices")),
                "path.logs: " + quoted(directory.resolve("logs")),
                // A full development disk is told by tance itself; read-only indices would only hide it.
                "cluster.routing.allocation.disk.threshold_enabled: false",
                "action.auto_create_index: false",
                "");
    }

    private static String logging() {
        return String.join(
                "\n",
                "status = error",
                "appender.console.type = Console",
                "appender.console.name = console",
                "appender.console.layout.type = PatternLayout",
                "appender.console.layout.pattern = %d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %p %c{1.} %m%n",
                "rootLogger.level = info",
                "rootLogger.appenderRef.console.ref = console",
                "");
    }

    /** A YAML single-quoted scalar. */
    private static String quoted(Path path) {
        String text = path.toAbsolutePath().toString();
        return "'" + text.replace("'", "''") + "'";
    }
}
