package dev.tance.gateway.lineage;

import dev.tance.gateway.lineage.Lineage.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Builds the tree of the regions that state something, with the regions between them. */
final class LineageTree {
    private final Statements statements;
    private final Collection<Integer> years;
    private final Map<String, String> names;
    private final SortedMap<String, SortedSet<String>> children = new TreeMap<>();
    private final SortedSet<String> roots = new TreeSet<>();

    LineageTree(Statements statements, Collection<Integer> years, Map<String, String> names) {
        this.statements = statements;
        this.years = years;
        this.names = names;
    }

    List<Node> build() {
        for (String region : statements.regions()) {
            if (years.stream().anyMatch(year -> !statements.all(region, year).isEmpty())) {
                place(region);
            }
        }
        return roots.stream().map(this::node).toList();
    }

    private void place(String region) {
        String above = Tier.parent(region);
        if (above == null) {
            roots.add(region);
            return;
        }
        children.computeIfAbsent(above, key -> new TreeSet<>()).add(region);
        place(above);
    }

    private Node node(String region) {
        List<Statement> own = new ArrayList<>();
        for (int year : years) {
            statements.all(region, year).forEach(target -> own.add(Statement.of(target)));
        }
        List<Node> below = children.getOrDefault(region, new TreeSet<>()).stream()
                .map(this::node)
                .toList();
        return new Node(region, names.get(region), Tier.of(region), own, below);
    }
}
