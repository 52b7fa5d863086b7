package dev.tance.tagging.target;

import dev.tance.tagging.ComparatorKind;
import dev.tance.tagging.quantity.Quantity;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.rules.WordClass;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which comparator a value has when several words bear on it: the nearest to the number wins. */
final class Comparators {
    private Comparators() {}

    /** The marker behind the value, else the one before it, else 余, else what the verb says. */
    static ComparatorKind of(Chain chain, @Nullable Word suffix, Quantity quantity) {
        if (suffix != null) {
            return kind(suffix);
        }
        Word before = chain.comparator;
        if (before != null) {
            return kind(before);
        }
        if (quantity.more()) {
            return ComparatorKind.GT;
        }
        return chain.hasVerb(WordClass.CONTROL) ? ComparatorKind.LTE : ComparatorKind.EQ;
    }

    static ComparatorKind kind(Word word) {
        return ComparatorKind.valueOf(word.value().toUpperCase(Locale.ROOT));
    }
}
