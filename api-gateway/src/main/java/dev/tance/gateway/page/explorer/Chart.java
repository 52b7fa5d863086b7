package dev.tance.gateway.page.explorer;

import dev.tance.contracts.json.MessageJson;
import dev.tance.gateway.target.Comparison;
import dev.tance.gateway.target.Comparison.Cell;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a chart draws: the values of a comparison that can be ranked.
 *
 * @param unit as stated when all values share it, else the base unit; blank for plain numbers
 * @param years along the axis
 * @param series one for each region that has values
 */
record Chart(String unit, List<String> years, List<Series> series) {
    /** @param values in the years' order, null where there is none */
    record Series(String name, List<@Nullable BigDecimal> values) {}

    /** The chart, null when there is nothing to draw. */
    static @Nullable Chart of(Comparison comparison) {
        Set<String> units = comparison.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(Chart::isDrawn)
                .map(cell -> Objects.requireNonNull(cell).unit())
                .collect(Collectors.toSet());
        if (units.isEmpty()) {
            return null;
        }
        boolean asStated = units.size() == 1;
        String base = comparison.unitSi() == null ? "" : comparison.unitSi();
        List<Series> series = new ArrayList<>();
        for (Comparison.Row row : comparison.rows()) {
            List<@Nullable BigDecimal> values = new ArrayList<>();
            for (Cell cell : row.cells()) {
                values.add(isDrawn(cell) ? value(Objects.requireNonNull(cell), asStated) : null);
            }
            if (values.stream().anyMatch(Objects::nonNull)) {
                series.add(new Series(row.name() == null ? row.region() : row.name(), values));
            }
        }
        return new Chart(
                asStated ? units.iterator().next() : base,
                comparison.years().stream().map(String::valueOf).toList(),
                series);
    }

    /** As the page's script reads it. */
    public String json() {
        return new String(MessageJson.write(this), StandardCharsets.UTF_8);
    }

    private static boolean isDrawn(@Nullable Cell cell) {
        return cell != null && cell.rank() != null && cell.value() != null;
    }

    private static @Nullable BigDecimal value(Cell cell, boolean asStated) {
        return asStated ? cell.value() : cell.valueSi();
    }
}
