package dev.tance.tagging.target;

import dev.tance.tagging.DeclinedReading;
import dev.tance.tagging.Evidence;
import dev.tance.tagging.Inheritance;
import dev.tance.tagging.Target;
import dev.tance.tagging.TypedQuantity;
import dev.tance.tagging.indicator.IndicatorName;
import dev.tance.tagging.indicator.Taxonomy;
import dev.tance.tagging.quantity.Quantity;
import dev.tance.tagging.rules.RuleData;
import dev.tance.tagging.text.CodePointOffsets;
import dev.tance.tagging.text.Rearrangement;
import dev.tance.tagging.text.SideBoxes;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.time.TimeExpression;
import dev.tance.tagging.time.TimeKind;
import dev.tance.tagging.unit.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the targets of a text and gives them in code points of that text. Immutable and thread-safe. */
public final class TargetTagger {
    private static final int EVIDENCE_BEFORE = 240;
    private static final int EVIDENCE_BEHIND = 80;

    private final TargetReader reader;
    private final Taxonomy taxonomy;
    private final String engineVersion;

    /**
     * All that was decided about the quantities of a text.
     *
     * @param targets targets in the order of the text
     * @param quantities quantities that are no targets
     * @param declined readings that were refused
     */
    public record Result(List<Target> targets, List<TypedQuantity> quantities, List<DeclinedReading> declined) {}

    /** A tagger with the given rules. */
    public TargetTagger(RuleData data, String engineVersion) {
        this.reader = new TargetReader(data);
        this.taxonomy = new Taxonomy(data);
        this.engineVersion = engineVersion;
    }

    /** Reads a text. */
    public Result tag(String text, CodePointOffsets offsets, TargetContext context) {
        Rearrangement moved = SideBoxes.moved(text);
        TextView view = TextView.of(moved.text());
        TargetSink sink = reader.read(
                view, Math.max(context.year(), Present.of(context.title(), view)), Accounts.isReport(context.title()));
        Output output = new Output(text, moved, view, offsets);
        List<Target> targets = new ArrayList<>();
        for (Reading reading : sink.readings) {
            targets.add(target(output, reading, context));
        }
        targets.sort(Comparator.comparingInt(Target::start));
        List<TypedQuantity> quantities = new ArrayList<>();
        for (TargetSink.Rejection rejection : sink.rejections) {
            Quantity quantity = rejection.quantity();
            if (!quantity.unit().text().isEmpty()) {
                quantities.add(new TypedQuantity(
                        output.start(quantity.start()),
                        output.end(quantity.end()),
                        output.slice(quantity.start(), quantity.end()),
                        quantity.value(),
                        quantity.max(),
                        quantity.unit().text(),
                        rejection.kind(),
                        rejection.rule()));
            }
        }
        quantities.sort(Comparator.comparingInt(TypedQuantity::start));
        List<DeclinedReading> declined = new ArrayList<>();
        for (TargetSink.Decline decline : sink.declines) {
            declined.add(new DeclinedReading(
                    output.start(decline.start()), output.end(decline.end()), decline.reason(), decline.rule()));
        }
        return new Result(targets, quantities, declined);
    }

    private record Output(String text, Rearrangement moved, TextView view, CodePointOffsets offsets) {
        int source(int position) {
            return moved.original(view.source(position));
        }

        int sourceEnd(int position) {
            return moved.originalEnd(view.sourceEnd(position));
        }

        int start(int position) {
            return offsets.at(source(position));
        }

        int end(int position) {
            return offsets.at(sourceEnd(position));
        }

        String slice(int start, int end) {
            return text.substring(source(start), sourceEnd(end));
        }
    }

    private Target target(Output output, Reading reading, TargetContext context) {
        Quantity quantity = reading.quantity;
        Unit unit = quantity == null ? Unit.NONE : quantity.unit();
        String indicator = IndicatorName.clean(reading.indicator);
        String canonical = taxonomy.idOf(indicator, unit, reading.change);
        TimeExpression deadline = reading.deadline;
        Integer periodStart = deadline != null && deadline.kind() == TimeKind.PERIOD ? deadline.firstYear() : null;
        TargetContext.Place place = context.at(output.source(reading.start));
        return new Target(
                place.sectionPath(),
                indicator,
                IndicatorName.normal(indicator),
                canonical,
                quantity == null ? null : quantity.value(),
                quantity == null ? null : quantity.max(),
                unit.text(),
                unit.inBase(quantity == null ? null : quantity.value()),
                unit.inBase(quantity == null ? null : quantity.max()),
                quantity == null ? null : unit.base(),
                reading.comparator,
                reading.change,
                reading.annual,
                deadline == null ? null : deadline.year(),
                periodStart,
                reading.baseline == null ? null : reading.baseline.year(),
                reading.stringency,
                place.region(),
                context.sectorOf(
                        indicator,
                        output.source(reading.sentenceStart),
                        output.sourceEnd(Math.max(reading.sentenceEnd, reading.end))),
                place.responsible(),
                output.start(reading.start),
                output.end(reading.end),
                evidence(output, reading),
                inherited(output, reading),
                engineVersion,
                reading.rule,
                reading.confidence);
    }

    private static Evidence evidence(Output output, Reading reading) {
        TextView view = output.view();
        int start = Math.max(reading.sentenceStart, reading.start - EVIDENCE_BEFORE);
        int end = Math.min(Math.max(reading.sentenceEnd, reading.end), reading.end + EVIDENCE_BEHIND);
        start -= isWithinPair(view, start) ? 1 : 0;
        end += isWithinPair(view, end) ? 1 : 0;
        return new Evidence(output.start(start), output.end(end), output.slice(start, end));
    }

    /** Whether the two halves of one character stand around a position. */
    private static boolean isWithinPair(TextView view, int position) {
        return Character.isHighSurrogate(view.at(position - 1)) && Character.isLowSurrogate(view.at(position));
    }

    private static List<Inheritance> inherited(Output output, Reading reading) {
        List<Inheritance> result = new ArrayList<>();
        if (reading.deadlineInherited) {
            add(result, "deadline", reading.deadline, output);
        }
        if (reading.baselineInherited) {
            add(result, "baseline", reading.baseline, output);
        }
        return result;
    }

    private static void add(List<Inheritance> result, String field, @Nullable TimeExpression time, Output output) {
        if (time != null) {
            result.add(new Inheritance(field, output.start(time.start()), output.end(time.end())));
        }
    }
}
