package dev.tance.gateway.dictionary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Names of regions by their GB/T 2260 code. */
public final class RegionDictionary {
    private static final RegionDictionary BUNDLED = read();

    private final Map<String, String> names;

    private final Map<String, String> codes;

    private RegionDictionary(Map<String, String> names) {
        this.names = Map.copyOf(names);
        this.codes = new HashMap<>();
        new TreeMap<>(names).forEach((code, name) -> codes.putIfAbsent(name, code));
    }

    /** The one that comes with the engine. */
    public static RegionDictionary bundled() {
        return BUNDLED;
    }

    /** The full name of a region. */
    public Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }

    /** The code of a region by its full name; of several the first. */
    public Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(name));
    }

    private static RegionDictionary read() {
        Map<String, String> names = new HashMap<>();
        names.put("000000", "全国");
        for (List<String> row : Tables.rows("regions.tsv")) {
            names.put(row.getFirst(), Tables.cell(row, 1));
        }
        return new RegionDictionary(names);
    }
}
