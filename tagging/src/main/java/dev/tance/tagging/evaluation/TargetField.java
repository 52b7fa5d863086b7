package dev.tance.tagging.evaluation;

import dev.tance.tagging.Target;
import java.util.Objects;

/** Fields of a target that are compared with the gold. The first six make a reading strict. */
public enum TargetField {
    COMPARATOR,
    CHANGE,
    ANNUAL,
    DEADLINE,
    BASELINE,
    INDICATOR,
    STRINGENCY,
    CANONICAL;

    private static final double ALIKE = 0.6;

    /** Whether the field belongs to a strict reading. */
    public boolean isStrict() {
        return ordinal() <= INDICATOR.ordinal();
    }

    boolean agrees(GoldTarget gold, Target read) {
        return switch (this) {
            case COMPARATOR -> gold.comparator().equals(read.comparator().code());
            case CHANGE -> gold.change().equals(read.change().code());
            case ANNUAL -> gold.annual() == read.annual();
            case DEADLINE -> Objects.equals(gold.deadline(), read.deadline());
            case BASELINE -> Objects.equals(gold.baseline(), read.baseline());
            case INDICATOR -> Similarity.of(gold.indicator(), read.indicator()) >= ALIKE;
            case STRINGENCY -> gold.stringency().equals(read.stringency().code());
            case CANONICAL -> Objects.equals(gold.canonical(), read.canonical());
        };
    }
}
