package dev.tance.gateway.lineage;

import dev.tance.gateway.dictionary.Polarity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the tiers of administration say of one indicator.
 *
 * @param indicator as asked for
 * @param name the taxonomy's name for it, null when it is not of the taxonomy
 * @param polarity which way is better
 * @param years the deadlines that the tree and the findings are about, ascending
 * @param tree the outermost regions, each with those that lie in it
 * @param findings from the nation down, year by year
 * @param leftOut targets that name no region or no deadline and so have no place in the tree
 */
public record Lineage(
        String indicator,
        @Nullable String name,
        Polarity polarity,
        List<Integer> years,
        List<Node> tree,
        List<Finding> findings,
        int leftOut) {
    public Lineage {
        years = List.copyOf(years);
        tree = List.copyOf(tree);
        findings = List.copyOf(findings);
    }

    /**
     * A region.
     *
     * @param name null when unknown
     * @param statements its targets, by year, the one that speaks for it first in each
     * @param children regions that lie in it
     */
    public record Node(
            String region, @Nullable String name, Tier tier, List<Statement> statements, List<Node> children) {
        public Node {
            statements = List.copyOf(statements);
            children = List.copyOf(children);
        }
    }
}
