package dev.tance.tagging.region;

import dev.tance.tagging.lexicon.Gazetteer;
import dev.tance.tagging.lexicon.NameLists;
import dev.tance.tagging.rules.RuleData;
import dev.tance.tagging.rules.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All regions by code and by name. Immutable and thread-safe. */
public final class RegionTable {
    private final Map<String, Region> byCode;
    private final Map<String, List<Region>> byName;
    private final Gazetteer<List<Region>> names;

    private RegionTable(Map<String, Region> byCode) {
        this.byCode = byCode;
        this.byName = index(byCode);
        this.names = Gazetteer.of(byName);
    }

    /** The table that ships with the engine. */
    public static RegionTable bundled() {
        return of(RuleData.bundled());
    }

    /** The table among {@code rules}. */
    public static RegionTable of(RuleData rules) {
        return of(Tables.rows(rules.file(RuleData.REGIONS), 3));
    }

    /** A table from rows of code, name and short names. */
    public static RegionTable of(List<List<String>> rows) {
        Map<String, String> nameOf = new LinkedHashMap<>();
        for (List<String> row : rows) {
            nameOf.put(row.get(0), row.get(1));
        }
        Map<String, Region> regions = new LinkedHashMap<>();
        for (List<String> row : rows) {
            String code = row.get(0);
            regions.put(
                    code, new Region(code, row.get(1), level(code), parent(code, nameOf), NameLists.of(row.get(2))));
        }
        return new RegionTable(regions);
    }

    /** The region with exactly this code. */
    public Optional<Region> byCode(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }

    /** The regions that bear this full or short name, in the order of their codes. */
    public List<Region> byName(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Every full and short name with the regions that bear it. */
    public Map<String, List<Region>> namesInUse() {
        return byName;
    }

    /**
     * The region that {@code text} is: a code, a name, a path of names ({@code 天津市武清区}), or something that begins with
     * one ({@code 天津市发展和改革委员会}).
     */
    public Optional<Region> find(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String key = text.strip();
        Optional<Region> coded = byCode(key);
        return coded.isPresent() ? coded : Optional.ofNullable(prefix(key, null).region());
    }

    /**
     * A region that names at the beginning of some text.
     *
     * @param region null when the text begins with none, or with one of several that nothing tells apart
     * @param length characters taken up by the names
     */
    public record Prefix(@Nullable Region region, int length) {}

    /** Reads region names at the beginning of {@code text}: 天津市武清区 is one region of six characters. */
    public Prefix prefix(String text, @Nullable Region context) {
        Region found = null;
        int length = 0;
        while (length < text.length()) {
            long match = names.longestAt(text, length);
            if (match == Gazetteer.NO_MATCH) {
                break;
            }
            Region within = found == null ? context : found;
            Optional<Region> next = choose(names.value(match), within);
            boolean deeper = found == null
                    || next.filter(region -> isWithin(region, within)).isPresent();
            if (next.isEmpty() || !deeper) {
                break;
            }
            found = next.get();
            length = names.end(match);
        }
        return new Prefix(found, length);
    }

    /** The one of {@code candidates} meant in {@code context}: within it, else beside it, else the only or highest one. */
    public Optional<Region> choose(List<Region> candidates, @Nullable Region context) {
        for (Region around = context; around != null; around = parent(around)) {
            List<Region> inside = within(candidates, around);
            if (inside.size() == 1) {
                return Optional.of(inside.get(0));
            }
        }
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        List<Region> provinces = candidates.stream()
                .filter(region -> region.level() == RegionLevel.PROVINCE)
                .toList();
        return provinces.size() == 1 ? Optional.of(provinces.get(0)) : Optional.empty();
    }

    /** Whether {@code region} is {@code ancestor} or lies in it. */
    public boolean isWithin(Region region, @Nullable Region ancestor) {
        for (Region at = region; at != null; at = parent(at)) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /** The region one level up; null for provinces. */
    public @Nullable Region parent(Region region) {
        return region.parentCode() == null ? null : byCode.get(region.parentCode());
    }

    /** The region itself or the one around it that has {@code level}; empty when there is none. */
    public Optional<Region> atLevel(@Nullable Region region, RegionLevel level) {
        for (Region at = region; at != null; at = parent(at)) {
            if (at.level() == level) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private List<Region> within(List<Region> candidates, Region around) {
        List<Region> inside = new ArrayList<>();
        for (Region candidate : candidates) {
            if (isWithin(candidate, around)) {
                inside.add(candidate);
            }
        }
        return inside;
    }

    private static RegionLevel level(String code) {
        if (code.endsWith("0000")) {
            return RegionLevel.PROVINCE;
        }
        return code.endsWith("00") ? RegionLevel.CITY : RegionLevel.COUNTY;
    }

    private static @Nullable String parent(String code, Map<String, String> nameOf) {
        if (code.endsWith("0000")) {
            return null;
        }
        String city = code.substring(0, 4) + "00";
        boolean ownCity = !code.equals(city) && nameOf.containsKey(city);
        return ownCity ? city : code.substring(0, 2) + "0000";
    }

    private static Map<String, List<Region>> index(Map<String, Region> byCode) {
        Map<String, List<Region>> index = new LinkedHashMap<>();
        for (Region region : byCode.values()) {
            add(index, region.name(), region);
            region.shortNames().forEach(name -> add(index, name, region));
        }
        index.replaceAll((name, regions) -> List.copyOf(regions));
        return index;
    }

    private static void add(Map<String, List<Region>> index, String name, Region region) {
        index.computeIfAbsent(name, ignored -> new ArrayList<>()).add(region);
    }
}
