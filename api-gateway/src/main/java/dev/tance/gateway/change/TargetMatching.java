package dev.tance.gateway.change;

import dev.tance.contracts.message.Target;
import dev.tance.gateway.change.TargetChange.FieldChange;
import dev.tance.gateway.change.TargetChange.Kind;
import dev.tance.index.model.TextFolding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which target of one text is which of another: the same indicator, deadline and section first, then ever fewer
 * of these, so that a target that moved or was put off is seen as changed and not as lost and gained. Those that agree in
 * as much are paired in the order of the text.
 */
final class TargetMatching {
    private static final List<Function<Target, List<Object>>> KEYS = List.of(
            target -> key(target, target.deadline(), target.sectionPath(), target.value()),
            target -> key(target, target.deadline(), target.sectionPath()),
            target -> key(target, target.deadline(), target.value()),
            target -> key(target, target.deadline()),
            target -> key(target, target.sectionPath()),
            target -> key(target));

    private final List<Target> from;
    private final List<Target> to;
    private final Map<Target, Target> pairs = new LinkedHashMap<>();

    private TargetMatching(List<Target> from, List<Target> to) {
        this.from = new ArrayList<>(from);
        this.to = new ArrayList<>(to);
    }

    /**
     * What a comparison gives.
     *
     * @param unchanged targets that claim the same in both texts
     * @param changes in the order of the text, those that were lost where they stood
     */
    record Result(int unchanged, List<TargetChange> changes) {}

    static Result compare(List<Target> from, List<Target> to) {
        TargetMatching matching = new TargetMatching(from, to);
        KEYS.forEach(matching::pair);
        return matching.result();
    }

    private void pair(Function<Target, List<Object>> key) {
        Map<List<Object>, Deque<Target>> open = new HashMap<>();
        to.forEach(target -> open.computeIfAbsent(key.apply(target), any -> new ArrayDeque<>())
                .add(target));
        for (Target target : List.copyOf(from)) {
            Target partner =
                    open.getOrDefault(key.apply(target), new ArrayDeque<>()).poll();
            if (partner != null) {
                pairs.put(target, partner);
                from.remove(target);
                to.remove(partner);
            }
        }
    }

    private Result result() {
        List<TargetChange> changes = new ArrayList<>();
        int unchanged = 0;
        for (Map.Entry<Target, Target> pair : pairs.entrySet()) {
            List<FieldChange> fields = TargetFields.differing(pair.getKey(), pair.getValue());
            if (fields.isEmpty()) {
                unchanged++;
            } else {
                changes.add(new TargetChange(Kind.CHANGED, pair.getKey(), pair.getValue(), fields));
            }
        }
        from.forEach(target -> changes.add(new TargetChange(Kind.LOST, target, null, List.of())));
        to.forEach(target -> changes.add(new TargetChange(Kind.GAINED, null, target, List.of())));
        changes.sort(Comparator.comparingInt(TargetMatching::place));
        return new Result(unchanged, List.copyOf(changes));
    }

    private static int place(TargetChange change) {
        Target shown = change.to() == null ? change.from() : change.to();
        return Objects.requireNonNull(shown).start();
    }

    /** What both must share: the indicator, by its id where there is one, how it changes, and the parts given. */
    private static List<Object> key(Target target, @Nullable Object... parts) {
        List<Object> key = new ArrayList<>();
        String canonical = target.canonical();
        key.add(canonical == null ? TextFolding.fold(target.indicator()) : canonical);
        key.add(target.change());
        for (@Nullable Object part : parts) {
            key.add(part instanceof java.math.BigDecimal number ? number.stripTrailingZeros() : String.valueOf(part));
        }
        return key;
    }
}
