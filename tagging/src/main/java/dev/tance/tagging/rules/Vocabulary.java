package dev.tance.tagging.rules;

import dev.tance.tagging.rules.WordTable.Entry;
import dev.tance.tagging.text.TextView;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the target grammar by class. Immutable. */
public final class Vocabulary {
    /** Classes whose words may stand between an indicator and its value; an earlier one wins for the same word. */
    private static final List<WordClass> CHAIN = List.of(
            WordClass.COMPARATOR,
            WordClass.CONTROL,
            WordClass.CHANGE,
            WordClass.ADD,
            WordClass.STRIVE,
            WordClass.ENSURE,
            WordClass.REACH,
            WordClass.BUILD,
            WordClass.DEED,
            WordClass.FILLER);

    /**
     * A word with its class and value.
     *
     * @param wordClass the class
     * @param value code of a comparator, change or stringency; {@code -} where the class needs none
     */
    public record Word(WordClass wordClass, String value) {}

    private final Map<WordClass, WordTable<Word>> tables = new EnumMap<>(WordClass.class);
    private final WordTable<Word> chain;

    /** Reads the vocabulary. */
    public Vocabulary(RuleData data) {
        Map<WordClass, Map<String, Word>> words = new EnumMap<>(WordClass.class);
        for (WordClass wordClass : WordClass.values()) {
            words.put(wordClass, new HashMap<>());
        }
        for (List<String> row : Tables.rows(data.file(RuleData.GRAMMAR), 3)) {
            WordClass wordClass = WordClass.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            Word word = new Word(wordClass, row.get(1));
            for (String text : row.get(2).split(" +", -1)) {
                words.getOrDefault(wordClass, Map.of()).put(text, word);
            }
        }
        Map<String, Word> merged = new HashMap<>();
        CHAIN.forEach(wordClass -> words.getOrDefault(wordClass, Map.of()).forEach(merged::putIfAbsent));
        chain = new WordTable<>(merged);
        words.forEach((wordClass, list) -> tables.put(wordClass, new WordTable<>(list)));
    }

    /** The longest word between an indicator and its value that ends at a position. */
    public @Nullable Entry<Word> chainEndingAt(TextView view, int start, int position) {
        return chain.endingAt(view, start, position);
    }

    /** The longest word of a class that starts at a position. */
    public @Nullable Entry<Word> startingAt(WordClass wordClass, TextView view, int position, int end) {
        WordTable<Word> table = tables.get(wordClass);
        return table == null ? null : table.startingAt(view, position, end);
    }

    /** The longest word of a class that ends at a position. */
    public @Nullable Entry<Word> endingAt(WordClass wordClass, TextView view, int start, int position) {
        WordTable<Word> table = tables.get(wordClass);
        return table == null ? null : table.endingAt(view, start, position);
    }

    /** The longest word of several classes that starts at a position. */
    public @Nullable Entry<Word> startingAt(Set<WordClass> classes, TextView view, int position, int end) {
        Entry<Word> longest = null;
        for (WordClass wordClass : classes) {
            Entry<Word> found = startingAt(wordClass, view, position, end);
            if (found != null && (longest == null || found.length() > longest.length())) {
                longest = found;
            }
        }
        return longest;
    }

    /** Whether a word of a class stands anywhere between two positions. */
    public boolean contains(WordClass wordClass, TextView view, int start, int end) {
        WordTable<Word> table = tables.get(wordClass);
        return table != null && table.isIn(view, start, end);
    }

    /** A set of classes for {@link #startingAt(Set, TextView, int, int)}. */
    public static Set<WordClass> classes(WordClass first, WordClass... others) {
        return EnumSet.of(first, others);
    }
}
