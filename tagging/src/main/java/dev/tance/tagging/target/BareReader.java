package dev.tance.tagging.target;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.rules.Vocabulary;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.rules.WordTable.Entry;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.unit.UnitFamily;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Noun phrases followed by their value without a verb between: 新增公园9座, 绿色工厂100家以上, 装机比重92%左右. */
final class BareReader {
    /** A verb inside a noun phrase stands behind the place or field where it happens. */
    private static final String PLACE_ENDS = "向域面等业地下镇区,";

    private static final Pattern LEADS = Pattern.compile(".(牵头|联合|带头)(?=.)");

    private final Vocabulary vocabulary;
    private final Indicators indicators;

    BareReader(Vocabulary vocabulary, Indicators indicators) {
        this.vocabulary = vocabulary;
        this.indicators = indicators;
    }

    /** Null when nothing says that the value is to be reached. */
    @Nullable Reading read(ElementCase found) {
        if (found.chain().buildsOrAdds()) {
            return found.subject().isEmpty() ? verbOnly(found) : null;
        }
        if (found.subject().isEmpty()) {
            return found.chain().total ? total(found) : null;
        }
        String indicator = indicators.complete(found, false);
        if (found.isUnitless() && !indicators.isMeasure(indicator)) {
            return null;
        }
        Word lead = found.lead();
        Reading brought = lead == null ? null : broughtAboutByOthers(found);
        if (brought != null) {
            return brought;
        }
        if (lead != null) {
            return led(found, lead, indicator);
        }
        Reading inner = innerVerb(found);
        return inner != null ? inner : noun(found, indicator);
    }

    /** 每年创建500个,五年累计2500个. */
    private static @Nullable Reading total(ElementCase found) {
        Reading previous = found.previous();
        if (previous == null || !found.followsSameKind()) {
            return null;
        }
        Reading reading = found.reading("count.total", 0.8);
        reading.indicator = previous.indicator;
        reading.indicatorInherited = true;
        return reading;
    }

    /** 新增公园9座: a verb in front brings the thing about. */
    private static Reading led(ElementCase found, Word lead, String indicator) {
        Reading reading = found.reading("count.object-first", 0.9);
        reading.verb = lead;
        reading.change = Changes.byLead(found, lead);
        boolean newShare = Changes.isAdding(lead) && found.isShare();
        reading.indicator = newShare ? PredicateReader.withAdding(found) : indicator;
        return reading;
    }

    /** 在储能等方向取得科技成果100项: the object of the verb is counted. */
    private @Nullable Reading innerVerb(ElementCase found) {
        String subject = found.subject().text();
        if (indicators.isMeasure(subject)) {
            return null;
        }
        TextView text = TextView.of(subject);
        for (int i = text.length() - 2; i > 2; i--) {
            Entry<Word> verb = vocabulary.endingAt(WordClass.BUILD, text, 0, i);
            if (verb != null && verb.length() > 1 && PLACE_ENDS.indexOf(text.at(i - verb.length() - 1)) >= 0) {
                Reading reading = found.reading("count.object-inside", 0.75);
                reading.indicator = text.slice(i, text.length());
                return reading;
            }
        }
        return null;
    }

    /** 支持龙头企业牵头组建创新联合体8个: what others are to bring about is counted. */
    private @Nullable Reading broughtAboutByOthers(ElementCase found) {
        String subject = found.subject().text();
        Matcher leads = LEADS.matcher(subject);
        Entry<Word> verb = leads.find()
                ? vocabulary.startingAt(WordClass.BUILD, TextView.of(subject), leads.end(), subject.length())
                : null;
        if (verb == null) {
            return null;
        }
        Reading reading = found.reading("count.object-inside", 0.75);
        reading.indicator = subject.substring(leads.end() + verb.length());
        return reading.indicator.isEmpty() ? null : reading;
    }

    private @Nullable Reading noun(ElementCase found, String indicator) {
        Reading reading = found.reading("measure.bare", 0.75);
        reading.indicator = indicator;
        String subject = found.subject().text();
        boolean adds = subject.matches(".+(新增|净增).+");
        if (adds && !found.isShare()) {
            reading.change = ChangeKind.INCREASE;
        }
        boolean measure = adds || isActivity(subject) || indicators.isMeasure(subject);
        return goesOn(found, reading, measure) || isCommitted(found, measure) ? reading : null;
    }

    /** Behind another target of the sentence a list item, a part of it or a dated measure is one too. */
    private static boolean goesOn(ElementCase found, Reading reading, boolean measure) {
        Reading previous = found.previous();
        boolean listed = found.element().listed();
        boolean part = found.subject().among() || found.clause().bracketed();
        if (previous == null || !(listed || part || measure || found.isMarked() || found.isDated())) {
            return false;
        }
        reading.verb = previous.verb;
        if (listed && Changes.isAdding(previous.verb)) {
            reading.change = ChangeKind.INCREASE;
        }
        return true;
    }

    private static boolean isCommitted(ElementCase found, boolean measure) {
        boolean stringent = found.chain().stringency != null || found.subject().stringency() != null;
        boolean marked = found.isMarked();
        boolean valued = found.isCount() || found.family() == UnitFamily.MONEY;
        boolean measured =
                measure || (marked && found.family() == UnitFamily.RATIO) || (marked && valued && found.isDated());
        return (stringent && found.isCount()) || (measured && (found.isDated() || stringent || marked));
    }

    /** 人工造林45万亩: the name of a deed is measured by what was done. */
    private boolean isActivity(String indicator) {
        TextView text = TextView.of(indicator);
        return vocabulary.endingAt(WordClass.DEED, text, 0, text.length()) != null;
    }

    /** 绿化50万亩, 封山育林18万亩: nothing but a verb names what is measured. */
    private static @Nullable Reading verbOnly(ElementCase found) {
        Reading reading = found.reading("count.verb-only", 0.6);
        Reading previous = found.previous();
        String verb = found.chain().verbText;
        boolean compound = verb.length() > 3 && found.chain().hasVerb(WordClass.DEED);
        if (!compound && previous != null && found.followsSameKind()) {
            reading.indicator = previous.indicator;
            reading.indicatorInherited = true;
        } else if (compound || found.family() == UnitFamily.PHYSICAL) {
            String topic = found.topic();
            reading.indicator = !verb.isEmpty() && topic.contains(verb) ? topic : verb;
        } else {
            return PredicateReader.ofTopic(found, reading);
        }
        return reading;
    }
}
