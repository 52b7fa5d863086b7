package dev.tance.deploy.fake;

import dev.tance.deploy.process.FreePorts;
import dev.tance.deploy.system.ServiceDefinition;
import dev.tance.deploy.system.SystemPlan;
import java.util.List;
import java.util.Map;

/** Plans of systems whose services are {@link FakeService}s. */
public final class FakeSystem {
    private FakeSystem() {}

    /** Four fake services, and servers that somebody else runs: quick to start. */
    public static SystemPlan withoutServers(Map<String, String> settings) {
        return new SystemPlan(FreePorts.next(), "127.0.0.1:9", "http://127.0.0.1:9", services(), null, settings);
    }

    /** Four fake services on a real broker and a real node. */
    public static SystemPlan withServers() {
        return new SystemPlan(FreePorts.next(), null, null, services(), null, Map.of());
    }

    private static List<ServiceDefinition> services() {
        return List.of(
                service(ServiceDefinition.INGEST),
                service(ServiceDefinition.EXTRACT),
                service(ServiceDefinition.INDEX),
                service(ServiceDefinition.GATEWAY));
    }

    private static ServiceDefinition service(String name) {
        String classes = FakeService.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return new ServiceDefinition(name, FakeService.class.getName(), List.of(classes), 32, List.of());
    }
}
