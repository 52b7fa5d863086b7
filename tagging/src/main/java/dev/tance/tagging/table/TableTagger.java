package dev.tance.tagging.table;

import dev.tance.tagging.DeclinedReading;
import dev.tance.tagging.Evidence;
import dev.tance.tagging.Inheritance;
import dev.tance.tagging.QuantityKind;
import dev.tance.tagging.Target;
import dev.tance.tagging.TextTable;
import dev.tance.tagging.TypedQuantity;
import dev.tance.tagging.indicator.IndicatorName;
import dev.tance.tagging.indicator.Taxonomy;
import dev.tance.tagging.rules.RuleData;
import dev.tance.tagging.rules.Vocabulary;
import dev.tance.tagging.table.TableReader.Row;
import dev.tance.tagging.table.TableTargets.Region;
import dev.tance.tagging.target.Present;
import dev.tance.tagging.target.TargetContext;
import dev.tance.tagging.text.CodePointOffsets;
import dev.tance.tagging.unit.Unit;
import dev.tance.tagging.unit.UnitTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the indicator tables of a text, those that it is told of and those in its lines. Immutable and thread-safe. */
public final class TableTagger {
    private static final String DECLINED = "declined.table-row";

    private final TableReader reader;
    private final PlainTables plain;
    private final Taxonomy taxonomy;
    private final String engineVersion;

    /** A tagger with the given rules. */
    public TableTagger(RuleData data, String engineVersion) {
        this.reader = new TableReader(new Vocabulary(data), new UnitTable(data));
        this.plain = new PlainTables(reader);
        this.taxonomy = new Taxonomy(data);
        this.engineVersion = engineVersion;
    }

    /** Reads the tables of a text. */
    public TableTargets read(String text, CodePointOffsets offsets, List<TextTable> tables, TargetContext context) {
        List<Grid> given = GivenTables.of(text, tables);
        List<Grid> all = new ArrayList<>(given);
        all.addAll(plain.in(text, given));
        all.sort(Comparator.comparingInt(Grid::start));
        all.addAll(LabelledLines.in(text, List.copyOf(all)));
        Output output = new Output(text, offsets, context);
        int present = all.isEmpty() ? 0 : Math.max(context.year(), Present.of(context.title(), text));
        for (Grid grid : all) {
            List<Row> rows = reader.read(grid, Captions.above(text, grid.start()), present);
            if (rows != null) {
                output.regions.add(new Region(grid.start(), grid.end()));
                rows.forEach(row -> add(row, output));
            }
        }
        return new TableTargets(output.targets, output.quantities, output.declined, output.regions);
    }

    /** What is collected while the tables of a text are read. */
    private static final class Output {
        final String text;
        final CodePointOffsets offsets;
        final TargetContext context;
        final List<Target> targets = new ArrayList<>();
        final List<TypedQuantity> quantities = new ArrayList<>();
        final List<DeclinedReading> declined = new ArrayList<>();
        final List<Region> regions = new ArrayList<>();

        Output(String text, CodePointOffsets offsets, TargetContext context) {
            this.text = text;
            this.offsets = offsets;
            this.context = context;
        }

        Inheritance from(String field, GridCell cell) {
            return new Inheritance(field, offsets.at(cell.start()), offsets.at(cell.end()));
        }
    }

    private void add(Row row, Output output) {
        Grid whole = Grid.of(List.of(row.cells()));
        int start = whole.start();
        int end = whole.end();
        String problem = row.problem();
        if (problem != null) {
            output.declined.add(
                    new DeclinedReading(output.offsets.at(start), output.offsets.at(end), problem, DECLINED));
        }
        for (RowReading reading : row.readings()) {
            if (reading.rule().equals(RowReader.BASE_RULE)) {
                output.quantities.add(quantity(reading, output));
            } else {
                output.targets.add(target(reading, start, end, output));
            }
        }
    }

    private static TypedQuantity quantity(RowReading reading, Output output) {
        int start = reading.cell().source(reading.quantity().start());
        int end = reading.cell().sourceEnd(reading.quantity().end());
        return new TypedQuantity(
                output.offsets.at(start),
                output.offsets.at(end),
                output.text.substring(start, end),
                reading.quantity().value(),
                reading.quantity().max(),
                reading.quantity().unit().text(),
                QuantityKind.STATUS,
                reading.rule());
    }

    private Target target(RowReading reading, int rowStart, int rowEnd, Output output) {
        GridCell cell = reading.cell();
        int start = cell.source(reading.quantity().start());
        int end = cell.sourceEnd(reading.quantity().end());
        Unit unit = reading.quantity().unit();
        String indicator = IndicatorName.clean(reading.indicator());
        TargetContext.Place place = output.context.at(start);
        return new Target(
                place.sectionPath(),
                indicator,
                IndicatorName.normal(indicator),
                taxonomy.idOf(indicator, unit, reading.change()),
                reading.quantity().value(),
                reading.quantity().max(),
                unit.text(),
                unit.inBase(reading.quantity().value()),
                unit.inBase(reading.quantity().max()),
                unit.base(),
                reading.comparator(),
                reading.change(),
                reading.annual(),
                year(reading.deadline()),
                year(reading.column().firstYear()),
                year(reading.baseline()),
                reading.stringency(),
                place.region(),
                output.context.sectorOf(indicator, rowStart, rowEnd),
                place.responsible(),
                output.offsets.at(start),
                output.offsets.at(end),
                new Evidence(
                        output.offsets.at(rowStart),
                        output.offsets.at(rowEnd),
                        output.text.substring(rowStart, rowEnd)),
                inherited(reading, output),
                engineVersion,
                reading.rule(),
                reading.confidence());
    }

    private static @Nullable Integer year(int year) {
        return year == 0 ? null : year;
    }

    /** The deadline stands in the header; what the attribute cell says (约束性, 预期性) is kept by its place. */
    private static List<Inheritance> inherited(RowReading reading, Output output) {
        List<Inheritance> sources = new ArrayList<>();
        if (reading.deadline() > 0) {
            sources.add(output.from("deadline", reading.column().header()));
        }
        GridCell attribute = reading.attribute();
        if (attribute != null && !attribute.isVoid()) {
            sources.add(output.from("stringency", attribute));
        }
        return sources;
    }
}
