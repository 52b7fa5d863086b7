package dev.tance.gateway.page.explorer;

import dev.tance.gateway.facet.TargetFacets.Indicator;
import dev.tance.gateway.page.words.Quantity;
import dev.tance.gateway.page.words.TargetRows;
import dev.tance.gateway.page.words.Words;
import dev.tance.gateway.target.Comparison;
import dev.tance.gateway.target.Comparison.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a comparison into words. */
@Component
class ComparisonTables {
    private final Words words;

    ComparisonTables(Words words) {
        this.words = words;
    }

    /**
     * The table.
     *
     * @param indicator as most texts word it
     * @param years columns
     * @param empty whether no region says anything
     */
    record Table(String indicator, List<Integer> years, List<Line> lines, boolean empty) {}

    /**
     * A region.
     *
     * @param cells in the years' order, null where it says nothing
     */
    record Line(String region, String name, List<@Nullable Stated> cells) {}

    /**
     * What a region states for a year.
     *
     * @param quantity in words
     * @param rank 1 for the greatest of the year, null when it cannot be ranked
     * @param best whether others have a lesser rank
     * @param others how many more targets it has for the year
     * @param href its place in its document
     */
    record Stated(
            String quantity,
            @Nullable Integer rank,
            boolean best,
            int others,
            boolean draft,
            String href,
            String title) {}

    Table of(Comparison comparison, List<Indicator> indicators, Locale locale) {
        List<Line> lines = new ArrayList<>();
        for (Comparison.Row row : comparison.rows()) {
            List<@Nullable Stated> cells = new ArrayList<>();
            for (int year = 0; year < row.cells().size(); year++) {
                Cell cell = row.cells().get(year);
                cells.add(cell == null ? null : stated(cell, comparison, year, locale));
            }
            lines.add(new Line(row.region(), row.name() == null ? row.region() : row.name(), cells));
        }
        boolean empty = lines.stream().flatMap(line -> line.cells().stream()).allMatch(Objects::isNull);
        return new Table(name(comparison.indicator(), indicators), comparison.years(), lines, empty);
    }

    private Stated stated(Cell cell, Comparison comparison, int year, Locale locale) {
        long ranked = comparison.rows().stream()
                .map(row -> row.cells().get(year))
                .filter(other -> other != null && other.rank() != null)
                .count();
        return new Stated(
                words.quantity(Quantity.of(cell), locale),
                ranked > 1 ? cell.rank() : null,
                ranked > 1 && Objects.equals(cell.rank(), 1),
                cell.others(),
                cell.draft(),
                TargetRows.place(
                        cell.documentId(),
                        cell.evidence().start(),
                        cell.evidence().end()),
                cell.title() == null ? cell.url() : cell.title());
    }

    private static String name(String indicator, List<Indicator> indicators) {
        return indicators.stream()
                .filter(known -> known.indicator().equals(indicator))
                .map(known -> known.name() == null ? indicator : known.name())
                .findFirst()
                .orElse(indicator);
    }
}
