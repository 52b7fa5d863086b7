package dev.tance.tagging.target;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.QuantityKind;
import dev.tance.tagging.clause.Clause;
import dev.tance.tagging.clause.ClauseSplitter;
import dev.tance.tagging.clause.Element;
import dev.tance.tagging.clause.ElementSplitter;
import dev.tance.tagging.clause.Sentence;
import dev.tance.tagging.clause.SentenceScanner;
import dev.tance.tagging.quantity.QuantityReader;
import dev.tance.tagging.rules.RuleData;
import dev.tance.tagging.rules.Vocabulary;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.rules.WordTable.Entry;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.time.TimeExpression;
import dev.tance.tagging.time.TimeKind;
import dev.tance.tagging.unit.UnitTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads all targets of a view, sentence by sentence. Immutable; every call keeps its state to itself. */
final class TargetReader {
    private static final Set<WordClass> MARKERS = Vocabulary.classes(WordClass.STRIVE, WordClass.ENSURE);
    private static final Set<WordClass> OPENERS = Vocabulary.classes(WordClass.OPENER, WordClass.REGION);

    private static final Set<WordClass> VERBS =
            Vocabulary.classes(WordClass.REACH, WordClass.CONTROL, WordClass.COMPARATOR);

    private static final int OPENING = 8;

    private final Vocabulary vocabulary;
    private final ClauseSplitter clauses;
    private final ElementSplitter elements;
    private final ElementReader reader;
    private final PeakReader peaks;

    TargetReader(RuleData data) {
        vocabulary = new Vocabulary(data);
        clauses = new ClauseSplitter(new QuantityReader(new UnitTable(data)));
        elements = new ElementSplitter(vocabulary);
        reader = new ElementReader(vocabulary);
        peaks = new PeakReader(vocabulary);
    }

    TargetSink read(TextView view, int present, boolean report) {
        TargetSink sink = new TargetSink();
        Scope scope = new Scope(present, report);
        SentenceScanner scanner = new SentenceScanner(view);
        for (Sentence sentence = scanner.next(); sentence != null; sentence = scanner.next()) {
            scope.enter(view, sentence);
            if (sentence.holdsNumber()) {
                int before = sink.readings.size();
                read(view, sentence, scope, sink);
                int start = sentence.start();
                sink.withdrawIf(
                        before,
                        reading -> Quotations.isOfHigherBody(view, start, reading.start),
                        QuantityKind.REFERENCE,
                        "none.quoted");
                if (Conditions.areMetBy(view, sentence)) {
                    sink.withdraw(before, QuantityKind.THRESHOLD, "none.condition");
                }
                if (Accounts.isOfYear(view, sink.readings.subList(before, sink.readings.size()))) {
                    sink.withdraw(before, QuantityKind.STATUS, "none.account-of-year");
                    scope.account();
                }
                for (Reading reading : sink.readings.subList(before, sink.readings.size())) {
                    reading.sentenceStart = sentence.start();
                    reading.sentenceEnd = sentence.end();
                }
            }
        }
        return sink;
    }

    private void read(TextView view, Sentence sentence, Scope scope, TargetSink sink) {
        for (Clause clause : clauses.split(view, sentence)) {
            scope.enterItem(view, sentence, clause);
            if (clause.mark() == ';' && clause.times().stream().anyMatch(TimeExpression::isDeadline)) {
                scope.stringency = null;
            }
            Word marker = frontMarker(view, clause);
            Word governing = scope.stringency;
            if (marker != null) {
                scope.stringency = marker;
            }
            boolean found = read(view, clause, scope, sink);
            Reading peak = sentence.holdsPeak() ? peaks.read(view, clause, scope) : null;
            if (peak != null) {
                sink.readings.add(peak);
            }
            boolean ensures = marker != null && marker.wordClass() == WordClass.ENSURE;
            if (ensures && !found && clause.times().isEmpty()) {
                scope.stringency = governing;
            }
            if (clause.quantities().isEmpty()) {
                scope.past |= vocabulary.contains(
                        WordClass.PAST, view, clause.start(), Math.min(clause.end(), clause.start() + OPENING));
                scope.forecast |= view.endsWith("显示", clause.start(), clause.end())
                        || view.endsWith("表明", clause.start(), clause.end())
                        || vocabulary.startingAt(WordClass.FORECAST, view, clause.start(), clause.end()) != null;
                scope.topicClause = clause;
            }
            compareInBrackets(clause, scope);
            scope.leave(view, clause);
        }
    }

    /** 下降15%(较2020年): brackets behind a change that hold nothing but what it is compared with. */
    private static void compareInBrackets(Clause clause, Scope scope) {
        Reading last = scope.last;
        boolean compares = clause.bracketed()
                && clause.quantities().isEmpty()
                && clause.times().size() == 1
                && clause.times().get(0).kind() == TimeKind.BASELINE;
        boolean changes = last != null
                && last.baseline == null
                && last.change != ChangeKind.LEVEL
                && last.end + 1 >= clause.start() - 1;
        if (last != null && compares && changes) {
            last.baseline = clause.times().get(0);
            last.baselineInherited = true;
        }
    }

    private boolean read(TextView view, Clause clause, Scope scope, TargetSink sink) {
        boolean found = false;
        int rejectedFrom = -1;
        int listStart = sink.readings.size();
        for (Element element : elements.split(view, clause)) {

            int from = element.embedded() && rejectedFrom >= 0 ? rejectedFrom : element.left();
            int before = sink.readings.size();
            boolean read = reader.read(view, clause, element, from, scope, sink);
            if (!read && element.listed() && !element.shared() && sink.lastIsThreshold()) {
                sink.withdraw(listStart, QuantityKind.THRESHOLD, "none.threshold");
                before = listStart;
            }
            listStart = element.listed() ? listStart : before;
            found |= read;
            rejectedFrom = read ? -1 : from;
        }
        return found;
    }

    /** 力争达到21.6%: the subject is left out, and the marker stands between it and the verb. */
    private boolean isBeforeValue(TextView view, int position, Clause clause) {
        Entry<Word> verb = vocabulary.startingAt(VERBS, view, position, clause.end());
        int behind = position + (verb == null ? 0 : verb.length());
        return verb != null && clause.quantities().stream().anyMatch(quantity -> quantity.start() == behind);
    }

    /** 力争 or 确保 before the subject or the year of a clause governs what follows in the sentence. */
    private @Nullable Word frontMarker(TextView view, Clause clause) {
        int position = clause.start();
        boolean moved = true;
        while (moved) {
            Entry<Word> marker = vocabulary.startingAt(MARKERS, view, position, clause.end());
            if (marker != null) {
                if (isBeforeValue(view, position + marker.length(), clause)) {
                    return null;
                }
                return marker.text().equals("力争")
                                || marker.text().startsWith("争取")
                                || marker.text().equals("确保")
                                || marker.text().startsWith("努力")
                        ? marker.value()
                        : null;
            }
            int before = position;
            Entry<Word> opener = vocabulary.startingAt(OPENERS, view, position, clause.end());
            position += opener == null ? 0 : opener.length();
            for (TimeExpression time : clause.times()) {
                if (time.start() == position) {
                    position = time.end();
                }
            }
            moved = position > before;
        }
        return null;
    }
}
