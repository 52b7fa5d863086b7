package dev.tance.tagging.target;

import dev.tance.tagging.clause.Clause;
import dev.tance.tagging.clause.Element;
import dev.tance.tagging.quantity.Quantity;
import dev.tance.tagging.quantity.Quantity.Form;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.unit.UnitFamily;
import org.jspecify.annotations.Nullable;

/** Everything known about an element while it is read. */
record ElementCase(
        TextView view,
        Clause clause,
        Element element,
        Chain chain,
        Subject subject,
        Tail tail,
        Scope scope,
        Topics topics) {
    /** The quantity that stands next to the words behind. */
    Quantity quantity() {
        return element.last();
    }

    UnitFamily family() {
        return element.last().unit().family();
    }

    /** Whether the value is a share or has no unit. */
    boolean isShare() {
        return family() == UnitFamily.RATIO || family() == UnitFamily.NONE;
    }

    boolean isCount() {
        return family() == UnitFamily.COUNT;
    }

    /** Whether the value is a mere number, which only a name that asks for one can have. */
    boolean isUnitless() {
        return family() == UnitFamily.NONE && quantity().form() == Form.DIGITS;
    }

    /** Whether a comparator or a remark (约束性) marks the value as a goal. */
    boolean isMarked() {
        String remark = view.slice(quantity().end(), quantity().end() + 3);
        return element.lastSuffix() != null || chain.comparator != null || remark.equals("(约束") || remark.equals("(预期");
    }

    /** Whether a deadline is in force. */
    boolean isDated() {
        return scope.deadline() != null || !clause.times().isEmpty();
    }

    /** The target before this one in the sentence, null when there is none with a value. */
    @Nullable Reading previous() {
        Reading last = scope.last;
        return last == null || last.quantity == null ? null : last;
    }

    /** Whether the target before this one has a value of the same kind. */
    boolean followsSameKind() {
        Reading last = scope.last;
        return last != null
                && last.quantity != null
                && kind(last.quantity.unit().family()) == kind(family());
    }

    /** 年均提高0.8个百分点,到2030年达到65%: points are what shares change by. */
    private static UnitFamily kind(UnitFamily family) {
        return family == UnitFamily.POINTS ? UnitFamily.RATIO : family;
    }

    /** A reading of the first quantity by a rule. */
    Reading reading(String rule, double confidence) {
        Reading reading = new Reading(element.first());
        reading.rule = rule;
        reading.confidence = confidence;
        reading.verb = chain.verb;
        reading.change = Changes.of(this);
        return reading;
    }

    /** What the clause before is about; empty when it has a value itself or there is none. */
    String topic() {
        Clause before = scope.topicClause;
        return before == null ? "" : topics.of(view, before);
    }

    /** The verb that stands in front of the subject. */
    @Nullable Word lead() {
        return subject.verb();
    }
}
