package dev.tance.tagging.entity;

import dev.tance.tagging.body.BodyDirectory;
import dev.tance.tagging.lexicon.Gazetteer;
import dev.tance.tagging.lexicon.NameLists;
import dev.tance.tagging.region.RegionTable;
import dev.tance.tagging.rules.RuleData;
import dev.tance.tagging.rules.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All names that the engine knows, in one gazetteer. Where one name is in several dictionaries, bodies win over regions,
 * these over technologies, these over industries. Immutable and thread-safe.
 */
public final class EntityDictionary {
    private final RegionTable regions;
    private final BodyDirectory bodies;
    private final Gazetteer<Term> terms;

    private EntityDictionary(RegionTable regions, BodyDirectory bodies, Gazetteer<Term> terms) {
        this.regions = regions;
        this.bodies = bodies;
        this.terms = terms;
    }

    /** The dictionaries that ship with the engine. */
    public static EntityDictionary bundled() {
        return of(RuleData.bundled());
    }

    /** The dictionaries among {@code rules}. */
    public static EntityDictionary of(RuleData rules) {
        RegionTable regions = RegionTable.of(rules);
        return of(
                regions,
                BodyDirectory.of(rules, regions),
                Tables.rows(rules.file(RuleData.TECHNOLOGIES), 3),
                Tables.rows(rules.file(RuleData.INDUSTRIES), 3));
    }

    /** Dictionaries from tables; technologies have rows of name and aliases, industries of name, code and aliases. */
    public static EntityDictionary of(
            RegionTable regions, BodyDirectory bodies, List<List<String>> technologies, List<List<String>> industries) {
        Map<String, Term> terms = new LinkedHashMap<>();
        bodies.functionOfAlias()
                .forEach((alias, function) -> terms.put(alias, new Term(EntityKind.BODY, function, null, List.of())));
        regions.namesInUse()
                .forEach((name, bearers) -> terms.putIfAbsent(name, new Term(EntityKind.REGION, "", null, bearers)));
        for (List<String> row : technologies) {
            add(terms, EntityKind.TECHNOLOGY, row.get(0), null, NameLists.of(row.get(1)));
        }
        for (List<String> row : industries) {
            List<String> code = NameLists.of(row.get(1));
            add(terms, EntityKind.INDUSTRY, row.get(0), code.isEmpty() ? null : code.get(0), NameLists.of(row.get(2)));
        }
        return new EntityDictionary(regions, bodies, Gazetteer.of(terms));
    }

    public RegionTable regions() {
        return regions;
    }

    public BodyDirectory bodies() {
        return bodies;
    }

    Gazetteer<Term> terms() {
        return terms;
    }

    private static void add(
            Map<String, Term> terms, EntityKind kind, String normal, @Nullable String code, List<String> aliases) {
        Term term = new Term(kind, normal, code, List.of());
        terms.putIfAbsent(normal, term);
        aliases.forEach(alias -> terms.putIfAbsent(alias, term));
    }
}
