package dev.tance.tagging.rules;

import dev.tance.tagging.text.TextView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words with a value each, found by the longest one that starts or ends at a position.
 *
 * @param <V> what a word stands for
 */
public final class WordTable<V> {
    /**
     * A word of the table.
     *
     * @param text the word
     * @param value what it stands for
     */
    public record Entry<V>(String text, V value) {
        /** Number of characters of the word. */
        public int length() {
            return text.length();
        }
    }

    private final Map<Character, List<Entry<V>>> byFirst = new HashMap<>();
    private final Map<Character, List<Entry<V>>> byLast = new HashMap<>();

    /** A table of all words of a map; empty words are left out. */
    public WordTable(Map<String, V> words) {
        for (Map.Entry<String, V> word : words.entrySet()) {
            String text = word.getKey();
            if (!text.isEmpty()) {
                Entry<V> entry = new Entry<>(text, word.getValue());
                byFirst.computeIfAbsent(text.charAt(0), any -> new ArrayList<>())
                        .add(entry);
                byLast.computeIfAbsent(text.charAt(text.length() - 1), any -> new ArrayList<>())
                        .add(entry);
            }
        }
        Comparator<Entry<V>> longestFirst = Comparator.comparingInt((Entry<V> entry) -> -entry.length());
        byFirst.values().forEach(list -> list.sort(longestFirst));
        byLast.values().forEach(list -> list.sort(longestFirst));
    }

    /** The longest word that starts at a position and ends at or before an end. */
    public @Nullable Entry<V> startingAt(TextView view, int position, int end) {
        List<Entry<V>> entries = position < end ? byFirst.get(view.at(position)) : null;
        if (entries != null) {
            for (Entry<V> entry : entries) {
                if (view.startsWith(entry.text(), position, end)) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** The longest word that ends at a position and starts at or after a start. */
    public @Nullable Entry<V> endingAt(TextView view, int start, int position) {
        List<Entry<V>> entries = position > start ? byLast.get(view.at(position - 1)) : null;
        if (entries != null) {
            for (Entry<V> entry : entries) {
                if (view.endsWith(entry.text(), start, position)) {
                    return entry;
                }
            }
        }
        return null;
    }
}
