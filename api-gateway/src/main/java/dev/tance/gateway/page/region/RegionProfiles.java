package dev.tance.gateway.page.region;

import dev.tance.gateway.facet.RegionNames;
import dev.tance.gateway.facet.RegionNames.Region;
import dev.tance.gateway.page.region.RegionProfile.Group;
import dev.tance.gateway.page.region.RegionProfile.Named;
import dev.tance.gateway.page.region.RegionProfile.Pair;
import dev.tance.gateway.page.region.RegionProfile.Side;
import dev.tance.gateway.page.region.RegionTargets.Place;
import dev.tance.gateway.page.words.Quantity;
import dev.tance.gateway.page.words.TargetRows;
import dev.tance.gateway.page.words.Words;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.index.model.IndexedTarget;
import dev.tance.index.model.RegionPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a region's page shows. */
@Component
class RegionProfiles {
    private static final String NATION = "000000";

    private final RegionNames regions;
    private final RegionTargets targets;
    private final Words words;

    RegionProfiles(RegionNames regions, RegionTargets targets, Words words) {
        this.regions = regions;
        this.targets = targets;
        this.words = words;
    }

    /** @throws ProblemException not found when no document is of the region or of a part of it */
    RegionProfile of(String code, Locale locale) throws IOException {
        Map<String, Region> known = new LinkedHashMap<>();
        regions.all().forEach(region -> known.put(region.region(), region));
        List<Named> parts = parts(code, known);
        if (!known.containsKey(code) && parts.isEmpty()) {
            throw ProblemException.notFound("no document is of the region " + code);
        }
        List<Named> above = above(code, known);
        Named parent = above.isEmpty() ? null : above.getLast();
        Named own = named(code, known);
        return new RegionProfile(code, own.name(), own.documents(), above, parts, parent, groups(code, parent, locale));
    }

    private static Named named(String code, Map<String, Region> known) {
        Region region = known.get(code);
        if (region == null) {
            return new Named(code, code, 0);
        }
        return new Named(code, region.name() == null ? code : region.name(), region.documents());
    }

    private static List<Named> above(String code, Map<String, Region> known) {
        List<String> path = new ArrayList<>(RegionPath.of(code));
        path.remove(code);
        if (!code.equals(NATION)) {
            path.addFirst(NATION);
        }
        return path.stream()
                .filter(known::containsKey)
                .map(region -> named(region, known))
                .toList();
    }

    private static List<Named> parts(String code, Map<String, Region> known) {
        List<String> inside = known.keySet().stream()
                .filter(region -> !region.equals(code))
                .filter(region -> code.equals(NATION)
                        ? region.endsWith("0000")
                        : RegionPath.of(region).contains(code))
                .toList();
        return inside.stream()
                .filter(region -> RegionPath.of(region).stream()
                        .noneMatch(between -> !between.equals(region) && inside.contains(between)))
                .map(region -> named(region, known))
                .toList();
    }

    private List<Group> groups(String code, @Nullable Named parent, Locale locale) throws IOException {
        Map<Place, IndexedTarget> own = targets.of(code);
        Map<Place, IndexedTarget> above = parent == null ? Map.of() : targets.of(parent.code());
        TreeSet<Place> places = new TreeSet<>(own.keySet());
        places.addAll(above.keySet());
        Map<String, List<Pair>> pairs = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Place place : places) {
            IndexedTarget mine = own.get(place);
            IndexedTarget theirs = above.get(place);
            IndexedTarget either = mine == null ? theirs : mine;
            if (either != null) {
                names.putIfAbsent(place.indicator(), either.indicator());
            }
            pairs.computeIfAbsent(place.indicator(), indicator -> new ArrayList<>())
                    .add(new Pair(place.year(), side(mine, locale), side(theirs, locale), Verdicts.of(mine, theirs)));
        }
        return pairs.entrySet().stream()
                .map(group ->
                        new Group(group.getKey(), names.getOrDefault(group.getKey(), group.getKey()), group.getValue()))
                .toList();
    }

    private @Nullable Side side(@Nullable IndexedTarget target, Locale locale) {
        return target == null
                ? null
                : new Side(
                        words.quantity(Quantity.of(target), locale),
                        TargetRows.place(target.documentId(), target.start(), target.end()),
                        target.title() == null ? target.url() : target.title(),
                        target.draft());
    }
}
