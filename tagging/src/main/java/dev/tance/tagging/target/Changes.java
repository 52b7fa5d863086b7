package dev.tance.tagging.target;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.unit.UnitFamily;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a value is a level or a change of one. */
final class Changes {
    private Changes() {}

    /** By the unit (2倍) and the verb next to the value. */
    static ChangeKind of(ElementCase found) {
        return found.family() == UnitFamily.MULTIPLE ? ChangeKind.MULTIPLE : by(found.chain().verb);
    }

    /** By a verb alone. */
    static ChangeKind by(@Nullable Word verb) {
        if (verb == null || (verb.wordClass() != WordClass.CHANGE && verb.wordClass() != WordClass.ADD)) {
            return ChangeKind.LEVEL;
        }
        return ChangeKind.valueOf(verb.value().toUpperCase(Locale.ROOT));
    }

    /** By a verb in front of a counted thing: 新增 before a share names the share and changes nothing. */
    static ChangeKind byLead(ElementCase found, Word lead) {
        return found.isShare() ? ChangeKind.LEVEL : by(lead);
    }

    static boolean isAdding(@Nullable Word verb) {
        return verb != null && verb.wordClass() == WordClass.ADD;
    }
}
