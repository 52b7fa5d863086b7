package dev.tance.tagging.target;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.QuantityKind;
import dev.tance.tagging.Stringency;
import dev.tance.tagging.clause.Clause;
import dev.tance.tagging.clause.Element;
import dev.tance.tagging.quantity.Quantity;
import dev.tance.tagging.quantity.Quantity.Form;
import dev.tance.tagging.rules.Vocabulary;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.time.TimeExpression;
import dev.tance.tagging.time.TimeKind;
import dev.tance.tagging.unit.UnitFamily;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides for one element of a clause what its quantities are. */
final class ElementReader {
    /** What holds for each place or always, or follows from a deed, goes on no goal statement. */
    private static final Pattern NORM = Pattern.compile("后|每年|各|至少|应当|原则上|不得|每个");

    private static final Word STRIVING = new Word(WordClass.STRIVE, "strive");

    private final Vocabulary vocabulary;
    private final ChainReader chains;
    private final SubjectReader subjects;
    private final Exclusions exclusions;
    private final TailReader tails;
    private final Coordination coordination;

    ElementReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.chains = new ChainReader(vocabulary);
        this.subjects = new SubjectReader(vocabulary);
        this.exclusions = new Exclusions(vocabulary);
        this.tails = new TailReader(vocabulary);
        this.coordination = new Coordination(vocabulary);
    }

    /** Everything known about the element while it is read. */
    private record Case(
            TextView view, Clause clause, Element element, Chain chain, Subject subject, Tail tail, Scope scope) {
        Quantity quantity() {
            return element.last();
        }

        UnitFamily family() {
            return element.last().unit().family();
        }
    }

    /** Reads an element into the sink; {@code from} is where its words begin, a rejected quantity before included. */
    boolean read(TextView view, Clause clause, Element element, int from, Scope scope, TargetSink sink) {
        Chain chain = chains.read(view, clause, from, element.first().start());
        Tail tail = tails.read(view, clause, element);
        boolean object = chain.hasVerb(WordClass.DEED) && vocabulary.chainEndingAt(view, from, chain.verbStart) != null;
        if (chain.buildsOrAdds() && tail.isEmpty() && (object || hasNounBefore(view, clause, from, chain))) {
            chain = withoutVerb(chain);
        }
        Subject subject = subjects.read(view, clause, from, chain.start, !chain.isPredicate());
        chain.respectively |= subject.respectively();
        Case found = new Case(view, clause, element, chain, subject, tail, scope);
        Exclusions.Verdict verdict = exclusions.check(view, clause, element, chain, subject, tail, scope);
        if (verdict != null) {
            element.quantities().forEach(quantity -> sink.reject(quantity, verdict.kind(), verdict.rule()));
            return false;
        }
        Reading reading = decide(found);
        if (reading == null) {
            element.quantities().forEach(quantity -> sink.reject(quantity, QuantityKind.UNGOVERNED, "none.ungoverned"));
            return false;
        }
        complete(found, reading);
        List<Reading> readings = coordination.spread(view, clause, element, chain, reading, scope, sink);
        for (Reading each : readings) {
            sink.readings.add(each);
            scope.remember(each);
        }
        return !readings.isEmpty();
    }

    /** 完成节能改造3000万千瓦: a verb with a noun before it and none behind the value is part of that noun. */
    private boolean hasNounBefore(TextView view, Clause clause, int from, Chain chain) {
        if (chain.hasVerb(WordClass.ADD)) {
            return false;
        }
        return !subjects.read(view, clause, from, chain.verbStart, false).isEmpty();
    }

    private static Chain withoutVerb(Chain chain) {
        Chain noun = new Chain();
        noun.start = chain.verbStart + chain.verbText.length();
        noun.comparator = chain.comparator;
        noun.comparatorText = chain.comparatorText;
        noun.stringency = chain.stringency;
        noun.respectively = chain.respectively;
        return noun;
    }

    private @Nullable Reading decide(Case found) {
        Tail tail = found.tail();
        if (found.quantity().form() == Form.DOUBLING) {
            return predicate(found, "predicate.multiple");
        }
        if (tail.isEmpty()) {
            return found.chain().isPredicate() || found.chain().hasVerb(WordClass.ADD)
                    ? predicate(found, "predicate." + verbName(found.chain()))
                    : bare(found);
        }
        return attributive(found);
    }

    private static String verbName(Chain chain) {
        Word verb = chain.verb;
        return verb == null ? "comparator" : verb.wordClass().name().toLowerCase(Locale.ROOT);
    }

    /** 森林覆盖率达到36.5%: the subject stands before the verb. */
    private @Nullable Reading predicate(Case found, String rule) {
        Reading reading = new Reading(found.element().first());
        reading.rule = rule;
        reading.change = change(found);
        reading.verb = found.chain().verb;
        Subject subject = found.subject();
        if (subject.isEmpty()) {
            return elided(found, reading);
        }
        reading.indicator =
                Indicators.complete(vocabulary, subject, found.element(), found.scope(), found.clause(), true);
        boolean unitless = found.family() == UnitFamily.NONE && found.quantity().form() == Form.DIGITS;
        boolean whole = found.chain().ofWhole;
        if (unitless && !whole && !measures(reading.indicator)) {
            return null;
        }
        Word lead = subject.verb();
        boolean adds = lead != null && lead.wordClass() == WordClass.ADD;
        boolean addsInside = subject.text().indexOf("新增") > 0 && !isRatio(found.family());
        if (addsInside && reading.change == ChangeKind.LEVEL) {
            reading.change = ChangeKind.INCREASE;
        }
        boolean bound = found.chain().comparatorText.contains("不高于")
                || found.chain().comparatorText.contains("不超过")
                || found.chain().hasVerb(WordClass.CONTROL);
        boolean names = addedName(found, subject).startsWith("新建") && found.family() != UnitFamily.COUNT;
        if (adds && (isRatio(found.family()) || found.family() == UnitFamily.DURATION || bound || names)) {
            reading.indicator = addedName(found, subject);
        } else if (adds && reading.change == ChangeKind.LEVEL) {
            reading.change = ChangeKind.INCREASE;
        }
        return reading;
    }

    /** 新增大宗固废综合利用率达到60%: the share is one of new things, so the word stays. */
    private static String addedName(Case found, Subject subject) {
        TextView view = found.view();
        int start = subject.start();
        for (String word : new String[] {"当年新增", "新建或改造", "新增", "新建", "新改扩建", "新扩建"}) {
            if (view.endsWith(word, found.clause().start(), start)) {
                return word + subject.text();
            }
        }
        return subject.text();
    }

    /** 到2030年,达78%: the subject is that of the target before. */
    private static @Nullable Reading elided(Case found, Reading reading) {
        if (found.chain().deedAsObject) {
            reading.indicator = found.chain().verbText;
            reading.rule = "count.deed";
            return reading;
        }
        Reading last = found.scope().last;
        boolean changes = found.chain().hasVerb(WordClass.CHANGE);
        boolean known = last != null && last.quantity != null && (changes || sameKind(last.quantity, found.quantity()));
        if (last == null || !known) {
            return ofTopic(found, reading);
        }
        reading.indicator = last.indicator;
        reading.indicatorInherited = true;
        reading.rule = "predicate.elided";
        reading.confidence = 0.8;
        if (reading.change == ChangeKind.LEVEL && last.change == ChangeKind.INCREASE && found.chain().verb == null) {
            reading.change = last.change;
        }
        return reading;
    }

    /** 每年遴选一批节能技术,到2030年累计推广超过100项: the things stand in the clause before. */
    private static @Nullable Reading ofTopic(Case found, Reading reading) {
        if (found.scope().topic.isEmpty() || found.family() != UnitFamily.COUNT) {
            return null;
        }
        reading.indicator = found.scope().topic;
        reading.indicatorInherited = true;
        reading.rule = "predicate.topic";
        reading.confidence = 0.6;
        return reading;
    }

    private static boolean sameKind(Quantity one, Quantity other) {
        return one.unit().family() == other.unit().family();
    }

    private static boolean isRatio(UnitFamily family) {
        return family == UnitFamily.RATIO || family == UnitFamily.NONE;
    }

    private boolean measures(String indicator) {
        TextView text = TextView.of(indicator.replaceAll("\\([^)]*\\)$", ""));
        return vocabulary.endingAt(WordClass.MEASURE, text, 0, text.length()) != null;
    }

    /** 新增公园9座, 绿色工厂100家以上, 清洁能源装机比重92%左右: a noun phrase with its value and no verb between. */
    private @Nullable Reading bare(Case found) {
        Subject subject = found.subject();
        Word lead = subject.verb();
        Reading reading = new Reading(found.element().first());
        Reading last = found.scope().last;
        if (found.chain().buildsOrAdds()) {
            reading.verb = found.chain().verb;
            return subject.isEmpty() ? bareVerb(found, reading) : null;
        }
        if (subject.isEmpty()) {
            return null;
        }
        reading.indicator =
                Indicators.complete(vocabulary, subject, found.element(), found.scope(), found.clause(), false);
        if (found.family() == UnitFamily.NONE
                && found.quantity().form() == Form.DIGITS
                && !measures(reading.indicator)) {
            return null;
        }
        if (lead == null && !goesOnFromNoun(subject)) {
            int inner = innerVerb(subject.text());
            if (inner > 0) {
                reading.indicator = subject.text().substring(inner);
                reading.rule = "count.object-first";
                return reading;
            }
        }
        if (lead != null) {
            reading.rule = "count.object-first";
            reading.verb = lead;
            boolean ratio = isRatio(found.family());
            reading.change = ratio ? ChangeKind.LEVEL : changeOf(lead);
            if (lead.wordClass() == WordClass.ADD && ratio) {
                reading.indicator = addedName(found, subject);
            }
            return reading;
        }
        boolean goesOn = last != null && last.quantity != null;
        boolean dated =
                found.scope().deadline() != null || !found.clause().times().isEmpty();
        boolean measure = measures(subject.text());
        boolean marked = found.element().lastSuffix() != null || found.chain().comparator != null;
        boolean activity = isActivity(subject.text());
        String remark =
                found.view().slice(found.quantity().end(), found.quantity().end() + 4);
        marked |= remark.startsWith("(约束") || remark.startsWith("(预期");
        boolean counted = found.family() == UnitFamily.COUNT || found.family() == UnitFamily.MONEY;
        boolean added = subject.text().matches(".+(新增|净增).+");
        if (added) {
            reading.change = isRatio(found.family()) ? ChangeKind.LEVEL : ChangeKind.INCREASE;
        }
        measure |= added || (marked && counted && dated) || (goesOn && dated);
        measure |= activity || (marked && found.family() == UnitFamily.RATIO);
        if (goesOn
                && (subject.among()
                        || found.element().listed()
                        || measure
                        || marked
                        || found.clause().bracketed())) {
            reading.rule = "measure.bare";
            Word verb = last == null ? null : last.verb;
            if (verb != null
                    && verb.wordClass() == WordClass.ADD
                    && found.element().listed()) {
                reading.change = ChangeKind.INCREASE;
            }
            reading.verb = verb;
            reading.confidence = 0.75;
            return reading;
        }
        boolean stringent = found.chain().stringency != null || subject.stringency() != null;
        boolean committed = stringent && found.family() == UnitFamily.COUNT;
        if (committed || (measure && (dated || stringent || marked))) {
            reading.rule = "measure.bare";
            reading.confidence = 0.7;
            return reading;
        }
        return null;
    }

    private static ChangeKind changeOf(Word word) {
        boolean changes = word.wordClass() == WordClass.CHANGE || word.wordClass() == WordClass.ADD;
        return changes ? ChangeKind.valueOf(word.value().toUpperCase(Locale.ROOT)) : ChangeKind.LEVEL;
    }

    private boolean goesOnFromNoun(Subject subject) {
        return measures(subject.text());
    }

    /** 在储能等方向取得科技成果100项: where the object of a verb inside begins, 0 when there is none. */
    private int innerVerb(String subject) {
        TextView text = TextView.of(subject);
        for (int i = text.length() - 2; i > 2; i--) {
            var word = vocabulary.endingAt(WordClass.BUILD, text, 0, i);
            boolean placed =
                    word != null && word.length() > 1 && "向域面等业地下镇区,".indexOf(text.at(i - word.length() - 1)) >= 0;
            if (placed) {
                return i;
            }
        }
        return 0;
    }

    /** 人工造林45万亩: the name of a deed is measured by what was done. */
    private boolean isActivity(String indicator) {
        TextView text = TextView.of(indicator);
        return vocabulary.endingAt(WordClass.DEED, text, 0, text.length()) != null;
    }

    /** 绿化50万亩, 新增80万千瓦: nothing but a verb names what is counted. */
    private static @Nullable Reading bareVerb(Case found, Reading reading) {
        Reading last = found.scope().last;
        boolean adds = found.chain().hasVerb(WordClass.ADD);
        if (found.chain().verbText.length() > 3 && found.chain().hasVerb(WordClass.DEED)) {
            reading.indicator = found.chain().verbText;
        } else if (last != null && last.quantity != null && sameKind(last.quantity, found.quantity())) {
            reading.indicator = last.indicator;
            reading.indicatorInherited = true;
        } else if (found.family() == UnitFamily.PHYSICAL) {
            reading.indicator = found.chain().verbText;
        } else {
            return ofTopic(found, reading);
        }
        reading.change = adds ? ChangeKind.INCREASE : ChangeKind.LEVEL;
        reading.rule = "count.verb-only";
        reading.confidence = 0.6;
        return reading;
    }

    /** 培育20家再制造企业, 60%以上的学校达标: the value stands before its noun. */
    private @Nullable Reading attributive(Case found) {
        Reading reading = new Reading(found.element().first());
        Chain chain = found.chain();
        Subject subject = found.subject();
        Tail tail = found.tail();
        reading.verb = chain.verb;
        reading.change = change(found);
        reading.indicator = tail.text();
        boolean ratio = isRatio(found.family());
        if (chain.buildsOrAdds()) {
            reading.rule = "count.verb-object";
            boolean covers = ratio && !subject.isEmpty() && chain.verbText.length() == 2;
            if (covers) {
                reading.rule = "share.covered";
                reading.indicator = subject.text() + chain.verbText + tail.text();
                reading.prefix = subject.text() + chain.verbText;
            }
            if (chain.hasVerb(WordClass.ADD) && ratio) {
                reading.change = ChangeKind.LEVEL;
            }
            return reading;
        }
        boolean counted = found.family() == UnitFamily.COUNT;
        if (counted && chain.comparatorText.equals("突破") && subject.isEmpty()) {
            reading.rule = "count.verb-object";
            return reading;
        }
        if (chain.verbText.endsWith("为") && tail.isService()) {
            reading.rule = "count.service";
            reading.indicator = "为" + tail.text();
            return reading;
        }
        if (chain.hasVerb(WordClass.CHANGE)) {
            reading.rule = "count.change-object";
            return subject.isEmpty() || tail.isEmpty() ? reading : null;
        }
        if (ratio && (chain.hasVerb(WordClass.REACH) || chain.comparator != null) && !subject.isEmpty()) {
            reading.rule = "predicate.requirement";
            reading.indicator = subject.text() + tail.text();
            reading.confidence = 0.75;
            return reading;
        }
        Reading previous = found.scope().last;
        if (ratio && subject.isEmpty() && found.element().listed() && previous != null && !previous.prefix.isEmpty()) {
            reading.rule = "share.covered";
            reading.prefix = previous.prefix;
            reading.indicator = previous.prefix + tail.text();
            return reading;
        }
        if (ratio && subject.isEmpty() && found.quantity().unit().family() == UnitFamily.RATIO) {
            reading.rule = "share.subset";
            reading.confidence = 0.8;
            boolean governed = tail.hasPredicate()
                    || chain.comparator != null
                    || found.element().lastSuffix() != null;
            return governed ? reading : null;
        }
        Word lead = subject.verb();
        boolean paper = found.quantity().unit().text().equals("份");
        if (lead != null && isCounting(lead) && !paper && chain.verb == null && !subject.isEmpty()) {
            reading.rule = "count.verb-place-object";
            reading.verb = lead;
            reading.change = ratio ? ChangeKind.LEVEL : changeOf(lead);
            reading.confidence = 0.7;
            return endsOpen(found) ? null : reading;
        }
        if (ratio
                && !subject.isEmpty()
                && chain.verb == null
                && (startsPredicate(tail) || found.element().attributive())) {
            reading.rule = "share.of-subject";
            reading.indicator = subject.text() + tail.text();
            return reading;
        }
        return continued(found, reading);
    }

    private static boolean startsPredicate(Tail tail) {
        return tail.text().matches("(达到|达标|建成|实现|完成|执行|符合|纳入|开展|采用|建立|安装|通过|配备|成为).*");
    }

    private static boolean isCounting(Word verb) {
        return verb.wordClass() == WordClass.BUILD
                || verb.wordClass() == WordClass.ADD
                || verb.wordClass() == WordClass.DEED;
    }

    /** 以…为代表的22条产业链, 钢铁等8个行业: the number describes, the verb does not reach it. */
    private static boolean endsOpen(Case found) {
        char before = found.view().at(found.element().first().start() - 1);
        return before == '的' || before == '等' || before == '”';
    }

    /** 创建50家绿色工厂、3家绿色供应链: the verb stands in the element before. */
    private static @Nullable Reading continued(Case found, Reading reading) {
        Reading last = found.scope().last;
        boolean listed = found.element().listed() && found.subject().isEmpty();
        boolean marked = found.element().lastSuffix() != null || found.chain().comparator != null;
        boolean afterComma = found.subject().isEmpty() && marked && found.family() == UnitFamily.COUNT;
        if (last != null && last.verb != null && last.quantity != null && (listed || afterComma)) {
            boolean counts = last.verb.wordClass() == WordClass.BUILD || last.verb.wordClass() == WordClass.ADD;
            if (counts) {
                reading.verb = last.verb;
                reading.rule = "count.list";
                reading.change = last.change;
                return reading;
            }
        }
        Word lead = found.subject().verb();
        boolean builds = lead != null && found.subject().isEmpty();
        if (builds) {
            reading.rule = "count.verb-object";
            reading.verb = lead;
            return reading;
        }
        return null;
    }

    private static ChangeKind change(Case found) {
        Chain chain = found.chain();
        Word verb = chain.verb;
        if (found.family() == UnitFamily.MULTIPLE) {
            return ChangeKind.MULTIPLE;
        }
        if (verb == null) {
            return ChangeKind.LEVEL;
        }
        boolean changes = verb.wordClass() == WordClass.CHANGE || verb.wordClass() == WordClass.ADD;
        return changes ? ChangeKind.valueOf(verb.value().toUpperCase(Locale.ROOT)) : ChangeKind.LEVEL;
    }

    private void complete(Case found, Reading reading) {
        reading.comparator = Comparators.of(found.chain(), found.element().lastSuffix(), found.quantity());
        reading.annual = found.subject().yearly()
                || found.chain().times.stream().anyMatch(time -> time.kind() == TimeKind.YEARLY)
                || yearlyBefore(found);
        Word own = found.chain().stringency != null
                ? found.chain().stringency
                : found.subject().stringency();
        Word verb = found.chain().verb != null
                ? found.chain().verb
                : found.subject().verb();
        boolean strives = verb != null && verb.value().equals("strive");
        Word marker = own != null ? own : strives ? STRIVING : found.scope().stringency;
        boolean forbids = found.chain().comparatorText.startsWith("不得");
        reading.stringency = forbids
                ? Stringency.ENSURE
                : marker == null
                        ? Stringency.PLAIN
                        : marker.wordClass() == WordClass.STRIVE ? Stringency.STRIVE : Stringency.ENSURE;
        String clauseText =
                found.view().slice(found.clause().start(), found.quantity().start());
        boolean norm = NORM.matcher(clauseText).find();
        boolean stages = found.scope().deadlines.size() > 1
                && found.chain().respectively
                && found.scope().deadlines.size()
                        == found.element().quantities().size();
        Times.assign(found.clause(), found.quantity(), reading, found.scope(), stages || !norm);
    }

    private static boolean yearlyBefore(Case found) {
        for (TimeExpression time : found.clause().times()) {
            if (time.kind() == TimeKind.YEARLY
                    && time.start() < found.quantity().start()) {
                return true;
            }
        }
        return false;
    }
}
