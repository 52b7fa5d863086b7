package dev.tance.tagging;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantified policy target: one indicator, one value, one deadline. Offsets are Unicode code points of the tagged
 * text, 0-based, end exclusive.
 *
 * @param sectionPath numbers of the sections around the target, outermost first; empty where the text has none
 * @param indicator what is measured, as written (completed where several values share a head)
 * @param indicatorNormal the same in a stable form, equal for the same phrase in any document
 * @param canonical taxonomy id, null when the indicator is none of the taxonomy
 * @param value number in the stated unit; null for peaks
 * @param valueMax upper end of a range, else null
 * @param unit unit as written with its magnitude word, without spaces; empty where there is none
 * @param valueSi the value in {@code unitSi}; null where the unit has no physical base
 * @param valueMaxSi upper end of a range in {@code unitSi}
 * @param unitSi SI or stated base unit (W, J, m², 1 for shares and counts), else null
 * @param annual whether the value holds for each year
 * @param deadline year by which the target holds, null when none is said
 * @param periodStart first year of the period in which it is to be reached, null when none is said
 * @param baseline year of comparison, null when none is said
 * @param region region code or name the target holds for, null when the document does not say
 * @param sector sector named by the indicator, null when none is
 * @param responsible bodies that own the item of the target, as written
 * @param start first code point of the value with its unit
 * @param end code point after it
 * @param inheritedFrom sources of fields that stand outside the clause of the value
 * @param rule id of the rule that read the target, see docs/tagging-rules.md
 * @param confidence estimated probability that every field is right, 0 to 1
 */
public record Target(
        List<String> sectionPath,
        String indicator,
        String indicatorNormal,
        @Nullable String canonical,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueMax,
        String unit,
        @Nullable BigDecimal valueSi,
        @Nullable BigDecimal valueMaxSi,
        @Nullable String unitSi,
        ComparatorKind comparator,
        ChangeKind change,
        boolean annual,
        @Nullable Integer deadline,
        @Nullable Integer periodStart,
        @Nullable Integer baseline,
        Stringency stringency,
        @Nullable String region,
        @Nullable String sector,
        List<String> responsible,
        int start,
        int end,
        Evidence evidence,
        List<Inheritance> inheritedFrom,
        String engineVersion,
        String rule,
        double confidence) {
    public Target {
        sectionPath = List.copyOf(sectionPath);
        responsible = List.copyOf(responsible);
        inheritedFrom = List.copyOf(inheritedFrom);
    }
}
