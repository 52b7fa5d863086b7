package dev.tance.tagging.target;

import dev.tance.tagging.clause.Element;
import dev.tance.tagging.rules.Vocabulary;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.rules.WordTable.Entry;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.unit.UnitFamily;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Completes the name of an indicator from the one before it when they share a head or a beginning. */
final class Indicators {
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)$");
    static final List<String> PER = List.of("单位建筑面积", "单位地区生产总值", "单位生产总值", "单位GDP", "单位工业增加值", "人均", "单位产品");

    private static final Pattern VARIED = Pattern.compile("|总|年|日|新|平均|人均|最大|最高|累计");

    private static final Pattern WHOLE = Pattern.compile("^占.{2,20}(比重|比例|份额)$");
    private static final Pattern TOTAL = Pattern.compile("总数|总量|总数量|总规模");

    /** 5亿元以上10家: a class by size of the things counted before. */
    private static final Pattern SIZE = Pattern.compile("[^、,]{0,6}[0-9.]+[^0-9、,]{1,6}(以上|以下|及以上)的?");

    private static final Pattern SIZE_IN_FRONT = Pattern.compile("[^、,]{0,6}[0-9.]+[^0-9、,]{1,6}?(及以上|以上|以下)的?");

    /** 其中卓越级不少于60家: a class of the things counted before. */
    private static final Pattern CLASS = Pattern.compile(".{1,5}级(及以上|以上)?");

    private final Vocabulary vocabulary;

    Indicators(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The name of what an element measures.
     *
     * @param predicate whether a verb or comparator stands between name and value
     */
    String complete(ElementCase found, boolean predicate) {
        Subject subject = found.subject();
        Element element = found.element();
        Scope scope = found.scope();
        String text = subject.text();
        Reading last = scope.last;
        String topic = isBareMeasure(text) ? found.topic() : "";
        if (isTopic(topic)) {
            return topic.replaceAll("(项目|工程)$", "") + text;
        }
        if (last == null || last.indicator.isEmpty()) {
            return text;
        }
        if (text.startsWith("占") && last.indicator.indexOf('占') > 0) {
            return last.indicator.substring(0, last.indicator.indexOf('占')) + text;
        }
        if (text.startsWith("占") && WHOLE.matcher(text).find()) {
            return last.indicator + text;
        }
        if (TOTAL.matcher(text).matches() && found.followsSameKind()) {
            return last.indicator + text;
        }
        if (SIZE.matcher(text).matches() && found.followsSameKind()) {
            Matcher own = SIZE_IN_FRONT.matcher(last.indicator);
            return text + (own.lookingAt() ? last.indicator.substring(own.end()) : last.indicator);
        }
        if (element.listed() || found.clause().mark() == '、') {
            return shareBeginning(
                    text, last.indicator, found.lead() != null || found.chain().buildsOrAdds());
        }
        if (subject.among() && found.isCount() && CLASS.matcher(text).matches()) {
            Matcher own = CLASS.matcher(last.indicator);
            return text + (own.lookingAt() ? last.indicator.substring(own.end()) : last.indicator);
        }
        boolean sameUnit = last.quantity != null
                && last.quantity.unit().family() == element.first().unit().family();
        boolean bare = !text.isEmpty() && !hasHead(text);
        boolean other = text.startsWith("其他") || text.startsWith("其余");
        boolean sameMeasure = sameUnit && predicate && element.first().unit().family() != UnitFamily.COUNT;
        if (sameUnit && other || (sameMeasure && subject.among()) || (sameMeasure && bare && isPlace(text))) {
            return shareHead(text, last.indicator);
        }
        return text;
    }

    private boolean isBareMeasure(String text) {
        return !text.isEmpty() && text.length() < 6 && measure(text).equals(text);
    }

    private static boolean isTopic(String topic) {
        return topic.matches(".{2,15}(项目|工程|电站|产业|领域|行业|基地)");
    }

    private String shareBeginning(String text, String previous, boolean led) {
        for (String per : PER) {
            boolean own = text.startsWith("单位") || text.startsWith("人均");
            if (previous.startsWith(per) && !own && hasHead(text)) {
                return per + text;
            }
        }
        String head = head(previous);
        boolean alike = !head.isEmpty() && !text.isEmpty() && head(text).equals(text);
        boolean varied = !head.isEmpty()
                && text.endsWith(head)
                && VARIED.matcher(text.substring(0, text.length() - head.length()))
                        .matches();
        if (varied && previous.length() > text.length()) {
            return previous.substring(0, previous.length() - head.length()) + text;
        }
        boolean shortName = !led
                && text.length() == 2
                && previous.length() > 5
                && measure(text).isEmpty();
        if (shortName && measure(previous).isEmpty()) {
            return previous.substring(0, previous.length() - 2) + text;
        }
        return alike && previous.length() > head.length()
                ? previous.substring(0, previous.length() - head.length()) + text
                : text;
    }

    /** 其中芜湖数据中心集群不高于1.25: the head is that of the whole. */
    private String shareHead(String text, String previous) {
        String own = measure(text);
        if (own.isEmpty()) {
            String head = measure(previous);
            return sharesWord(text, previous) && !head.isEmpty() ? text + head : text + previous;
        }
        boolean bareHead = text.length() - own.length() > 0 && isPlace(text.substring(0, text.length() - own.length()));
        return bareHead ? text.substring(0, text.length() - own.length()) + previous : text;
    }

    private static boolean isPlace(String text) {
        return "市区县州省城群镇地域岛面".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean sharesWord(String one, String other) {
        for (int i = 0; i + 3 <= one.length(); i++) {
            if (other.contains(one.substring(i, i + 3))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasHead(String text) {
        return !measure(text).isEmpty();
    }

    /** Whether a name ends in a word for something measured, brackets behind it left aside. */
    boolean isMeasure(String name) {
        return !measure(BRACKETS.matcher(name).replaceAll("")).isEmpty();
    }

    String measure(String text) {
        return ending(WordClass.MEASURE, text);
    }

    String head(String text) {
        return ending(WordClass.HEAD, text);
    }

    private String ending(WordClass wordClass, String text) {
        Entry<Word> entry = vocabulary.endingAt(wordClass, TextView.of(text), 0, text.length());
        return entry == null ? "" : entry.text();
    }
}
