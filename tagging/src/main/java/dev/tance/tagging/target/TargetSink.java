package dev.tance.tagging.target;

import dev.tance.tagging.QuantityKind;
import dev.tance.tagging.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Collects what the grammar decides about the quantities of a text. */
final class TargetSink {
    /** A quantity that is no target. */
    record Rejection(Quantity quantity, QuantityKind kind, String rule) {}

    /** A target that was seen and not read. */
    record Decline(int start, int end, String reason, String rule) {}

    final List<Reading> readings = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();
    final List<Decline> declines = new ArrayList<>();

    void reject(Quantity quantity, QuantityKind kind, String rule) {
        rejections.add(new Rejection(quantity, kind, rule));
    }

    /** Whether the quantity refused last only selects who is meant. */
    boolean lastIsThreshold() {
        return !rejections.isEmpty() && rejections.get(rejections.size() - 1).kind() == QuantityKind.THRESHOLD;
    }

    /** Takes back the readings from an index on, because of what stands behind them. */
    void withdraw(int from, QuantityKind kind, String rule) {
        while (readings.size() > from) {
            Reading reading = readings.remove(readings.size() - 1);
            if (reading.quantity != null) {
                reject(reading.quantity, kind, rule);
            }
        }
    }

    /** Takes back those readings from an index on whose value a test picks out. */
    void withdrawIf(int from, Predicate<Reading> test, QuantityKind kind, String rule) {
        for (int i = readings.size() - 1; i >= from; i--) {
            Reading reading = readings.get(i);
            if (test.test(reading)) {
                readings.remove(i);
                if (reading.quantity != null) {
                    reject(reading.quantity, kind, rule);
                }
            }
        }
    }

    void decline(Quantity first, Quantity last, String reason, String rule) {
        declines.add(new Decline(first.start(), last.end(), reason, rule));
    }
}
