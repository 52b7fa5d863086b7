package dev.tance.deploy.embedded.node;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * Boots one node in this process, as Elasticsearch's own start class does, but without its shell scripts and without its
 * refusal to run as root (containers and test machines often have no other user).
 */
public final class ElasticsearchNode {
    private static final String NAME = "embedded";
    private static final long CLOSE_SECONDS = 15;

    private ElasticsearchNode() {}

    /**
     * Runs the node until its process is told to end.
     *
     * @param arguments path of the folder with {@code elasticsearch.yml} and {@code log4j2.properties}
     */
    public static void main(String[] arguments) throws Exception {
        Path configuration = Path.of(arguments[0]);
        Settings settings = Settings.builder()
                .put("path.home", System.getProperty("es.path.home"))
                .build();
        LogConfigurator.setNodeName(NAME);
        LogConfigurator.configureESLogging();
        Environment environment =
                InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), configuration, () -> NAME);
        LogConfigurator.configure(environment, true);
        PluginsLoader plugins = PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(environment.modulesDir(), false),
                PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false),
                Map.of());
        Node node = new Node(environment, plugins);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node, closed), "close-node"));
        node.start();
        closed.await();
    }

    private static void close(Node node, CountDownLatch closed) {
        try {
            node.prepareForClose();
            node.close();
            node.awaitClose(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException e) {
            System.err.println("the node did not close cleanly: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closed.countDown();
        }
    }
}
