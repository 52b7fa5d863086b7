package dev.tance.deploy.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One indicator with the same deadline in several regions.
 *
 * @param indicator the indicator's words
 * @param deadline year
 * @param targets a target a region, as the gateway answers them
 */
public record Comparison(String indicator, int deadline, List<JsonNode> targets) {
    public Comparison {
        targets = List.copyOf(targets);
    }

    /** What makes two targets comparable. */
    private record Key(String canonical, int deadline, String unit, String change) {}

    /**
     * Finds the indicator and year that most regions have a target for, and shows that many of them.
     *
     * @param targets targets as the gateway answers them
     * @param regions how many regions to show, and how many there must be at least
     * @return empty when no indicator is set by so many regions
     */
    public static Optional<Comparison> widest(Iterable<JsonNode> targets, int regions) {
        Map<Key, Map<String, JsonNode>> groups = new LinkedHashMap<>();
        for (JsonNode target : targets) {
            key(target)
                    .ifPresent(key -> groups.computeIfAbsent(key, group -> new LinkedHashMap<>())
                            .putIfAbsent(target.path("region").asString(""), target));
        }
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() >= regions)
                .max(Comparator.comparingInt(group -> group.getValue().size()))
                .map(group -> {
                    List<JsonNode> all = new ArrayList<>(group.getValue().values());
                    String words = all.getFirst().path("indicator").asString("");
                    return new Comparison(words, group.getKey().deadline(), all.subList(0, regions));
                });
    }

    private static Optional<Key> key(JsonNode target) {
        String canonical = target.path("canonical").asString("");
        boolean isComparable = !canonical.isEmpty()
                && target.path("deadline").isNumber()
                && !target.path("region").asString("").isEmpty()
                && !target.path("draft").asBoolean(false);
        return isComparable
                ? Optional.of(new Key(
                        canonical,
                        target.path("deadline").asInt(),
                        target.path("unit").asString(""),
                        target.path("change").asString("")))
                : Optional.empty();
    }
}
