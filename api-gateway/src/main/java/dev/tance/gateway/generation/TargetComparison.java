package dev.tance.gateway.generation;

import dev.tance.gateway.generation.GenerationDiff.Change;
import dev.tance.gateway.generation.GenerationDiff.Example;
import dev.tance.gateway.generation.GenerationDiff.RuleCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Adds up how the targets of document after document differ. */
final class TargetComparison {
    /** Differ whenever the work is done again, and say nothing of its result. */
    private static final Set<String> OF_THE_WORK = Set.of("engineVersion", "addedAt", "id");

    private static final int EXAMPLES = 10;

    private final Map<Change, Long> counts = new EnumMap<>(Change.class);
    private final Map<String, RuleCounts> byRule = new TreeMap<>();
    private final Map<Change, List<Example>> examples = new EnumMap<>(Change.class);

    /** The targets of one document in both generations. */
    void add(List<JsonNode> served, List<JsonNode> other) {
        Map<String, JsonNode> before = byId(served);
        Map<String, JsonNode> after = byId(other);
        List<JsonNode> gained = new ArrayList<>();
        for (JsonNode target : other) {
            JsonNode known = before.remove(id(target));
            if (known == null) {
                gained.add(target);
            } else {
                compare(known, target);
            }
        }
        before.keySet().removeAll(after.keySet());
        pair(new ArrayList<>(before.values()), gained);
    }

    /** A target whose value moved it to another id stands at the same place of the text: it changed. */
    private void pair(List<JsonNode> lost, List<JsonNode> gained) {
        for (JsonNode target : gained) {
            JsonNode twin = lost.stream()
                    .filter(candidate -> isAtSamePlace(candidate, target))
                    .findFirst()
                    .orElse(null);
            if (twin == null) {
                count(Change.GAINED, target, Map.of());
            } else {
                lost.remove(twin);
                compare(twin, target);
            }
        }
        lost.forEach(target -> count(Change.LOST, target, Map.of()));
    }

    private static boolean isAtSamePlace(JsonNode one, JsonNode other) {
        return Objects.equals(one.get("start"), other.get("start")) && Objects.equals(one.get("end"), other.get("end"));
    }

    private void compare(JsonNode before, JsonNode after) {
        Set<String> names = new TreeSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        names.removeAll(OF_THE_WORK);
        Map<String, List<@Nullable Object>> fields = new LinkedHashMap<>();
        for (String name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                fields.put(name, Arrays.asList(before.get(name), after.get(name)));
            }
        }
        if (!fields.isEmpty()) {
            count(Change.CHANGED, after, fields);
        }
    }

    private void count(Change change, JsonNode target, Map<String, List<@Nullable Object>> fields) {
        counts.merge(change, 1L, Long::sum);
        byRule.merge(
                target.path("rule").asString(""), RuleCounts.NONE.plus(change), (known, one) -> known.plus(change));
        List<Example> shown = examples.computeIfAbsent(change, kind -> new ArrayList<>());
        if (shown.size() < EXAMPLES) {
            shown.add(new Example(
                    change.name().toLowerCase(java.util.Locale.ROOT),
                    id(target),
                    target.path("documentId").asString(""),
                    target.path("title").asString(null),
                    target.path("rule").asString(""),
                    target.path("indicator").asString(""),
                    target.path("evidence").path("text").asString(""),
                    fields));
        }
    }

    long count(Change change) {
        return counts.getOrDefault(change, 0L);
    }

    Map<String, RuleCounts> byRule() {
        return byRule;
    }

    List<Example> examples() {
        return examples.values().stream().flatMap(List::stream).toList();
    }

    private static Map<String, JsonNode> byId(List<JsonNode> targets) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        targets.forEach(target -> byId.put(id(target), target));
        return byId;
    }

    private static String id(JsonNode target) {
        return target.path("id").asString("");
    }
}
