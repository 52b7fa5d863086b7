package dev.tance.tagging.target;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.unit.UnitFamily;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values that stand before their noun: 培育20家再制造企业, 60%以上的学校达标. The first rule that fits decides. */
final class AttributiveReader {
    private static final Pattern PREDICATE = Pattern.compile("(达到|达标|建成|实现|完成|执行|符合|纳入|开展|采用|建立|安装|通过|配备|成为).*");

    private static final Pattern PREDICATE_INSIDE = Pattern.compile("(?<=.)(达到|达标|建成|实现|完成|开展|通过|纳入).*$");

    private static final Pattern BY = Pattern.compile("按照?(?=每|人均|户均|$)");

    private static final List<Function<ElementCase, @Nullable Reading>> RULES = List.of(
            AttributiveReader::verbObject,
            AttributiveReader::quotedObject,
            AttributiveReader::standard,
            AttributiveReader::breakthrough,
            AttributiveReader::service,
            AttributiveReader::changeObject,
            AttributiveReader::requirement,
            AttributiveReader::coveredToo,
            AttributiveReader::subset,
            AttributiveReader::verbPlaceObject,
            AttributiveReader::shareOfSubject,
            AttributiveReader::listed,
            AttributiveReader::ledObject);

    private AttributiveReader() {}

    /** Null when no rule fits, and the value only describes. */
    static @Nullable Reading read(ElementCase found) {
        for (Function<ElementCase, @Nullable Reading> rule : RULES) {
            Reading reading = rule.apply(found);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    private static Reading of(ElementCase found, String rule, double confidence) {
        Reading reading = found.reading(rule, confidence);
        reading.indicator = found.tail().text();
        return reading;
    }

    /** 培育20家再制造企业; with a subject a share is covered: 助餐点覆盖90%的社区. */
    private static @Nullable Reading verbObject(ElementCase found) {
        Chain chain = found.chain();
        boolean proportion = found.quantity().unit().text().startsWith(":");
        if (!chain.buildsOrAdds() || proportion) {
            return null;
        }
        Reading reading = of(found, "count.verb-object", 0.92);
        if (found.isShare() && !found.subject().isEmpty() && chain.verbText.length() == 2) {
            reading.rule = "share.covered";
            reading.prefix = found.subject().text() + chain.verbText;
            reading.indicator = reading.prefix + found.tail().text();
        }
        if (found.isShare() && chain.hasVerb(WordClass.ADD)) {
            reading.change = ChangeKind.LEVEL;
        }
        return reading;
    }

    /** 打造“甲”“乙”等10条精品线路. */
    private static @Nullable Reading quotedObject(ElementCase found) {
        boolean makes = found.isCount() && Exclusions.makesQuoted(found.view(), found.element(), found.tail());
        return makes ? of(found, "count.verb-object", 0.75) : null;
    }

    /** 按照每百户不少于30平方米的标准配建养老服务设施. */
    private static @Nullable Reading standard(ElementCase found) {
        if (!found.tail().isStandard()) {
            return null;
        }
        Reading reading = of(found, "standard.provision", 0.7);
        String subject = PredicateReader.withAdding(found);
        reading.indicator = BY.matcher(subject).replaceAll("") + found.tail().standardObject();
        return reading.indicator.isEmpty() ? null : reading;
    }

    /** 突破2项以上原创性成果. */
    private static @Nullable Reading breakthrough(ElementCase found) {
        boolean achieves = found.isCount()
                && found.chain().comparatorText.equals("突破")
                && found.subject().isEmpty();
        return achieves ? of(found, "count.verb-object", 0.85) : null;
    }

    /** 为400家企业提供诊断服务. */
    private static @Nullable Reading service(ElementCase found) {
        if (!found.chain().verbText.endsWith("为") || !found.tail().isService()) {
            return null;
        }
        Reading reading = of(found, "count.service", 0.8);
        reading.indicator = "为" + reading.indicator;
        return reading;
    }

    /** 节约1%用能量. */
    private static @Nullable Reading changeObject(ElementCase found) {
        boolean fits =
                found.chain().hasVerb(WordClass.CHANGE) && found.subject().isEmpty();
        return fits ? of(found, "count.change-object", 0.85) : null;
    }

    /** 新建建筑达到83%节能要求. */
    private static @Nullable Reading requirement(ElementCase found) {
        boolean reaches = found.chain().hasVerb(WordClass.REACH) || found.chain().comparator != null;
        if (!found.isShare() || !reaches || found.subject().isEmpty()) {
            return null;
        }
        Reading reading = of(found, "predicate.requirement", 0.75);
        reading.indicator = PredicateReader.withAdding(found) + reading.indicator;
        return reading;
    }

    /** …和60%的行政村: the list goes on with its subject and verb. */
    private static @Nullable Reading coveredToo(ElementCase found) {
        Reading previous = found.previous();
        boolean goesOn =
                found.isShare() && found.subject().isEmpty() && found.element().listed();
        if (!goesOn || previous == null || previous.prefix.isEmpty()) {
            return null;
        }
        Reading reading = of(found, "share.covered", 0.8);
        reading.prefix = previous.prefix;
        reading.indicator = previous.prefix + found.tail().text();
        return reading;
    }

    /** 60%以上的学校达到创建要求, 超过30%的钢铁产能. */
    private static @Nullable Reading subset(ElementCase found) {
        boolean governed = found.tail().hasPredicate()
                || found.chain().comparator != null
                || found.element().lastSuffix() != null;
        boolean fits = found.family() == UnitFamily.RATIO && found.subject().isEmpty() && governed;
        return fits ? of(found, "share.subset", 0.82) : null;
    }

    /** 完成两级机构60万平方米建筑改造: between verb and value stands where it happens. */
    private static @Nullable Reading verbPlaceObject(ElementCase found) {
        Word lead = found.lead();
        boolean papers = found.quantity().unit().text().equals("份");
        if (lead == null
                || papers
                || !isCounting(lead)
                || found.chain().verb != null
                || found.subject().isEmpty()) {
            return null;
        }
        boolean does = found.isShare() && PREDICATE.matcher(found.tail().text()).matches();
        if (does || describes(found)) {
            return null;
        }
        Reading reading = of(found, "count.verb-place-object", 0.7);
        reading.verb = lead;
        reading.change = Changes.byLead(found, lead);
        return reading;
    }

    /** 新建建筑100%执行标准. */
    private static @Nullable Reading shareOfSubject(ElementCase found) {
        boolean predicate = PREDICATE.matcher(found.tail().text()).matches();
        boolean joined = predicate || found.element().attributive();
        if (!found.isShare() || found.subject().isEmpty() || found.chain().verb != null || !joined) {
            return null;
        }
        Reading reading = of(found, "share.of-subject", 0.78);
        reading.indicator = PredicateReader.withAdding(found) + found.tail().text();
        return reading;
    }

    /** 创建50家绿色工厂、3家绿色供应链: the verb stands in the element before. */
    private static @Nullable Reading listed(ElementCase found) {
        Reading previous = found.previous();
        Word verb = previous == null ? null : previous.verb;
        boolean goesOn = found.element().listed() || (found.isMarked() && found.isCount());
        boolean counts = verb != null && (verb.wordClass() == WordClass.BUILD || verb.wordClass() == WordClass.ADD);
        if (previous == null || !counts || !goesOn || !found.subject().isEmpty()) {
            return null;
        }
        Reading reading = of(found, "count.list", 0.85);
        reading.indicator = withSubject(previous, reading.indicator);
        reading.verb = verb;
        reading.change = previous.change;
        return reading;
    }

    /** 70%以上的机关,合计135家以上达到创建要求: what does it is named before. */
    private static String withSubject(Reading previous, String tail) {
        Matcher predicate = PREDICATE_INSIDE.matcher(previous.indicator);
        String subject = predicate.find() ? previous.indicator.substring(0, predicate.start()) : previous.indicator;
        return PREDICATE.matcher(tail).matches() ? subject + tail : tail;
    }

    private static @Nullable Reading ledObject(ElementCase found) {
        Word lead = found.lead();
        if (lead == null || !found.subject().isEmpty()) {
            return null;
        }
        Reading reading = of(found, "count.verb-object", 0.8);
        reading.verb = lead;
        return reading;
    }

    private static boolean isCounting(Word verb) {
        return verb.wordClass() == WordClass.BUILD
                || verb.wordClass() == WordClass.ADD
                || verb.wordClass() == WordClass.DEED;
    }

    /** 以…为代表的22条产业链, 钢铁等8个行业: the number describes, the verb does not reach it. */
    private static boolean describes(ElementCase found) {
        char before = found.view().at(found.element().first().start() - 1);
        return before == '的' || before == '等' || before == '”';
    }
}
