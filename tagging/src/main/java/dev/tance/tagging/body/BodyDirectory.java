package dev.tance.tagging.body;

import dev.tance.tagging.lexicon.Gazetteer;
import dev.tance.tagging.lexicon.NameLists;
import dev.tance.tagging.region.Region;
import dev.tance.tagging.region.RegionLevel;
import dev.tance.tagging.region.RegionTable;
import dev.tance.tagging.rules.RuleData;
import dev.tance.tagging.rules.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows that 发改委, 发展改革委 and 发展和改革委员会 are one function, and whose it is in a document of a given region. Immutable
 * and thread-safe.
 */
public final class BodyDirectory {
    private final Map<String, String> functionOfAlias;
    private final Map<String, String> labels;
    private final Gazetteer<String> aliases;
    private final RegionTable regions;

    private BodyDirectory(Map<String, String> functionOfAlias, Map<String, String> labels, RegionTable regions) {
        this.functionOfAlias = Map.copyOf(functionOfAlias);
        this.labels = Map.copyOf(labels);
        this.aliases = Gazetteer.of(functionOfAlias);
        this.regions = regions;
    }

    /** The functions among {@code rules}. */
    public static BodyDirectory of(RuleData rules, RegionTable regions) {
        return of(Tables.rows(rules.file(RuleData.BODIES), 5), regions);
    }

    /** A directory from rows of id, label, names, suffixes and whole names. */
    public static BodyDirectory of(List<List<String>> rows, RegionTable regions) {
        Map<String, String> functionOfAlias = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        for (List<String> row : rows) {
            String function = row.get(0);
            labels.put(function, row.get(1));
            for (String name : NameLists.of(row.get(2))) {
                for (String suffix : NameLists.of(row.get(3))) {
                    functionOfAlias.putIfAbsent(name + suffix, function);
                }
            }
            for (String whole : NameLists.of(row.get(4))) {
                functionOfAlias.putIfAbsent(whole, function);
            }
        }
        return new BodyDirectory(functionOfAlias, labels, regions);
    }

    /** Every alias, without the words that say level and region, with the id of its function. */
    public Map<String, String> functionOfAlias() {
        return functionOfAlias;
    }

    /** What the function does, in Chinese; the id itself for one that the directory does not know. */
    public String label(String function) {
        return labels.getOrDefault(function, function);
    }

    /**
     * What {@code name} stands for in a document of {@code context}.
     *
     * @param context region of the document; null when unknown
     */
    public BodyIdentity identify(String name, @Nullable Region context) {
        boolean unscoped = functionOfAlias.containsKey(name); // 市场监管总局 is no 市 of anything
        BodyScope scope = unscoped ? BodyScope.NONE : BodyScope.of(name, context, regions);
        String rest = name.substring(scope.length());
        long match = aliases.longestAt(rest, 0);
        if (match == Gazetteer.NO_MATCH) {
            return identifyByEnding(rest, scope, context);
        }
        String function = aliases.value(match);
        String alias = rest.substring(0, aliases.end(match));
        String branch = branch(rest.substring(aliases.end(match)));
        return identity(function, alias, scope, branch, context);
    }

    private BodyIdentity identifyByEnding(String rest, BodyScope scope, @Nullable Region context) {
        for (int start = 1; start < rest.length(); start++) {
            String ending = rest.substring(start);
            String function = functionOfAlias.get(ending);
            if (function != null) {
                return identity(function, ending, scope, null, context);
            }
        }
        return identity(null, "", scope, null, context);
    }

    private BodyIdentity identity(
            @Nullable String function,
            String alias,
            BodyScope scope,
            @Nullable String branch,
            @Nullable Region context) {
        RegionLevel level = scope.level();
        if (level == null && !scope.generic() && !alias.isEmpty()) {
            level = levelOfAlias(alias, context);
        }
        String code = scope.regionCode(level, context, regions);
        RegionLevel levelOfRegion =
                regions.byCode(code).map(Region::level).orElse(level); // 市 in a municipality is a province
        return new BodyIdentity(function, levelOfRegion, code, scope.generic(), branch);
    }

    /** 部, 总局 and 署 are national, 厅 is provincial; anything else belongs to the government that writes. */
    private static @Nullable RegionLevel levelOfAlias(String alias, @Nullable Region context) {
        boolean ministry = alias.endsWith("部") && !alias.endsWith("宣传部") && !alias.endsWith("组织部");
        if (ministry
                || alias.endsWith("总局")
                || alias.endsWith("总署")
                || alias.startsWith("国")
                || alias.startsWith("中")) {
            return RegionLevel.NATIONAL;
        }
        if (alias.endsWith("厅")) {
            return RegionLevel.PROVINCE;
        }
        return context == null ? null : context.level();
    }

    private @Nullable String branch(String rest) {
        for (String ending : List.of("分局", "分行", "中心支行", "支行", "分公司", "监管局", "支局")) {
            if (rest.endsWith(ending) && rest.length() > ending.length()) {
                return rest.substring(0, rest.length() - ending.length());
            }
        }
        return null;
    }
}
