package dev.tance.gateway.page.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The address of a page with its parameters, from which the addresses of its neighbours follow. Blank values and what the
 * reader chose for all pages are left out.
 *
 * @param path absolute, without host
 * @param parameters values by name, in order
 */
public record Address(String path, Map<String, List<String>> parameters) {
    /** Names that every page bears beside its own. */
    public static final Set<String> COMMON = Set.of(Choice.LANGUAGE.parameter(), Choice.THEME.parameter());

    private static final String CURSOR = "cursor";

    public Address {
        parameters = new LinkedHashMap<>(parameters);
    }

    /** A page without parameters. */
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The page that is asked for. */
    public static Address of(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, given) -> {
            List<String> values =
                    Arrays.stream(given).filter(value -> !value.isBlank()).toList();
            if (!COMMON.contains(name) && !values.isEmpty()) {
                parameters.put(name, values);
            }
        });
        return new Address(request.getRequestURI(), parameters);
    }

    /** The names that a page takes, when its own are these. */
    public static Set<String> names(Set<String> own) {
        Set<String> names = new LinkedHashSet<>(own);
        names.addAll(COMMON);
        return names;
    }

    /** The values of a parameter, empty when absent. */
    public List<String> values(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** The first value of a parameter, blank when absent. */
    public String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    /** Whether the parameter has this value. */
    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    /** This one value and no other. */
    public Address with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(name, List.of(value));
        return new Address(path, changed);
    }

    /** None of the parameters. */
    public Address without(String... names) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.keySet().removeAll(List.of(names));
        return new Address(path, changed);
    }

    /** With the value added, or taken away when it is there; back at the first page. */
    public Address toggled(String name, String value) {
        List<String> values = new ArrayList<>(values(name));
        if (!values.remove(value)) {
            values.add(value);
        }
        Address first = without(CURSOR);
        if (values.isEmpty()) {
            return first.without(name);
        }
        Map<String, List<String>> changed = new LinkedHashMap<>(first.parameters);
        changed.put(name, values);
        return new Address(path, changed);
    }

    /** The same parameters at another path. */
    public Address at(String other) {
        return new Address(other, parameters);
    }

    /** As it stands in a link. */
    public String href() {
        String query = parameters.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
