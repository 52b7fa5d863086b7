package dev.tance.tagging.target;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.quantity.Quantity.Form;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.unit.UnitFamily;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values whose subject stands before a verb or comparator: 森林覆盖率达到36.5%. */
final class PredicateReader {
    private static final String[] ADDING = {"当年新增", "新建或改造", "新增", "新建", "新改扩建", "新扩建"};

    private static final Pattern GROWTH = Pattern.compile("(年均)?(增速|增幅|增长率|增长速度)$");

    private final Indicators indicators;

    PredicateReader(Indicators indicators) {
        this.indicators = indicators;
    }

    /** Null when nothing says what is measured. */
    @Nullable Reading read(ElementCase found) {
        Reading reading = found.reading(rule(found), 0.95);
        if (found.subject().isEmpty()) {
            return elided(found, reading);
        }
        if (namesGrowth(found)) {
            return growth(found, reading);
        }
        reading.indicator = indicators.complete(found, true);
        boolean needsMeasure = found.isUnitless() && !found.chain().ofWhole;
        if (needsMeasure && !indicators.isMeasure(reading.indicator)) {
            return null;
        }
        addIncrease(found, reading);
        return reading;
    }

    private static boolean namesGrowth(ElementCase found) {
        boolean level = !found.chain().hasVerb(WordClass.CHANGE);
        return level
                && found.family() == UnitFamily.RATIO
                && GROWTH.matcher(found.subject().text()).find();
    }

    /** 年均增速不低于15%: the growth is that of what stands before it, if only in another clause. */
    private static @Nullable Reading growth(ElementCase found, Reading reading) {
        Reading previous = found.previous();
        String name = GROWTH.matcher(found.subject().text()).replaceAll("");
        reading.change = ChangeKind.INCREASE;
        reading.indicator = name.isEmpty() && previous != null ? previous.indicator : name;
        reading.indicatorInherited = name.isEmpty();
        reading.rule = "predicate.growth";
        return reading.indicator.isEmpty() ? null : reading;
    }

    private static String rule(ElementCase found) {
        Word verb = found.chain().verb;
        if (found.quantity().form() == Form.DOUBLING) {
            return "predicate.multiple";
        }
        return verb == null
                ? "predicate.comparator"
                : "predicate." + verb.wordClass().name().toLowerCase(Locale.ROOT);
    }

    /** 新增装机容量超过40万千瓦 grows by it; 新增电机占比达到70% and 新建住宅不高于… only say of what. */
    private static void addIncrease(ElementCase found, Reading reading) {
        boolean adds = Changes.isAdding(found.lead());
        boolean addsInside = found.subject().text().indexOf("新增") > 0 && !found.isShare();
        if (adds && namesNewThings(found)) {
            reading.indicator = withAdding(found);
        } else if ((adds || addsInside) && reading.change == ChangeKind.LEVEL) {
            reading.change = ChangeKind.INCREASE;
        }
    }

    private static boolean namesNewThings(ElementCase found) {
        String comparator = found.chain().comparatorText;
        boolean bounded = comparator.contains("不高于")
                || comparator.contains("不超过")
                || found.chain().hasVerb(WordClass.CONTROL);
        boolean builtThing = withAdding(found).startsWith("新建") && !found.isCount();
        return found.isShare() || found.family() == UnitFamily.DURATION || bounded || builtThing;
    }

    /** The subject with the verb that was cut off in front of it. */
    static String withAdding(ElementCase found) {
        for (String word : ADDING) {
            if (found.view()
                    .endsWith(word, found.clause().start(), found.subject().start())) {
                return word + found.subject().text();
            }
        }
        return found.subject().text();
    }

    /** 到2030年,达78%: the subject is that of the target before. */
    private static @Nullable Reading elided(ElementCase found, Reading reading) {
        if (found.chain().deedAsObject) {
            reading.indicator = found.chain().verbText;
            reading.rule = "count.deed";
            return reading;
        }
        Reading previous = found.previous();
        boolean changes =
                found.chain().hasVerb(WordClass.CHANGE) || found.quantity().form() == Form.DOUBLING;
        if (previous == null || !(changes || found.followsSameKind() || isGrownTo(found, previous))) {
            return ofTopic(found, reading);
        }
        reading.indicator = previous.indicator;
        reading.indicatorInherited = true;
        boolean grown = !changes && isGrownTo(found, previous);
        reading.rule = "predicate.elided";
        reading.confidence = 0.85;
        if (grown) {
            return reading;
        }
        boolean multiplies = reading.change == ChangeKind.MULTIPLE;
        if (found.chain().verb == null && !multiplies && previous.change == ChangeKind.INCREASE) {
            reading.change = previous.change;
        }
        return reading;
    }

    /** 年均增长15%,2027年突破300亿元: behind the growth of an amount stands what it grows to. */
    private static boolean isGrownTo(ElementCase found, Reading previous) {
        UnitFamily by = previous.quantity == null
                ? UnitFamily.NONE
                : previous.quantity.unit().family();
        boolean relative = by == UnitFamily.RATIO || by == UnitFamily.MULTIPLE;
        boolean amount = found.isCount() || found.family() == UnitFamily.PHYSICAL || found.family() == UnitFamily.MONEY;
        return relative
                && amount
                && previous.change != ChangeKind.LEVEL
                && found.chain().isPredicate();
    }

    /** 每年遴选一批节能技术,到2030年累计推广超过100项: the things stand in the clause before. */
    static @Nullable Reading ofTopic(ElementCase found, Reading reading) {
        String topic = found.isCount() ? found.topic() : "";
        if (topic.isEmpty()) {
            return null;
        }
        reading.indicator = topic;
        reading.indicatorInherited = true;
        reading.rule = "predicate.topic";
        reading.confidence = 0.6;
        return reading;
    }
}
