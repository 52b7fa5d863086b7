package dev.tance.tagging.target;

import dev.tance.tagging.Stringency;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.time.TimeExpression;
import dev.tance.tagging.time.TimeKind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives a reading what does not depend on how its value was found: comparator, yearly, stringency, times. */
final class Completion {
    /** What holds for each place or always, or follows from a deed, goes on no goal statement. */
    private static final Pattern NORM = Pattern.compile("后|每年|各|至少|应当|原则上|不得|每个");

    private Completion() {}

    static void complete(ElementCase found, Reading reading) {
        reading.comparator = Comparators.of(found.chain(), found.element().lastSuffix(), found.quantity());
        reading.annual = isYearly(found);
        reading.stringency = stringency(found);
        Times.assign(
                found.clause(),
                found.quantity(),
                reading,
                found.scope(),
                isStaged(found) || !(isNorm(found) || reading.rule.startsWith("standard")));
    }

    private static boolean isNorm(ElementCase found) {
        int value = found.quantity().start();
        String before = found.view().slice(Reach.before(found.clause().start(), value), value);
        return NORM.matcher(before).find();
    }

    /** 分别 with as many values as deadlines are in force goes on with all of them. */
    private static boolean isStaged(ElementCase found) {
        int deadlines = found.scope().deadlines.size();
        int values = found.element().quantities().size();
        return deadlines > 1 && deadlines == values && found.chain().respectively;
    }

    private static boolean isYearly(ElementCase found) {
        if (found.subject().yearly()) {
            return true;
        }
        for (TimeExpression time : found.clause().times()) {
            if (time.kind() == TimeKind.YEARLY
                    && time.start() < found.quantity().start()) {
                return true;
            }
        }
        return false;
    }

    private static Stringency stringency(ElementCase found) {
        if (found.chain().comparatorText.startsWith("不得")) {
            return Stringency.ENSURE;
        }
        Word marker = found.chain().stringency;
        if (marker == null) {
            marker = found.subject().stringency();
        }
        if (marker == null && strives(found)) {
            return Stringency.STRIVE;
        }
        return of(marker == null ? found.scope().stringency : marker);
    }

    /** 争创 strives by itself. */
    private static boolean strives(ElementCase found) {
        Word verb = found.chain().verb == null ? found.lead() : found.chain().verb;
        return verb != null && verb.value().equals("strive");
    }

    static Stringency of(@Nullable Word marker) {
        if (marker == null) {
            return Stringency.PLAIN;
        }
        return marker.wordClass() == WordClass.STRIVE ? Stringency.STRIVE : Stringency.ENSURE;
    }
}
