package dev.tance.tagging.evaluation;

import dev.tance.tagging.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pairs the targets of a passage with those of the gold: the most alike first, each at most once. */
final class Alignment {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.001");

    final Map<GoldTarget, Target> pairs = new HashMap<>();
    final List<GoldTarget> missed = new ArrayList<>();
    final List<Target> spurious = new ArrayList<>();

    private record Candidate(double score, int gold, int read) {}

    Alignment(List<GoldTarget> gold, List<Target> read) {
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int r = 0; r < read.size(); r++) {
                if (matches(gold.get(g), read.get(r))) {
                    candidates.add(new Candidate(score(gold.get(g), read.get(r)), g, r));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::read)
                .reversed());
        Set<Integer> goldUsed = new HashSet<>();
        Set<Integer> readUsed = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!goldUsed.contains(candidate.gold()) && !readUsed.contains(candidate.read())) {
                goldUsed.add(candidate.gold());
                readUsed.add(candidate.read());
                pairs.put(gold.get(candidate.gold()), read.get(candidate.read()));
            }
        }
        for (int g = 0; g < gold.size(); g++) {
            if (!goldUsed.contains(g) && !gold.get(g).optional()) {
                missed.add(gold.get(g));
            }
        }
        for (int r = 0; r < read.size(); r++) {
            if (!readUsed.contains(r) && !touchesOptional(gold, read.get(r))) {
                spurious.add(read.get(r));
            }
        }
    }

    private static boolean touchesOptional(List<GoldTarget> gold, Target read) {
        return gold.stream().anyMatch(target -> target.optional() && overlap(target, read));
    }

    private static boolean overlap(GoldTarget gold, Target read) {
        return read.start() < gold.end() && gold.start() < read.end();
    }

    private static boolean matches(GoldTarget gold, Target read) {
        boolean peak = gold.change().equals("peak");
        return overlap(gold, read)
                && equal(gold.value(), read.value())
                && equal(gold.valueMax(), read.valueMax())
                && (peak || unit(gold.unit()).equals(unit(read.unit())));
    }

    private static String unit(String unit) {
        return unit.replace("％", "%").replace(" ", "");
    }

    private static boolean equal(@Nullable BigDecimal gold, @Nullable BigDecimal read) {
        if (gold == null || read == null) {
            return gold == null && read == null;
        }
        BigDecimal allowed = TOLERANCE.multiply(gold.abs().max(BigDecimal.ONE));
        return gold.subtract(read).abs().compareTo(allowed) <= 0;
    }

    private static double score(GoldTarget gold, Target read) {
        double score = Similarity.of(gold.indicator(), read.indicator());
        for (TargetField field : TargetField.values()) {
            score += field.agrees(gold, read) ? 1 : 0;
        }
        return score;
    }
}
