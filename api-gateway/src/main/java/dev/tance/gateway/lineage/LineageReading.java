package dev.tance.gateway.lineage;

import dev.tance.gateway.dictionary.Polarity;
import dev.tance.index.model.IndexedTarget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a lineage out of targets; no input or output, so that every rule can be tried by itself. */
public final class LineageReading {
    private LineageReading() {}

    /**
     * What is asked and what is known.
     *
     * @param indicator as asked for
     * @param name the taxonomy's name, null when unknown
     * @param years only these deadlines; all there are when empty
     * @param targets of the indicator, of all years
     * @param shares targets of the same documents that may be shares of the same whole
     * @param speaking for each year the regions that have targets of any indicator
     * @param names of regions by code
     */
    public record Input(
            String indicator,
            @Nullable String name,
            Polarity polarity,
            Set<Integer> years,
            Collection<IndexedTarget> targets,
            Collection<IndexedTarget> shares,
            Map<Integer, Set<String>> speaking,
            Map<String, String> names) {}

    /** The tree and the findings. */
    public static Lineage read(Input input) {
        Statements statements = new Statements(input.targets(), input.speaking());
        SortedSet<Integer> years = new TreeSet<>(input.years().isEmpty() ? statements.years() : input.years());
        List<Finding> findings = new ArrayList<>();
        years.forEach(year -> findings.addAll(new KinFindings(statements, input.polarity()).of(year)));
        findings.addAll(new SeriesFindings(statements, input.polarity()).all());
        findings.addAll(ShareFindings.of(input.shares()));
        List<Finding> asked = findings.stream()
                .filter(finding -> years.contains(finding.year()))
                .sorted(Comparator.comparingInt(Finding::year)
                        .thenComparing(finding -> Tier.of(finding.region()))
                        .thenComparing(Finding::region)
                        .thenComparing(Finding::kind))
                .toList();
        int leftOut = (int) input.targets().stream()
                .filter(target -> target.region() == null || target.deadline() == null)
                .count();
        return new Lineage(
                input.indicator(),
                input.name(),
                input.polarity(),
                List.copyOf(years),
                new LineageTree(statements, years, input.names()).build(),
                asked,
                leftOut);
    }
}
