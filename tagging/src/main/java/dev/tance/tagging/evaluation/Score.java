package dev.tance.tagging.evaluation;

/**
 * Counts of one comparison.
 *
 * @param right found and in the gold
 * @param spurious found and not in the gold
 * @param missed in the gold and not found
 */
public record Score(int right, int spurious, int missed) {
    /** Share of what was found that is right; 0 when nothing was found. */
    public double precision() {
        return share(right, right + spurious);
    }

    /** Share of the gold that was found; 0 when the gold is empty. */
    public double recall() {
        return share(right, right + missed);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    Score plus(Score other) {
        return new Score(right + other.right, spurious + other.spurious, missed + other.missed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
