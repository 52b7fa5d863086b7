package dev.tance.tagging.target;

import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words between what is measured and a value: verb, comparator, markers, times. Filled by {@link ChainReader}. */
final class Chain {
    /** Position where the chain begins, which is where what is measured ends. */
    int start;
    /** Position where the verb begins. */
    int verbStart;

    @Nullable Word verb;

    String verbText = "";
    /** Whether the word next to the value names a deed and a verb stands before it: 新增造林. */
    boolean deedAsObject;

    @Nullable Word comparator;

    String comparatorText = "";

    @Nullable Word stringency;

    /** Whether the value is a share of something named: 达到最大用电负荷的5%. */
    boolean ofWhole;

    boolean respectively;
    boolean each;
    /** Whether 累计 sums up what the values before it add. */
    boolean total;

    final List<TimeExpression> times = new ArrayList<>();

    /** The same chain when its verb turned out to be part of the noun before it. */
    Chain withoutVerb() {
        Chain noun = new Chain();
        noun.start = verbStart + verbText.length();
        noun.comparator = comparator;
        noun.comparatorText = comparatorText;
        noun.stringency = stringency;
        noun.respectively = respectively;
        return noun;
    }

    boolean hasVerb(WordClass wordClass) {
        return verb != null && verb.wordClass() == wordClass;
    }

    /** Whether the chain says that its subject reaches, keeps, exceeds or changes by the value. */
    boolean isPredicate() {
        boolean predicateVerb = hasVerb(WordClass.REACH) || hasVerb(WordClass.CONTROL) || hasVerb(WordClass.CHANGE);
        return predicateVerb || (verb == null && comparator != null);
    }

    boolean buildsOrAdds() {
        return hasVerb(WordClass.BUILD) || hasVerb(WordClass.DEED) || hasVerb(WordClass.ADD);
    }
}
