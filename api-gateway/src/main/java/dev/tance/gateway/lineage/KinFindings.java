package dev.tance.gateway.lineage;

import dev.tance.gateway.dictionary.Polarity;
import dev.tance.gateway.lineage.Ambition.Order;
import dev.tance.gateway.lineage.Finding.Kind;
import dev.tance.index.model.IndexedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds each region's statement for a year against that of the nearest region above that makes one. */
final class KinFindings {
    private final Statements statements;
    private final Polarity polarity;
    private final List<Finding> findings = new ArrayList<>();

    KinFindings(Statements statements, Polarity polarity) {
        this.statements = statements;
        this.polarity = polarity;
    }

    /** The findings for a year, from the nation down. */
    List<Finding> of(int year) {
        for (String region : statements.regions()) {
            Optional<IndexedTarget> own = statements.best(region, year);
            Optional<IndexedTarget> above = nearestAbove(region, year);
            if (own.isPresent()) {
                missingAbove(region, own.get(), year);
                above.ifPresent(parent -> compare(region, own.get(), parent, year));
            } else if (above.isPresent() && statements.speaksAbout(region, year)) {
                missing(region, above.get(), year, Wording.region(above.get()) + " states " + figure(above.get()));
            }
        }
        return List.copyOf(findings);
    }

    private void compare(String region, IndexedTarget own, IndexedTarget parent, int year) {
        Optional<String> obstacle = Ambition.obstacle(own, parent, polarity, true);
        if (obstacle.isPresent()) {
            add(Kind.NOT_COMPARABLE, region, own, parent, year, obstacle.get());
            return;
        }
        String figures =
                Wording.region(own) + " states " + figure(own) + ", " + Wording.region(parent) + " " + figure(parent);
        Order order = Ambition.order(own, parent, polarity);
        Kind kind =
                switch (order) {
                    case MORE -> Kind.STRICTER;
                    case SAME -> Kind.EQUAL;
                    case LESS -> Kind.WEAKER;
                };
        add(kind, region, own, parent, year, figures);
        if (Ambition.binds(parent, polarity) && Ambition.byValue(own, parent, polarity) < 0) {
            add(Kind.FLOOR_NOT_MET, region, own, parent, year, figures);
        }
    }

    /** A region above that has targets for the year, but none of this indicator. */
    private void missingAbove(String region, IndexedTarget own, int year) {
        for (String above = Tier.parent(region); above != null; above = Tier.parent(above)) {
            if (statements.best(above, year).isPresent()) {
                return;
            }
            String missing = above;
            boolean known = findings.stream()
                    .anyMatch(finding -> finding.kind() == Kind.MISSING
                            && finding.region().equals(missing)
                            && finding.year() == year);
            if (!known && statements.speaksAbout(above, year)) {
                missing(above, own, year, "below it " + Wording.region(own) + " states " + figure(own));
            }
        }
    }

    private Optional<IndexedTarget> nearestAbove(String region, int year) {
        for (String above = Tier.parent(region); above != null; above = Tier.parent(above)) {
            Optional<IndexedTarget> statement = statements.best(above, year);
            if (statement.isPresent()) {
                return statement;
            }
        }
        return Optional.empty();
    }

    private void missing(String region, IndexedTarget other, int year, String detail) {
        findings.add(new Finding(
                Kind.MISSING,
                region,
                other.region(),
                year,
                region + " has targets for " + year + " but none of this indicator; " + detail,
                List.of(Statement.of(other))));
    }

    private void add(Kind kind, String region, IndexedTarget own, IndexedTarget other, int year, String detail) {
        @Nullable String against = other.region();
        findings.add(new Finding(kind, region, against, year, detail, List.of(Statement.of(own), Statement.of(other))));
    }

    private static String figure(IndexedTarget target) {
        return Wording.figure(target);
    }
}
