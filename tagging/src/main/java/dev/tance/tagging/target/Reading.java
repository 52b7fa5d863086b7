package dev.tance.tagging.target;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.ComparatorKind;
import dev.tance.tagging.Stringency;
import dev.tance.tagging.quantity.Quantity;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** A target as the grammar reads it, in positions of the view. */
final class Reading {
    final int start;
    final int end;
    final @Nullable Quantity quantity;
    /** Sentence that states the target; set by the reader of targets. */
    int sentenceStart;

    int sentenceEnd;
    String indicator = "";
    ComparatorKind comparator = ComparatorKind.EQ;
    ChangeKind change = ChangeKind.LEVEL;
    Stringency stringency = Stringency.PLAIN;
    /** Subject and verb that a list of shares has in common (覆盖90%的社区和60%的行政村). */
    String prefix = "";

    boolean annual;

    @Nullable TimeExpression deadline;

    boolean deadlineInherited;

    @Nullable TimeExpression baseline;

    boolean baselineInherited;
    boolean indicatorInherited;
    String rule = "";
    double confidence = 0.9;
    /** Verb that later elements of a list share. */
    @Nullable Word verb;

    Reading(Quantity quantity) {
        this.start = quantity.start();
        this.end = quantity.end();
        this.quantity = quantity;
    }

    /** A peak without a number. */
    Reading(int start, int end) {
        this.start = start;
        this.end = end;
        this.quantity = null;
    }

    /** The same reading of another quantity. */
    Reading copyFor(Quantity other) {
        Reading copy = new Reading(other);
        copy.indicator = indicator;
        copy.comparator = comparator;
        copy.change = change;
        copy.stringency = stringency;
        copy.annual = annual;
        copy.deadline = deadline;
        copy.deadlineInherited = deadlineInherited;
        copy.baseline = baseline;
        copy.baselineInherited = baselineInherited;
        copy.indicatorInherited = indicatorInherited;
        copy.rule = rule;
        copy.confidence = confidence;
        copy.verb = verb;
        return copy;
    }
}
