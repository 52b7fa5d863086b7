package dev.tance.deploy.system;

import dev.tance.deploy.embedded.ElasticsearchPart;
import dev.tance.deploy.embedded.KafkaPart;
import dev.tance.deploy.process.Part;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The parts of one system, made from its plan.
 *
 * @param servers the embedded servers that are not replaced by the user's own; they start first and end last
 * @param services the services, in the plan's order
 * @param kafka {@code host:port} of the broker in use
 * @param elasticsearch URL of the Elasticsearch in use
 */
public record SystemParts(List<Part> servers, List<Part> services, String kafka, String elasticsearch) {
    private static final String KAFKA = "kafka";
    private static final String ELASTICSEARCH = "elasticsearch";
    private static final String CONTROLLER = "kafka.controller";
    private static final String TRANSPORT = "elasticsearch.transport";
    private static final int KAFKA_HEAP_MEGABYTES = 224;
    private static final int ELASTICSEARCH_HEAP_MEGABYTES = 352;

    public SystemParts {
        servers = List.copyOf(servers);
        services = List.copyOf(services);
    }

    /** Everything that needs a port inside, for {@link PortPlan#forNames}. */
    public static Set<String> portNames(SystemPlan plan) {
        Set<String> names = new TreeSet<>(Set.of(KAFKA, ELASTICSEARCH, CONTROLLER, TRANSPORT));
        plan.services().forEach(service -> names.add(service.name()));
        return names;
    }

    /** Makes the parts; nothing is started. */
    public static SystemParts create(SystemPlan plan, PortPlan ports, Layout layout) {
        List<Part> servers = new ArrayList<>();
        KafkaPart kafka = new KafkaPart(
                layout.partDirectory(KAFKA),
                ports.port(KAFKA),
                ports.port(CONTROLLER),
                KAFKA_HEAP_MEGABYTES,
                options(plan, layout, KAFKA),
                layout.log(KAFKA));
        if (plan.externalKafka() == null) {
            servers.add(kafka);
        }
        ElasticsearchPart elasticsearch = new ElasticsearchPart(
                layout.partDirectory(ELASTICSEARCH),
                ports.port(ELASTICSEARCH),
                ports.port(TRANSPORT),
                ELASTICSEARCH_HEAP_MEGABYTES,
                options(plan, layout, ELASTICSEARCH),
                layout.log(ELASTICSEARCH));
        if (plan.externalElasticsearch() == null) {
            servers.add(elasticsearch);
        }
        String broker = plan.externalKafka() == null ? kafka.bootstrapServers() : plan.externalKafka();
        String node = plan.externalElasticsearch() == null ? elasticsearch.url() : plan.externalElasticsearch();
        Map<String, String> settings = settings(plan, ports, layout.rawStore(), broker, node);
        List<Part> services = new ArrayList<>();
        for (ServiceDefinition service : plan.services()) {
            services.add(new ServicePart(
                    service,
                    portOf(service, plan, ports),
                    layout.directory(),
                    settings,
                    options(plan, layout, service.name()),
                    layout.log(service.name())));
        }
        return new SystemParts(servers, services, broker, node);
    }

    /** All parts in the order in which they are started. */
    public List<Part> all() {
        List<Part> all = new ArrayList<>(servers);
        all.addAll(services);
        return List.copyOf(all);
    }

    private static List<String> options(SystemPlan plan, Layout layout, String part) {
        List<String> options = new ArrayList<>(layout.markers(part));
        if (plan.archives() != null) {
            // Written when the part ends; the JVM itself notices when it no longer fits its jars.
            options.add("-XX:+AutoCreateSharedArchive");
            options.add("-XX:SharedArchiveFile="
                    + Path.of(plan.archives(), part + "-" + Runtime.version().feature() + ".jsa"));
            options.add("-Xlog:cds=off");
            options.add("-Xlog:cds+dynamic=off");
        }
        return options;
    }

    private static int portOf(ServiceDefinition service, SystemPlan plan, PortPlan ports) {
        return service.name().equals(ServiceDefinition.GATEWAY) ? plan.gatewayPort() : ports.port(service.name());
    }

    private static Map<String, String> settings(
            SystemPlan plan, PortPlan ports, Path rawStore, String kafka, String elasticsearch) {
        Map<String, String> settings = new HashMap<>();
        settings.put("tance.mode", "up");
        settings.put("tance.kafka.bootstrap-servers", kafka);
        settings.put("tance.elasticsearch.url", elasticsearch);
        settings.put("tance.raw-store.directory", rawStore.toString());
        plan.services().stream()
                .filter(service -> service.name().equals(ServiceDefinition.INGEST))
                .forEach(service -> settings.put("tance.ingest.url", "http://127.0.0.1:" + ports.port(service.name())));
        settings.putAll(plan.settings());
        return settings;
    }
}
