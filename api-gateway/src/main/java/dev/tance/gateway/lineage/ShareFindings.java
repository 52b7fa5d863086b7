package dev.tance.gateway.lineage;

import dev.tance.gateway.lineage.Finding.Kind;
import dev.tance.gateway.lineage.Wholes.Part;
import dev.tance.index.model.IndexedTarget;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds documents whose shares of one whole add up to more than 100 %. Upper limits are left out: nobody need reach them. */
final class ShareFindings {
    private static final Set<String> COUNTED = Set.of("gte", "gt", "eq", "approx");

    private ShareFindings() {}

    private record Sum(String documentId, String region, int year, String whole) {}

    /** @param targets of any indicators */
    static List<Finding> of(Collection<IndexedTarget> targets) {
        Map<Sum, Map<String, IndexedTarget>> sums = new LinkedHashMap<>();
        for (IndexedTarget target : targets) {
            Optional<Part> part = Wholes.bundled().partOf(target);
            if (part.isPresent()
                    && target.region() != null
                    && target.deadline() != null
                    && target.value() != null
                    && COUNTED.contains(target.comparator())) {
                Sum sum = new Sum(
                        target.documentId(),
                        target.region(),
                        target.deadline(),
                        part.get().whole());
                sums.computeIfAbsent(sum, key -> new TreeMap<>())
                        .putIfAbsent(part.get().part(), target);
            }
        }
        return sums.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry ->
                        finding(entry.getKey(), List.copyOf(entry.getValue().values())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> finding(Sum sum, List<IndexedTarget> parts) {
        BigDecimal total = parts.stream()
                .map(part -> Objects.requireNonNull(part.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(BigDecimal.valueOf(100)) <= 0) {
            return Optional.empty();
        }
        String detail = parts.size() + " shares of " + sum.whole() + " add up to "
                + total.stripTrailingZeros().toPlainString() + " %";
        return Optional.of(new Finding(
                Kind.SHARES_EXCEED_WHOLE,
                sum.region(),
                sum.region(),
                sum.year(),
                detail,
                parts.stream().map(Statement::of).toList()));
    }
}
