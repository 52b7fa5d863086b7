package dev.tance.gateway.target;

import dev.tance.contracts.message.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator over regions and years.
 *
 * @param indicator as asked for
 * @param unitSi base unit of the ranked values, null when none is known
 * @param years columns, ascending
 * @param rows one for each region
 * @param gaps places of the table without a target
 */
public record Comparison(
        String indicator, @Nullable String unitSi, List<Integer> years, List<Row> rows, List<Gap> gaps) {

    /**
     * A region.
     *
     * @param cells one for each year, in the years' order; null where there is no target
     */
    public record Row(String region, @Nullable String name, List<@Nullable Cell> cells) {}

    /** A region that says nothing for a year. */
    public record Gap(String region, int year) {}

    /**
     * What a region states for a year.
     *
     * @param rank 1 for the greatest value among the regions of that year, the same for equal values; null without a value
     *     in the table's base unit
     * @param others how many more targets the region has for that year, from other documents or places
     */
    public record Cell(
            @Nullable BigDecimal value,
            @Nullable BigDecimal valueMax,
            String unit,
            @Nullable BigDecimal valueSi,
            @Nullable String unitSi,
            String comparator,
            String change,
            boolean annual,
            String stringency,
            @Nullable Integer baseline,
            @Nullable Integer rank,
            int others,
            String targetId,
            String indicator,
            String documentId,
            String url,
            @Nullable String title,
            @Nullable LocalDate published,
            boolean draft,
            Target.Evidence evidence) {}
}
