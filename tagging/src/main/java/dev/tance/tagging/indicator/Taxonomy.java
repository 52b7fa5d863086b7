package dev.tance.tagging.indicator;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.rules.RuleData;
import dev.tance.tagging.rules.Tables;
import dev.tance.tagging.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The indicator taxonomy: which indicators are known, and by which words. Immutable. */
public final class Taxonomy {
    private static final Pattern QUOTES_AND_BLANKS = Pattern.compile("[“”\\s]");

    private final List<IndicatorRule> rules;

    /** Reads the taxonomy; earlier rows win. */
    public Taxonomy(RuleData data) {
        List<IndicatorRule> read = new ArrayList<>();
        for (List<String> row : Tables.rows(data.file(RuleData.INDICATORS), 8)) {
            read.add(IndicatorRule.of(row));
        }
        rules = List.copyOf(read);
    }

    /** The id of an indicator as written, or null when it is none of the taxonomy. */
    public @Nullable String idOf(String name, Unit unit, ChangeKind change) {
        String text = QUOTES_AND_BLANKS.matcher(name).replaceAll("");
        for (IndicatorRule rule : rules) {
            if (rule.matches(text, unit, change)) {
                return rule.id();
            }
        }
        return null;
    }
}
