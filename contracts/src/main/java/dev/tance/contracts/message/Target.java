package dev.tance.contracts.message;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantified policy target: one indicator, one value, one deadline. Offsets are 0-based code points into the stored
 * text, ends exclusive; {@code start} and {@code end} select the value with its unit.
 *
 * @param sectionPath headings from the outermost in, empty when the document has none
 * @param indicator what is measured, as the text words it
 * @param canonical id in the indicator taxonomy, null when none fits
 * @param value in the unit as stated; null for a peak without a number
 * @param valueMax upper end of a range, else null
 * @param unit as stated, with its magnitude word, empty when there is none
 * @param valueSi the value in the base unit, null when the unit is unknown
 * @param valueMaxSi the upper end in the base unit, else null
 * @param unitSi the base unit, null when the unit is unknown
 * @param comparator gte, gt, lte, lt, approx or eq
 * @param change level, increase, decrease, multiple or peak
 * @param annual true when the value is meant per year
 * @param deadline the year by whose end it holds, null when none applies
 * @param periodStart first year of the period, null when none is stated
 * @param baseline year of comparison, null when none is stated
 * @param stringency strive, ensure or plain
 * @param region GB/T 2260 code of the document's region or of the place that the target names, null when unknown
 * @param sector the sector it belongs to, null when unknown
 * @param responsible bodies that answer for it, as written
 * @param evidence the sentence or clause that states it
 * @param inheritedFrom where deadline, baseline or subject came from when not from the same clause, else null
 * @param rule id of the rule that made it
 * @param confidence 0 to 1
 */
public record Target(
        String id,
        List<String> sectionPath,
        String indicator,
        @Nullable String canonical,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueMax,
        String unit,
        @Nullable BigDecimal valueSi,
        @Nullable BigDecimal valueMaxSi,
        @Nullable String unitSi,
        String comparator,
        String change,
        boolean annual,
        @Nullable Integer deadline,
        @Nullable Integer periodStart,
        @Nullable Integer baseline,
        String stringency,
        @Nullable String region,
        @Nullable String sector,
        List<String> responsible,
        int start,
        int end,
        Evidence evidence,
        @Nullable String inheritedFrom,
        String engineVersion,
        String rule,
        BigDecimal confidence) {
    public Target {
        sectionPath = List.copyOf(sectionPath);
        responsible = List.copyOf(responsible);
    }

    /** The passage that states the target. */
    public record Evidence(int start, int end, String text) {}
}
