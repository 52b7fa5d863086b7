package dev.tance.gateway.lineage;

import dev.tance.gateway.dictionary.RegionDictionary;
import dev.tance.index.model.IndexedTarget;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Puts a target's figure in words for a finding's detail. */
final class Wording {
    private Wording() {}

    /** For example {@code ≥ 22 %}, {@code a decrease of 13.5 % from 2020}. */
    static String figure(IndexedTarget target) {
        String value = plain(target.value()) + (target.valueMax() == null ? "" : "–" + plain(target.valueMax()));
        String amount = sign(target.comparator()) + value + (target.unit().isEmpty() ? "" : " " + target.unit());
        String change =
                switch (target.change()) {
                    case "increase" -> "an increase of ";
                    case "decrease" -> "a decrease of ";
                    case "multiple" -> "a multiple of ";
                    case "peak" -> "a peak of ";
                    default -> "";
                };
        return change + amount + (target.baseline() == null ? "" : " from " + target.baseline());
    }

    /** A target's region by name: the document's own where the code is not known, else the code. */
    static String region(IndexedTarget target) {
        String code = String.valueOf(target.region());
        String documents = target.regionName() == null ? code : target.regionName();
        return RegionDictionary.bundled().name(code).orElse(documents);
    }

    private static String sign(String comparator) {
        return switch (comparator) {
            case "gte" -> "≥ ";
            case "gt" -> "> ";
            case "lte" -> "≤ ";
            case "lt" -> "< ";
            case "approx" -> "about ";
            default -> "";
        };
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "?" : value.stripTrailingZeros().toPlainString();
    }
}
