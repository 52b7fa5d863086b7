package dev.tance.tagging.target;

import dev.tance.tagging.rules.Vocabulary.Word;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a chain, cleaned to a noun phrase.
 *
 * @param text the noun phrase, empty when nothing is left
 * @param start position where the noun phrase begins
 * @param verb verb that stood in front of it (新增公园9座), null when there was none
 * @param stringency marker in front of it
 * @param among whether 其中 stood in front of it
 * @param yearly whether 每年 or 年均 stood in it
 * @param respectively whether 分别 stood in front of it
 */
record Subject(
        String text,
        int start,
        @Nullable Word verb,
        @Nullable Word stringency,
        boolean among,
        boolean yearly,
        boolean respectively) {
    boolean isEmpty() {
        return text.isEmpty();
    }
}
