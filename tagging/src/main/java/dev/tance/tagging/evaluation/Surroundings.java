package dev.tance.tagging.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands around an annotated value.
 *
 * @param value the value as written
 * @param clauseBefore the words of its clause before it
 * @param clauseAfter the words of its clause behind it
 * @param sentenceBefore everything of its sentence before it, its clause included
 * @param earlier the sentences before its own, the nearest first
 */
record Surroundings(
        String value, String clauseBefore, String clauseAfter, String sentenceBefore, List<String> earlier) {
    private static final String SENTENCE_ENDS = "。！？!?\n";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + ",，;；:：";

    /** The surroundings of a target; one that lies outside of the text has empty ones. */
    static Surroundings of(String text, GoldTarget target) {
        int length = text.codePointCount(0, text.length());
        int start = text.offsetByCodePoints(0, Math.clamp(target.start(), 0, length));
        int end = text.offsetByCodePoints(0, Math.clamp(target.end(), 0, length));
        int sentence = startOf(text, start, SENTENCE_ENDS);
        return new Surroundings(
                text.substring(start, Math.max(start, end)),
                text.substring(startOf(text, start, CLAUSE_ENDS), start),
                text.substring(end, endOf(text, end)),
                text.substring(sentence, start),
                sentencesBefore(text, sentence));
    }

    private static int startOf(String text, int from, String ends) {
        int start = from;
        while (start > 0 && ends.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int endOf(String text, int from) {
        int end = from;
        while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static List<String> sentencesBefore(String text, int sentence) {
        List<String> sentences = new ArrayList<>();
        int end = sentence;
        while (end > 0) {
            int start = startOf(text, end - 1, SENTENCE_ENDS);
            sentences.add(text.substring(start, end));
            end = start;
        }
        return sentences;
    }
}
