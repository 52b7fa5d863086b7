package dev.tance.gateway.lineage;

import dev.tance.gateway.dictionary.Polarity;
import dev.tance.gateway.lineage.Finding.Kind;
import dev.tance.index.model.IndexedTarget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds series that run backwards: a region's target for a later year asks for less than one for an earlier year. Changes
 * count when both are from the same base year; a yearly rate may fall over time and is no series.
 */
final class SeriesFindings {
    private final Statements statements;
    private final Polarity polarity;
    private final Set<String> told = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    SeriesFindings(Statements statements, Polarity polarity) {
        this.statements = statements;
        this.polarity = polarity;
    }

    List<Finding> all() {
        for (String region : statements.regions()) {
            List<IndexedTarget> spokesmen = statements.years().stream()
                    .map(year -> statements.best(region, year))
                    .flatMap(Optional::stream)
                    .toList();
            neighbours(spokesmen);
            within(region);
        }
        return List.copyOf(findings);
    }

    /** Within each document too: its own figures must agree even where another document speaks for the region. */
    private void within(String region) {
        List<IndexedTarget> all = statements.years().stream()
                .flatMap(year -> statements.all(region, year).stream())
                .toList();
        all.stream().map(IndexedTarget::documentId).distinct().forEach(document -> {
            Set<Integer> years = new HashSet<>();
            neighbours(all.stream()
                    .filter(target -> target.documentId().equals(document) && years.add(target.deadline()))
                    .toList());
        });
    }

    private void neighbours(List<IndexedTarget> series) {
        for (int i = 1; i < series.size(); i++) {
            IndexedTarget earlier = series.get(i - 1);
            IndexedTarget later = series.get(i);
            if (isOneSeries(earlier, later)
                    && Ambition.byValue(later, earlier, polarity) < 0
                    && told.add(earlier.id() + later.id())) {
                findings.add(finding(earlier, later));
            }
        }
    }

    private boolean isOneSeries(IndexedTarget earlier, IndexedTarget later) {
        boolean change = !later.change().equals("level");
        boolean based = later.baseline() != null && later.baseline().equals(earlier.baseline());
        return !later.annual()
                && (!change || based)
                && earlier.draft() == later.draft()
                && Ambition.obstacle(later, earlier, polarity, false).isEmpty();
    }

    private static Finding finding(IndexedTarget earlier, IndexedTarget later) {
        String region = Objects.requireNonNull(later.region());
        String detail = Wording.region(later) + " states " + Wording.figure(later) + " for " + later.deadline()
                + " after " + Wording.figure(earlier) + " for " + earlier.deadline();
        return new Finding(
                Kind.SERIES_BACKWARDS,
                region,
                region,
                Objects.requireNonNull(later.deadline()),
                detail,
                List.of(Statement.of(later), Statement.of(earlier)));
    }
}
