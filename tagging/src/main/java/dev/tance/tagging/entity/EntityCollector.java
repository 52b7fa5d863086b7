package dev.tance.tagging.entity;

import dev.tance.tagging.region.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes matches in the order of one text, decides which stand, and completes regions and bodies from what is around. */
final class EntityCollector {
    private final String text;
    private final EntityDictionary dictionary;
    private final @Nullable Region context;
    private final BodyAttributes bodies;
    private final List<Entity> entities = new ArrayList<>();

    EntityCollector(String text, EntityDictionary dictionary, @Nullable Region context) {
        this.text = text;
        this.dictionary = dictionary;
        this.context = context;
        this.bodies = new BodyAttributes(dictionary.bodies(), context);
    }

    List<Entity> entities() {
        return entities;
    }

    /**
     * Takes an entity unless it overlaps the last one; says whether it did. A range of years takes the place of the year
     * that it begins with.
     */
    boolean add(Entity entity) {
        if (!entities.isEmpty() && entities.getLast().kind() == EntityKind.DATE && entity.kind() == EntityKind.DATE) {
            if (entities.getLast().start() >= entity.start()) {
                entities.removeLast();
            }
        }
        boolean free = entity.start() >= lastEnd();
        if (free) {
            entities.add(entity);
        }
        return free;
    }

    /** Takes a name of the dictionary, unless the characters around it show that it is no name here. */
    boolean addName(Term term, int start, int end) {
        return switch (term.kind()) {
            case REGION -> addRegion(term, start, end);
            case BODY -> addBody(start, end);
            default -> addTerm(term, start, end);
        };
    }

    private boolean addTerm(Term term, int start, int end) {
        @Nullable String code = term.code();
        Map<String, String> attributes = code == null ? Map.of() : Map.of("code", code);
        String rule = term.kind() == EntityKind.TECHNOLOGY ? "entity.technology" : "entity.industry";
        return add(new Entity(term.kind(), start, end, term.normal(), attributes, rule, 0.9));
    }

    private boolean addRegion(Term term, int start, int end) {
        @Nullable Region before = regionEndingAt(start);
        if (!RegionBoundaries.stands(text, start, end, before != null)) {
            return false;
        }
        Optional<Region> region = chooseRegion(term.regions(), before);
        if (region.isEmpty() && RegionBoundaries.insideWord(text, start)) {
            return false;
        }
        Map<String, String> attributes = region.map(EntityCollector::attributes).orElseGet(() -> candidates(term));
        String normal = region.map(Region::code).orElse(null);
        double confidence = region.isPresent() ? (term.regions().size() == 1 ? 0.97 : 0.85) : 0.5;
        String rule = region.isPresent() ? "entity.region" : "entity.region.ambiguous";
        return add(new Entity(EntityKind.REGION, start, end, normal, attributes, rule, confidence));
    }

    private Optional<Region> chooseRegion(List<Region> candidates, @Nullable Region before) {
        if (before != null) {
            List<Region> inside = candidates.stream()
                    .filter(region -> dictionary.regions().isWithin(region, before))
                    .toList();
            if (inside.size() == 1) {
                return Optional.of(inside.get(0));
            }
        }
        return dictionary.regions().choose(candidates, context);
    }

    private @Nullable Region regionEndingAt(int offset) {
        if (entities.isEmpty() || lastEnd() != offset) {
            return null;
        }
        Entity last = entities.getLast();
        boolean region = last.kind() == EntityKind.REGION && last.normal() != null;
        return region ? dictionary.regions().byCode(last.normal()).orElse(null) : null;
    }

    private boolean addBody(int start, int end) {
        if (BodyBoundaries.continuesWord(text, end)) {
            return false;
        }
        int from = BodyBoundaries.prefixStart(text, start, lastEnd());
        if (from == start && regionEndingAt(start) != null) {
            from = entities.removeLast().start();
            while (regionEndingAt(from) != null) {
                from = entities.removeLast().start();
            }
        }
        String name = text.substring(from, end);
        boolean bare = from == start;
        if (bare && (name.equals("政府") || name.equals("人民政府") || name.endsWith("公司"))) {
            return false;
        }
        BodyAttributes.Resolved body = bodies.of(name);
        String rule = body.generic() ? "entity.body.generic" : bare ? "entity.body.bare" : "entity.body";
        return add(new Entity(EntityKind.BODY, from, end, body.key(), body.attributes(), rule, bare ? 0.75 : 0.95));
    }

    private int lastEnd() {
        return entities.isEmpty() ? 0 : entities.getLast().end();
    }

    private static Map<String, String> attributes(Region region) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("level", region.level().code());
        attributes.put("name", region.name());
        if (region.parentCode() != null) {
            attributes.put("parent", region.parentCode());
        }
        return attributes;
    }

    private static Map<String, String> candidates(Term term) {
        return Map.of("candidates", term.regions().stream().map(Region::code).collect(Collectors.joining(",")));
    }
}
