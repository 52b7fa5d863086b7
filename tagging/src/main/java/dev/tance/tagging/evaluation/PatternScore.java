package dev.tance.tagging.evaluation;

/**
 * Counts of one class of targets. What is read and annotated nowhere belongs to no class.
 *
 * @param targets annotated targets of the class that count
 * @param detected how many of them were found: value and unit at an overlapping span
 * @param strict how many of them were found with all strict fields right
 */
public record PatternScore(int targets, int detected, int strict) {
    /** Share of the class that was found; 1 when the class is empty. */
    public double recall() {
        return targets == 0 ? 1 : (double) detected / targets;
    }

    /** Share of the class that was read right; 1 when the class is empty. */
    public double strictRecall() {
        return targets == 0 ? 1 : (double) strict / targets;
    }

    PatternScore plus(PatternScore other) {
        return new PatternScore(targets + other.targets, detected + other.detected, strict + other.strict);
    }
}
