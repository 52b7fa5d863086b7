package dev.tance.tagging.indicator;

import java.util.List;

/**
 * A word that speaks for or against an indicator.
 *
 * @param text the word
 * @param atStart whether the name must begin with it
 * @param atEnd whether the name must end with it
 */
record IndicatorWord(String text, boolean atStart, boolean atEnd) {
    /** Reads {@code ^} and {@code $} at the ends of a word as ties to the ends of the name. */
    static IndicatorWord of(String word) {
        boolean start = word.startsWith("^");
        boolean end = word.endsWith("$");
        return new IndicatorWord(word.substring(start ? 1 : 0, word.length() - (end ? 1 : 0)), start, end);
    }

    /** Whether a name has the word where it must stand. */
    boolean isIn(String name) {
        if (atStart && atEnd) {
            return name.equals(text);
        }
        return atStart ? name.startsWith(text) : atEnd ? name.endsWith(text) : name.contains(text);
    }

    /** Whether a name has one of the words. */
    static boolean anyIn(String name, List<IndicatorWord> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isIn(name)) {
                return true;
            }
        }
        return false;
    }
}
