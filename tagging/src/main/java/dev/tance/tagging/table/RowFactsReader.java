package dev.tance.tagging.table;

import dev.tance.tagging.Stringency;
import dev.tance.tagging.rules.Vocabulary;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.rules.WordTable.Entry;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.unit.Unit;
import dev.tance.tagging.unit.UnitFamily;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the indicator, unit and attribute of a row, where cells are merged from the rows above. */
final class RowFactsReader {
    private static final Pattern SHARE = Pattern.compile(".*(率|比重|占比|比例)");
    private static final Pattern OUTER_BRACKETS = Pattern.compile("^[(]|[)]$");

    private final Vocabulary vocabulary;
    private final IndicatorCellReader indicators;
    private final CellValueReader values;
    private final CellUnits units;

    RowFactsReader(Vocabulary vocabulary, CellValueReader values, CellUnits units) {
        this.vocabulary = vocabulary;
        this.indicators = new IndicatorCellReader(vocabulary, units);
        this.values = values;
        this.units = units;
    }

    RowFacts read(List<@Nullable GridCell> cells, Header header, RowContext above) {
        IndicatorCell indicator = indicator(cells, header, above);
        Unit unit = unit(cells, header, indicator, above);
        GridCell attribute = attribute(cells, header, above);
        return new RowFacts(
                indicator, unit, stringency(indicator, attribute, above), attribute, reaches(cells, header));
    }

    private IndicatorCell indicator(List<@Nullable GridCell> cells, Header header, RowContext above) {
        IndicatorCell own = indicators.read(plain(cells, header.indexOf(ColumnKind.INDICATOR)));
        String part = plain(cells, header.indexOf(ColumnKind.PART));
        IndicatorCell result = own;
        if (!own.name().isEmpty()) {
            above.whole = own;
        }
        if (!part.isEmpty()) {
            result = partOf(above.whole, indicators.read(part));
        } else if (own.among() && measure(own.name()).isEmpty()) {
            result = own.named(own.name() + measure(above.indicator));
        }
        if (!result.name().isEmpty() && !result.among()) {
            above.indicator = result.name();
        }
        return result;
    }

    /** 主要污染物排放量减少 in a merged cell, 氮氧化物 beside it: the part lacks what is measured and how it changes. */
    private IndicatorCell partOf(@Nullable IndicatorCell whole, IndicatorCell part) {
        if (whole == null || !measure(part.name()).isEmpty()) {
            return part;
        }
        String head = measure(whole.name());
        String name = part.name() + (head.isEmpty() ? "" : head);
        return new IndicatorCell(
                name,
                part.unit() == null ? whole.unit() : part.unit(),
                whole.change(),
                whole.annual(),
                whole.binding(),
                part.among());
    }

    private static String plain(List<@Nullable GridCell> cells, int index) {
        GridCell cell = index < 0 ? null : cells.get(index);
        return cell == null || cell.isVoid() ? "" : cell.plain();
    }

    private String measure(String name) {
        Entry<Word> word = vocabulary.endingAt(WordClass.MEASURE, TextView.of(name), 0, name.length());
        return word == null ? "" : word.text();
    }

    /** That of the unit column, else its own; for a share also the one above, where a merged cell left it out. */
    private @Nullable Unit unit(
            List<@Nullable GridCell> cells, Header header, IndicatorCell indicator, RowContext above) {
        int column = header.indexOf(ColumnKind.UNIT);
        String text = OUTER_BRACKETS.matcher(plain(cells, column)).replaceAll("");
        Unit unit = text.isEmpty() ? null : units.of(text);
        if (unit == null) {
            unit = indicator.unit();
        }
        GridCell cell = column < 0 ? null : cells.get(column);
        boolean left = column >= 0 && (cell == null || cell.isBlank());
        boolean share = SHARE.matcher(indicator.name()).matches();
        if (unit == null && left && share && above.unit != null && above.unit.family() == UnitFamily.RATIO) {
            unit = above.unit;
        }
        above.unit = unit == null ? above.unit : unit;
        return unit;
    }

    private static @Nullable GridCell attribute(List<@Nullable GridCell> cells, Header header, RowContext above) {
        int index = header.indexOf(ColumnKind.ATTRIBUTE);
        GridCell cell = index < 0 ? null : cells.get(index);
        if (index >= 0 && (cell == null || cell.isBlank())) {
            return above.attribute;
        }
        above.attribute = cell;
        return cell;
    }

    private static Stringency stringency(IndicatorCell indicator, @Nullable GridCell attribute, RowContext above) {
        if (attribute != null && !attribute.isVoid()) {
            return IndicatorCellReader.stringency(attribute.plain());
        }
        Stringency said = indicator.binding() == null ? above.section : indicator.binding();
        return said == null ? Stringency.PLAIN : said;
    }

    private boolean reaches(List<@Nullable GridCell> cells, Header header) {
        for (int i = 0; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            boolean goal = header.columns().get(i).kind() == ColumnKind.TARGET;
            CellValue value = cell == null || !goal ? null : values.read(cell);
            if (value != null && !value.cumulative()) {
                return true;
            }
        }
        return false;
    }
}
