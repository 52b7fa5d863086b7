package dev.tance.gateway.page.search;

import dev.tance.gateway.page.layout.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A filter in force.
 *
 * @param name of the parameter, also the key of its words
 * @param value as given, or a region's name
 * @param href address without it
 */
public record ChosenFilter(String name, String value, String href) {
    private static final Set<String> NO_FILTERS = Set.of("q", "cursor", "limit");

    static List<ChosenFilter> all(Address address, Map<String, String> regions) {
        List<ChosenFilter> chosen = new ArrayList<>();
        address.parameters().forEach((name, values) -> {
            if (!NO_FILTERS.contains(name)) {
                values.forEach(value -> chosen.add(new ChosenFilter(
                        name,
                        name.equals("region") ? regions.getOrDefault(value, value) : value,
                        address.toggled(name, value).href())));
            }
        });
        return chosen;
    }
}
