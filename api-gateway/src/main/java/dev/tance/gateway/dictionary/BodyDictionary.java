package dev.tance.gateway.dictionary;

import dev.tance.index.model.TextFolding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The functions of public bodies, with the names that bodies of each function go by. */
public final class BodyDictionary {
    private static final BodyDictionary BUNDLED = read();

    private final Map<String, Function> byId;

    private BodyDictionary(Map<String, Function> byId) {
        this.byId = byId;
    }

    /** The one that comes with the engine. */
    public static BodyDictionary bundled() {
        return BUNDLED;
    }

    /**
     * A function.
     *
     * @param id as tags name it, such as {@code forestry-grassland}
     * @param label in Chinese
     * @param names all names without the place before them, such as 发改委
     */
    public record Function(String id, String label, List<String> names) {
        public Function {
            names = List.copyOf(names);
        }
    }

    /** The function with the id. */
    public Optional<Function> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The function of which bodies of this name are, whatever place stands before it: 云溪市发改委 for 发改委. */
    public Optional<Function> named(String name) {
        String folded = TextFolding.fold(name);
        Function best = null;
        int longest = 0;
        for (Function function : byId.values()) {
            for (String known : function.names()) {
                if (folded.endsWith(known) && known.length() > longest) {
                    best = function;
                    longest = known.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** All, in the table's order. */
    public List<Function> all() {
        return List.copyOf(byId.values());
    }

    private static BodyDictionary read() {
        Map<String, Function> byId = new LinkedHashMap<>();
        for (List<String> row : Tables.rows("bodies.tsv")) {
            List<String> names = new ArrayList<>();
            for (String stem : Tables.words(row, 2, "\\|")) {
                Tables.words(row, 3, "\\|").forEach(suffix -> names.add(stem + suffix));
            }
            names.addAll(Tables.words(row, 4, "\\|"));
            byId.put(row.getFirst(), new Function(row.getFirst(), Tables.cell(row, 1), names));
        }
        return new BodyDictionary(byId);
    }
}
