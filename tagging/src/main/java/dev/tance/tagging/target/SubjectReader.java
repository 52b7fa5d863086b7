package dev.tance.tagging.target;

import dev.tance.tagging.clause.Clause;
import dev.tance.tagging.quantity.Digits;
import dev.tance.tagging.rules.Vocabulary;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.rules.WordTable.Entry;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.time.TimeExpression;
import dev.tance.tagging.time.TimeKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cleans the words before a chain to the noun phrase that names what is measured. */
final class SubjectReader {
    /** A verb in front of these is part of a name: 建成区, 建设用地, 改造面积. */
    private static final String NOUN_ENDINGS = "区率量度者业型式化幅值强性林";

    private static final String[] NOUN_HEADS = {
        "用地", "面积", "规模", "标准", "水平", "能力", "比例", "半径", "数量", "项目", "单位", "工程", "任务", "后", "的", "占比", "比重", "行业", "企业",
        "用能", "电机", "方案", "意见", "办法", "细则", "条例", "计划", "规划"
    };

    /** Changes that are a verb in front of a name; others (节能, 减排) are part of it. */
    private static final Set<String> STRIPPED_CHANGES =
            Set.of("提高", "提升", "增加", "净增加", "减少", "压减", "削减", "压缩", "降低", "扩大", "节约");

    private static final Set<WordClass> FRONT = Vocabulary.classes(
            WordClass.REGION,
            WordClass.OPENER,
            WordClass.STRIVE,
            WordClass.ENSURE,
            WordClass.BUILD,
            WordClass.ADD,
            WordClass.CHANGE,
            WordClass.CARRY);

    private static final Set<WordClass> FRONT_WITH_DEEDS = withDeeds();

    private static final String[] MARKERS = {"力争", "争取", "努力", "确保"};
    private static final Pattern INNER_MARKER = Pattern.compile("(?<=.)(力争|争取|努力|确保)(实现|达到|做到|使|完成|将)?");
    private static final Pattern ARTICLE = Pattern.compile("^第[一二三四五六七八九十百零0-9]+条");
    private static final Pattern REQUIRED =
            Pattern.compile("^(国家|国务院|省|市|上级)[^、,]{0,8}(要求|提出|明确|规定)(全国|全省|全市)?(?=.{3})");
    private static final Pattern THEME = Pattern.compile("^以.{2,30}为(主题|核心|代表|重点|主体|特色)的");
    private static final Pattern START_OF_CHANGE = Pattern.compile("(由|从)(目前|现在|现有|当前|现状|上年|去年)?的?[0-9.]+\\D{0,6}$");

    /** 比行业平均水平下降20%: a peer is neither part of the name nor a baseline year. */
    private static final Pattern PEER = Pattern.compile("(比|较|在)(全国|全省|全市|行业|同期|当前|目前|现有|现状|上年|世界|国家|同类|国内|本).{0,10}$");

    /** 水稻单产每亩提高12公斤: what each one is of stands behind the name. */
    private static final Pattern EACH = Pattern.compile("(?<=.{2})每(亩|吨|人|户|公顷|平方米|立方米|千瓦时|度)$|^[一二三四五六七八九十0-9]+年$");

    private final Vocabulary vocabulary;

    SubjectReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Reads what stands between two positions of a clause.
     *
     * @param deeds whether a deed in front is a verb (改造危桥95座) or part of a name (改造面积达到)
     */
    Subject read(TextView view, Clause clause, int from, int to, boolean deeds) {
        Front front = new Front(afterNumber(view, from, to));
        boolean moved = true;
        while (moved && front.position < to) {
            moved = skipMark(view, front)
                    || skipTime(clause, front, to)
                    || skipWord(view, front, to, deeds ? FRONT_WITH_DEEDS : FRONT);
        }
        boolean yearly = front.yearly;
        StringBuilder text = new StringBuilder();
        int position = Math.min(front.position, to);
        for (TimeExpression time : clause.times()) {
            if (time.start() >= position && time.end() <= to) {
                text.append(view.slice(position, time.start()));
                position = time.end();
                yearly |= time.kind() == TimeKind.YEARLY;
            }
        }
        text.append(view.slice(position, to));
        String name = trim(afterCondition(withoutMarker(text.toString(), front)));
        return new Subject(name, front.position, front.verb, front.stringency, front.among, yearly, front.respectively);
    }

    private static String withoutMarker(String name, Front front) {
        if (!holdsAny(name, MARKERS)) {
            return name;
        }
        Matcher inner = INNER_MARKER.matcher(name);
        if (inner.find() && front.stringency == null) {
            boolean ensures = inner.group(1).startsWith("确");
            front.stringency = new Word(ensures ? WordClass.ENSURE : WordClass.STRIVE, "-");
        }
        return inner.replaceAll("");
    }

    /** Far cheaper than a pattern, and nearly always no. */
    private static boolean holdsAny(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** 1.新建…, (2)新建…: behind the number of an item. */
    private static int afterNumber(TextView view, int from, int to) {
        int position = view.at(from) == '(' ? from + 1 : from;
        int digits = position;
        while (digits < to && digits - position < 3 && Digits.isDigit(view.at(digits))) {
            digits++;
        }
        char mark = view.at(digits);
        boolean number = digits > position && digits + 1 < to && (mark == '.' || mark == '、' || mark == ')');
        return number && !Digits.isDigit(view.at(digits + 1)) ? digits + 1 : from;
    }

    private static final class Front {
        int position;

        @Nullable Word verb;

        @Nullable Word stringency;

        boolean among;
        boolean yearly;
        boolean respectively;

        Front(int position) {
            this.position = position;
        }
    }

    private static boolean skipMark(TextView view, Front front) {
        if ("、,;: 的)—.”".indexOf(view.at(front.position)) >= 0) {
            front.position++;
            return true;
        }
        return false;
    }

    private static boolean skipTime(Clause clause, Front front, int to) {
        for (TimeExpression time : clause.times()) {
            if (time.start() <= front.position && time.end() > front.position && time.end() <= to) {
                front.position = time.end();
                front.yearly |= time.kind() == TimeKind.YEARLY;
                return true;
            }
        }
        return false;
    }

    private boolean skipWord(TextView view, Front front, int to, Set<WordClass> classes) {
        Entry<Word> word = vocabulary.startingAt(classes, view, front.position, to);
        int after = front.position + (word == null ? 0 : word.length());
        if (word == null
                || keeps(view, after, to, word)
                || (word.value().wordClass() == WordClass.DEED && isDeed(view, after, to))) {
            return false;
        }
        switch (word.value().wordClass()) {
            case STRIVE, ENSURE -> front.stringency = word.value();
            case BUILD, DEED, ADD, CHANGE -> {
                if (front.verb == null || word.value().wordClass() == WordClass.ADD) {
                    front.verb = word.value();
                }
            }
            default -> {
                front.among |= word.text().equals("其中");
                front.respectively |= word.text().equals("分别");
            }
        }
        front.position += word.length();
        return true;
    }

    /** 飞播造林, 造林绿化面积: what is left is itself a deed or named by one, so the whole is its name. */
    private boolean isDeed(TextView view, int after, int to) {
        Entry<Word> deed = vocabulary.startingAt(WordClass.DEED, view, after, to);
        boolean whole = deed != null && deed.length() == to - after && to - after < 3;
        return whole || (deed != null && startsNoun(view, after + deed.length(), to));
    }

    /** Whether a word in front belongs to the name that follows it. */
    private static boolean keeps(TextView view, int after, int to, Entry<Word> word) {
        WordClass wordClass = word.value().wordClass();
        if (wordClass == WordClass.CHANGE && !STRIPPED_CHANGES.contains(word.text())) {
            return true;
        }
        boolean verb = wordClass == WordClass.BUILD
                || wordClass == WordClass.DEED
                || wordClass == WordClass.ADD
                || wordClass == WordClass.CHANGE
                || wordClass == WordClass.CARRY;
        if (!verb) {
            return wordClass == WordClass.OPENER && word.length() == 1 && to - after < 2;
        }
        if (to - after < 2 || (NOUN_ENDINGS.indexOf(view.at(after)) >= 0 && !view.startsWith("区域", after, to))) {
            return true;
        }
        return startsNoun(view, after, to);
    }

    private static boolean startsNoun(TextView view, int position, int to) {
        for (String head : NOUN_HEADS) {
            if (view.startsWith(head, position, to)) {
                return true;
            }
        }
        return false;
    }

    private static Set<WordClass> withDeeds() {
        Set<WordClass> classes = EnumSet.copyOf(FRONT);
        classes.add(WordClass.DEED);
        return classes;
    }

    /** 改造后实现整体能效: what comes about stands behind the condition. */
    private static String afterCondition(String text) {
        int condition = text.indexOf("后实现");
        String result = condition > 0 ? text.substring(condition + 3) : text;
        if (holdsAny(result, "由", "从")) {
            result = START_OF_CHANGE.matcher(result).replaceAll("");
        }
        return holdsAny(result, "比", "较", "在") ? PEER.matcher(result).replaceAll("") : result;
    }

    private static String trim(String name) {
        String text = THEME.matcher(
                        REQUIRED.matcher(ARTICLE.matcher(name).replaceAll("")).replaceAll(""))
                .replaceAll("");
        int end = text.length();
        while (end > 0 && "、,;: 的,和及与—".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String result = text.substring(0, end);
        return holdsAny(result, "每", "年") ? EACH.matcher(result).replaceAll("") : result;
    }
}
