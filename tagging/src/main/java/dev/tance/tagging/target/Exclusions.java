package dev.tance.tagging.target;

import dev.tance.tagging.ComparatorKind;
import dev.tance.tagging.QuantityKind;
import dev.tance.tagging.clause.Clause;
import dev.tance.tagging.clause.Element;
import dev.tance.tagging.quantity.Quantity;
import dev.tance.tagging.quantity.Quantity.Form;
import dev.tance.tagging.rules.Vocabulary;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.rules.WordTable.Entry;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.time.TimeExpression;
import dev.tance.tagging.time.TimeKind;
import dev.tance.tagging.unit.UnitFamily;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Quantities that are no targets: status, thresholds, specifications, grants, names, references. */
final class Exclusions {
    private static final String[] DURATION_SUBJECTS = {
        "能力", "时长", "时延", "时间", "周期", "寿命", "天数", "小时数", "年限", "年龄", "岁数", "学时", "时限", "办理", "办结", "开办", "审批", "业务"
    };

    private static final Pattern START_OF_CHANGE = Pattern.compile("(提高|提升|增加|增长|扩大|上升|下降|降低|减少|降)(到|至|为).*");

    /** A share of these is a course of things and no grant. */
    private static final Pattern RAISED = Pattern.compile("(进度|涨幅|指数|增速)$");

    private static final String[] LAST_YEAR = {"较上年", "比上年", "较上一年", "比上一年"};

    /** Verbs that make what a list names: 打造“甲”“乙”等10条线路 counts what is made. */
    private static final Set<String> MAKING = Set.of("打造", "建成", "建设", "培育", "创建", "建立", "推出", "形成", "新建", "制定");

    /** Chinese numerals from here on count, whatever stands around them. */
    private static final BigDecimal WRITTEN_OUT = BigDecimal.valueOf(50);

    /** 结果分为优秀、合格、不合格3个等次: what a list of classes adds up to. */
    private static final Pattern DIVIDED = Pattern.compile("(划?分为|分成|包括|包含).*、");

    private static final Pattern BARE_YEAR = Pattern.compile("[0-9]{4}年");

    /** What a quantity is instead, and by which rule. */
    record Verdict(QuantityKind kind, String rule) {}

    private final Vocabulary vocabulary;

    Exclusions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Why an element is no target; null when nothing speaks against it. */
    @Nullable Verdict check(ElementCase found) {
        TextView view = found.view();
        Clause clause = found.clause();
        Element element = found.element();
        Chain chain = found.chain();
        Subject subject = found.subject();
        Tail tail = found.tail();
        Scope scope = found.scope();
        Quantity quantity = element.first();
        Verdict form = byForm(view, quantity, element, chain, tail);
        if (form != null) {
            return form;
        }
        if (isStatus(view, clause, quantity, scope)) {
            return new Verdict(QuantityKind.STATUS, "none.status");
        }
        if (isGrant(view, clause, element, subject)) {
            return new Verdict(QuantityKind.SUBSIDY, "none.grant");
        }
        if (vocabulary.startingAt(WordClass.FORECAST, view, clause.start(), clause.end()) != null || scope.forecast) {
            return new Verdict(QuantityKind.STATUS, "none.forecast");
        }
        if (scope.conditions) {
            return new Verdict(QuantityKind.THRESHOLD, "none.condition");
        }
        if (isStartOfChange(view, element)) {
            return new Verdict(QuantityKind.STATUS, "none.start-of-change");
        }
        if (isSymbol(chain) && (clause.bracketed() || !tail.isEmpty())) {
            return new Verdict(QuantityKind.SPECIFICATION, "none.bracketed-condition");
        }
        if (isDuration(quantity, chain, subject, tail)) {
            return new Verdict(QuantityKind.DURATION, "none.duration");
        }
        if (isThreshold(view, element, chain, subject, tail)) {
            return new Verdict(QuantityKind.THRESHOLD, "none.threshold");
        }
        return byNeighbours(view, element, chain, subject, tail);
    }

    private static @Nullable Verdict byForm(TextView view, Quantity quantity, Element element, Chain chain, Tail tail) {
        char before = view.at(quantity.start() - 1);
        char after = view.at(element.last().end());
        UnitFamily family = quantity.unit().family();
        String unit = element.last().unit().text();
        if (before == '第' || (before == '前' && unit.matches("[位名家]"))) {
            return new Verdict(QuantityKind.REFERENCE, "none.ordinal");
        }
        if (isLatin(before)
                || before == '+'
                || before == '〕'
                || before == ']'
                || (family == UnitFamily.NONE && after == '+')) {
            return new Verdict(QuantityKind.NAME, "none.code");
        }
        if (unit.endsWith("伏")
                || unit.equals("V")
                || unit.equals("kV")
                || unit.equals("KV")
                || before == '±'
                || unit.equals("兆帕")
                || unit.equals("℃")) {
            return new Verdict(QuantityKind.SPECIFICATION, "none.voltage");
        }
        if (family == UnitFamily.GRADE) {
            boolean levels = unit.endsWith("等级") && !tail.isEmpty();
            return unit.endsWith("等级") && !levels ? null : new Verdict(QuantityKind.SPECIFICATION, "none.grade");
        }
        if (after == '级' && family != UnitFamily.RATIO) {
            return new Verdict(QuantityKind.NAME, "none.size-class");
        }
        boolean multiple = family == UnitFamily.MULTIPLE && chain.hasVerb(WordClass.CHANGE);
        boolean counted = multiple || isWrittenOut(view, quantity) || isCountedWord(quantity, chain, tail);
        if (quantity.form() == Form.CHINESE && !counted) {
            return new Verdict(QuantityKind.NAME, "none.chinese-count");
        }
        return null;
    }

    /** 三百二十万亩, 五百户: numerals so large are written out for no name. 百家 and 千亿元 alone are part of names. */
    private static boolean isWrittenOut(TextView view, Quantity quantity) {
        boolean round = "百千".indexOf(view.at(quantity.start())) >= 0;
        boolean magnitude = quantity.unit().text().matches("[万亿].+");
        boolean ordered = quantity.unit().text().matches("[级批种类次条届]");
        return quantity.form() == Form.CHINESE
                && !round
                && !ordered
                && (magnitude || quantity.value().compareTo(WRITTEN_OUT) >= 0);
    }

    private static boolean isCountedWord(Quantity quantity, Chain chain, Tail tail) {
        boolean soft = chain.verbText.matches("推进|推动|支持|加快|围绕|落实|完善|做好|加强");
        boolean programme = tail.text().matches(".*(行动|工程|计划|战略|活动)");
        boolean many = quantity.value().intValue() > 1 || chain.comparator != null;
        boolean thing = !quantity.unit().text().matches("[级批种类次]");
        return many && thing && !soft && !programme && chain.buildsOrAdds() && !tail.isEmpty();
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private boolean isStatus(TextView view, Clause clause, Quantity quantity, Scope scope) {
        int from = promisedBesideLastYear(view, clause, quantity, scope);
        return pastHere(view, clause, quantity, scope)
                || speaksOfPast(view, Reach.before(from, quantity.start()), quantity.start());
    }

    /** A word of the past with 的 behind it only describes: 已建成的住宅小区. */
    private boolean speaksOfPast(TextView view, int from, int to) {
        for (int i = from; i < to; i++) {
            Entry<Word> word = vocabulary.startingAt(WordClass.PAST, view, i, to);
            if (word != null && view.at(i + word.length()) != '的') {
                return true;
            }
        }
        return false;
    }

    /** 较上年 compares; behind a bounded goal of the sentence it makes no account. Where the search for words of the past begins. */
    private static int promisedBesideLastYear(TextView view, Clause clause, Quantity quantity, Scope scope) {
        Reading last = scope.last;
        if (last == null || last.comparator == ComparatorKind.EQ || scope.deadline() == null) {
            return clause.start();
        }
        for (String peer : LAST_YEAR) {
            int at = view.indexOf(peer, clause.start(), quantity.start());
            if (at >= 0) {
                return at + peer.length();
            }
        }
        return clause.start();
    }

    /** In a sentence on what was done (“十三五”以来) a year without 到 or 前 is one of those told of. */
    private static boolean pastHere(TextView view, Clause clause, Quantity quantity, Scope scope) {
        boolean past = scope.past || Times.has(clause, quantity.start(), TimeKind.PAST);
        for (TimeExpression time : clause.times()) {
            if (time.isDeadline() && time.end() <= quantity.start()) {
                boolean told = scope.past
                        && BARE_YEAR
                                .matcher(view.slice(time.start(), time.end()))
                                .matches();
                past = told || time.year() < scope.present;
            }
        }
        return past;
    }

    private boolean isGrant(TextView view, Clause clause, Element element, Subject subject) {
        boolean money = element.first().unit().family() == UnitFamily.MONEY;
        boolean share = element.first().unit().family() == UnitFamily.RATIO;
        String name = subject.text();
        boolean raised = name.contains("研发")
                || name.contains("投入")
                || RAISED.matcher(name).find();
        boolean may = money
                || (share && !raised && vocabulary.contains(WordClass.GRANT, TextView.of(name), 0, name.length()));
        return may
                && !Times.has(clause, element.first().start(), TimeKind.BASELINE)
                && vocabulary.contains(WordClass.GRANT, view, clause.start(), clause.end());
    }

    /** 由2020年的61.5%提高到85%: where a change starts is no target. */
    private static boolean isStartOfChange(TextView view, Element element) {
        String behind = view.slice(element.tail(), Math.min(element.tailEnd(), element.tail() + 4));
        return START_OF_CHANGE.matcher(behind).matches();
    }

    private static boolean isSymbol(Chain chain) {
        return chain.comparator != null && chain.comparatorText.matches("[≥≤<>=]+");
    }

    private static boolean isDuration(Quantity quantity, Chain chain, Subject subject, Tail tail) {
        if (quantity.unit().family() != UnitFamily.DURATION) {
            return false;
        }
        if (tail.isEmpty() && chain.verbText.matches("(压缩|缩短|压减|减少|降|控制)(到|至|为|在)")) {
            return false;
        }
        for (String ending : DURATION_SUBJECTS) {
            if (subject.text().endsWith(ending)
                    && tail.isEmpty()
                    && !subject.text().contains("项目")) {
                return false;
            }
        }
        return true;
    }

    /** 年综合能耗5000吨标准煤以上的单位, 20蒸吨以下锅炉, 超过1.5的数据中心: selects who is meant. */
    private static boolean isThreshold(TextView view, Element element, Chain chain, Subject subject, Tail tail) {
        if (tail.isStandard()) {
            return false;
        }
        if (element.lastSuffix() != null && "或且".indexOf(view.at(element.tail())) >= 0) {
            return true;
        }
        if (tail.isEmpty() && !view.startsWith("的,", element.tail() - 1, element.tailEnd() + 1)) {
            return false;
        }
        UnitFamily family = element.first().unit().family();
        boolean conditional = tail.raw().endsWith("的");
        boolean marked = element.lastSuffix() != null || chain.comparator != null;
        boolean measured = family == UnitFamily.PHYSICAL || family == UnitFamily.MONEY || family == UnitFamily.NONE;
        boolean governs = chain.buildsOrAdds() && (element.attributive() || element.lastSuffix() == null);
        Word lead = subject.verb();
        char before = view.at(element.first().start() - 1);
        boolean led = lead != null && lead.wordClass() != WordClass.CHANGE && "的等”".indexOf(before) < 0;
        governs |= led
                && !element.shared()
                && element.lastSuffix() == null
                && chain.verb == null
                && chain.comparator == null;
        boolean ofSubject = !subject.isEmpty()
                && element.attributive()
                && marked
                && chain.verb == null
                && subject.verb() == null
                && (element.shared() || family != UnitFamily.RATIO);
        return conditional
                || (measured && !governs && !chain.hasVerb(WordClass.REACH) && !chain.hasVerb(WordClass.CHANGE))
                || ofSubject
                || (chain.hasVerb(WordClass.CHANGE) && element.lastSuffix() != null && !element.attributive());
    }

    /** 打造“甲”“乙”等10条线路: a verb that makes what quoted names stand for. */
    static boolean makesQuoted(TextView view, Element element, Tail tail) {
        int before = element.first().start() - 1;
        String name = view.slice(element.left(), before);
        boolean made = MAKING.stream().anyMatch(verb -> name.contains(verb + "“"));
        return view.at(before) == '等' && view.at(before - 1) == '”' && made && !tail.isEmpty();
    }

    private @Nullable Verdict byNeighbours(TextView view, Element element, Chain chain, Subject subject, Tail tail) {
        int before = element.first().start() - 1;
        boolean counted = element.first().unit().family() == UnitFamily.COUNT;
        if (counted && view.at(before) == '等' && chain.verb == null && !makesQuoted(view, element, tail)) {
            return new Verdict(QuantityKind.LIST_COUNT, "none.list-count");
        }
        if (counted && DIVIDED.matcher(subject.text()).find()) {
            return new Verdict(QuantityKind.LIST_COUNT, "none.list-count");
        }
        boolean enumerated = counted
                && !makesQuoted(view, element, tail)
                && !tail.isEmpty()
                && chain.verb == null
                && subject.text().indexOf('、') > 0;
        if (enumerated) {
            return new Verdict(QuantityKind.LIST_COUNT, "none.list-count");
        }
        if (tail.raw().startsWith("为主")) {
            return new Verdict(QuantityKind.SPECIFICATION, "none.typical");
        }
        return null;
    }
}
