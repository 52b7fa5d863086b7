package dev.tance.tagging.target;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.clause.Clause;
import dev.tance.tagging.quantity.Quantity;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.time.TimeExpression;
import dev.tance.tagging.time.TimeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives a reading its deadline and baseline: from its own clause, else from what the scope hands on. */
final class Times {
    private static final Set<String> JOINTS = Set.of("", "、", "和", "及", "与");

    private Times() {}

    /** Assigns deadline and baseline; {@code subjectFirst} tells whether the clause names its indicator first. */
    static void assign(Clause clause, Quantity quantity, Reading reading, Scope scope, boolean subjectFirst) {
        TimeExpression own = last(clause, quantity.start(), true);
        TimeExpression base = last(clause, quantity.start(), false);
        boolean starts = has(clause, quantity.start(), TimeKind.FROM);
        boolean inherits = !starts && scope.carries(subjectFirst);
        reading.deadline = own != null ? own : inherits ? scope.deadline() : null;
        reading.deadlineInherited = own == null && reading.deadline != null;
        boolean changes = reading.change != ChangeKind.LEVEL;
        reading.baseline = base != null ? base : changes ? scope.baseline : null;
        reading.baselineInherited = base == null && reading.baseline != null;
        if (reading.deadlineInherited) {
            reading.confidence *= scope.deadlineInSentence ? 0.97 : 0.85;
        }
        if (reading.deadline == null) {
            scope.interrupt();
        }
    }

    private static @Nullable TimeExpression last(Clause clause, int before, boolean deadline) {
        TimeExpression found = null;
        for (TimeExpression time : clause.times()) {
            boolean wanted = deadline ? time.isDeadline() : time.kind() == TimeKind.BASELINE;
            if (wanted && time.end() <= before) {
                found = time;
            }
        }
        return found;
    }

    /** Whether a time of a kind stands in a clause before a position. */
    static boolean has(Clause clause, int before, TimeKind kind) {
        for (TimeExpression time : clause.times()) {
            if (time.kind() == kind && time.end() <= before) {
                return true;
            }
        }
        return false;
    }

    /** The last deadlines before a position that are joined by 和 or 、; one or none in most clauses. */
    static List<TimeExpression> joined(TextView view, Clause clause, int before) {
        List<TimeExpression> joined = new ArrayList<>();
        TimeExpression previous = null;
        for (TimeExpression time : clause.times()) {
            if (time.isDeadline() && time.end() <= before) {
                boolean follows = previous != null && JOINTS.contains(view.slice(previous.end(), time.start()));
                if (!follows) {
                    joined.clear();
                }
                joined.add(time);
                previous = time;
            }
        }
        return joined;
    }
}
