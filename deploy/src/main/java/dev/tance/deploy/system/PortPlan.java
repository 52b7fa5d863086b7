package dev.tance.deploy.system;

import dev.tance.deploy.process.FreePorts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The loopback ports of the parts inside, by name; kept between runs as long as they are free.
 *
 * @param ports port by name: a part's name, or a part's name with a purpose such as {@code kafka.controller}
 */
public record PortPlan(Map<String, Integer> ports) {
    /** A plan that remembers nothing. */
    public static final PortPlan NONE = new PortPlan(Map.of());

    public PortPlan {
        ports = Map.copyOf(ports);
    }

    /**
     * Returns a plan with a port for every name: the remembered one while it is free, otherwise another one.
     *
     * @param names what needs a port
     * @param taken a port that must not be chosen
     */
    public PortPlan forNames(Set<String> names, int taken) {
        Map<String, Integer> chosen = new HashMap<>();
        Set<Integer> used = new HashSet<>(Set.of(taken));
        for (String name : names) {
            Integer remembered = ports.get(name);
            int port = remembered != null && FreePorts.isFree(remembered) ? remembered : FreePorts.next();
            while (!used.add(port)) {
                port = FreePorts.next();
            }
            chosen.put(name, port);
        }
        return new PortPlan(chosen);
    }

    /**
     * The port of a name.
     *
     * @throws IllegalArgumentException when the plan has none
     */
    public int port(String name) {
        Integer port = ports.get(name);
        if (port == null) {
            throw new IllegalArgumentException("no port is planned for " + name);
        }
        return port;
    }
}
