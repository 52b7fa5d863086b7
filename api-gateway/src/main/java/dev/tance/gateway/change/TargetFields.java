package dev.tance.gateway.change;

import dev.tance.contracts.message.Target;
import dev.tance.gateway.change.TargetChange.FieldChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields in which two forms of one target are compared: what it claims, not where it stands nor who read it. */
final class TargetFields {
    private static final Map<String, Function<Target, @Nullable Object>> COMPARED = compared();

    private TargetFields() {}

    /** The fields that differ, in a fixed order. */
    static List<FieldChange> differing(Target from, Target to) {
        List<FieldChange> changes = new ArrayList<>();
        COMPARED.forEach((name, field) -> {
            Object before = field.apply(from);
            Object after = field.apply(to);
            if (!isSame(before, after)) {
                changes.add(new FieldChange(name, before, after));
            }
        });
        return changes;
    }

    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal first && other instanceof BigDecimal second) {
            return first.compareTo(second) == 0;
        }
        return Objects.equals(one, other);
    }

    private static Map<String, Function<Target, @Nullable Object>> compared() {
        Map<String, Function<Target, @Nullable Object>> fields = new LinkedHashMap<>();
        fields.put("indicator", Target::indicator);
        fields.put("value", Target::value);
        fields.put("valueMax", Target::valueMax);
        fields.put("unit", Target::unit);
        fields.put("comparator", Target::comparator);
        fields.put("change", Target::change);
        fields.put("annual", Target::annual);
        fields.put("deadline", Target::deadline);
        fields.put("periodStart", Target::periodStart);
        fields.put("baseline", Target::baseline);
        fields.put("stringency", Target::stringency);
        fields.put("region", Target::region);
        fields.put("sector", Target::sector);
        fields.put("responsible", Target::responsible);
        fields.put("sectionPath", Target::sectionPath);
        return fields;
    }
}
