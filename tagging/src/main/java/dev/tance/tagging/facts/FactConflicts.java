package dev.tance.tagging.facts;

import dev.tance.tagging.region.Region;
import dev.tance.tagging.region.RegionTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides between candidates. Sources that agree strengthen each other (the chance that all err); the value with the
 * most support wins, and loses confidence by the best that speaks against it. A region is also supported by the regions
 * around it: a county's document on its province's site is no conflict.
 */
final class FactConflicts {
    private static final double SUPPORT_OF_WIDER_REGION = 0.6;
    private static final double SUPPORT_OF_PART = 0.6;
    private static final double PRICE_OF_CONFLICT = 0.5;

    private final RegionTable regions;

    FactConflicts(RegionTable regions) {
        this.regions = regions;
    }

    /** The candidate that holds among {@code candidates}, all of one name; empty when there are none. */
    Optional<Fact> decide(List<Fact> candidates) {
        List<Fact> ranked = new ArrayList<>(candidates);
        ranked.sort(Comparator.comparingDouble((Fact fact) -> support(fact, candidates))
                .thenComparingDouble(Fact::confidence)
                .reversed());
        return ranked.stream().findFirst().map(best -> judged(best, candidates));
    }

    private Fact judged(Fact best, List<Fact> candidates) {
        double against = candidates.stream()
                .filter(other -> agreement(best, other) == 0 && agreement(other, best) == 0)
                .mapToDouble(Fact::confidence)
                .max()
                .orElse(0);
        double confidence = support(best, candidates) * (1 - PRICE_OF_CONFLICT * against);
        return best.withConfidence(against > 0 ? best.rule() + ".contested" : best.rule(), round(confidence));
    }

    private double support(Fact fact, List<Fact> candidates) {
        double doubt = 1;
        for (Fact other : candidates) {
            doubt *= 1 - agreement(fact, other) * other.confidence();
        }
        return 1 - doubt;
    }

    /** How far {@code other} speaks for {@code fact}: 1 for the same value, less for a wider region, else 0. */
    private double agreement(Fact fact, Fact other) {
        if (same(fact.value(), other.value())) {
            return 1;
        }
        if (fact.name() == FactName.ISSUER && (fact.value().contains(other.value()))) {
            return SUPPORT_OF_PART; // one of several bodies that issued it together
        }
        if (fact.name() != FactName.REGION) {
            return 0;
        }
        Optional<Region> narrow = regions.byCode(fact.value());
        Optional<Region> wide = regions.byCode(other.value());
        boolean inside = narrow.isPresent() && wide.isPresent() && regions.isWithin(narrow.get(), wide.get());
        return inside ? SUPPORT_OF_WIDER_REGION : 0;
    }

    private static boolean same(String a, String b) {
        return a.equals(b) || squeezed(a).equals(squeezed(b));
    }

    private static String squeezed(String value) {
        return value.replaceAll("[\\s\\u3000]", "").replace('(', '（').replace(')', '）');
    }

    private static double round(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}
