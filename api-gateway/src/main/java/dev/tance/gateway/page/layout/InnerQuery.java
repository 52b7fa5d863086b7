package dev.tance.gateway.page.layout;

import dev.tance.gateway.request.Parameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Passes a page's parameters on to a service of this gateway. */
public final class InnerQuery {
    private InnerQuery() {}

    /**
     * The parameters of the address as the service takes them.
     *
     * @throws dev.tance.gateway.problem.ProblemException bad request when there is one that it does not take
     */
    public static Parameters of(Address address, Set<String> allowed) {
        Map<String, String[]> values = new LinkedHashMap<>();
        address.parameters().forEach((name, given) -> values.put(name, given.toArray(String[]::new)));
        return Parameters.of(values, allowed);
    }
}
