package dev.tance.tagging.rules;

import dev.tance.tagging.text.TextView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Words with a value each, found by the longest one that starts or ends at a position. Immutable.
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

    private final Index<V> byFirst;
    private final Index<V> byLast;

    /** A table of all words of a map; empty words are left out. */
    public WordTable(Map<String, V> words) {
        List<Entry<V>> entries = new ArrayList<>();
        words.forEach((text, value) -> {
            if (!text.isEmpty()) {
                entries.add(new Entry<>(text, value));
            }
        });
        entries.sort(
                Comparator.comparingInt((Entry<V> entry) -> -entry.length()).thenComparing(Entry::text));
        byFirst = new Index<>(entries, entry -> entry.text().charAt(0));
        byLast = new Index<>(entries, entry -> entry.text().charAt(entry.length() - 1));
    }

    /** The longest word that starts at a position and ends at or before an end. */
    public @Nullable Entry<V> startingAt(TextView view, int position, int end) {
        if (position >= end) {
            return null;
        }
        List<Entry<V>> entries = byFirst.of(view.at(position));
        for (int i = 0; i < entries.size(); i++) {
            Entry<V> entry = entries.get(i);
            if (view.startsWith(entry.text(), position, end)) {
                return entry;
            }
        }
        return null;
    }

    /** Whether any word stands between two positions. */
    public boolean isIn(TextView view, int start, int end) {
        for (int i = Math.max(0, start); i < Math.min(end, view.length()); i++) {
            if (byFirst.has(view.at(i)) && startingAt(view, i, end) != null) {
                return true;
            }
        }
        return false;
    }

    /** The longest word that ends at a position and starts at or after a start. */
    public @Nullable Entry<V> endingAt(TextView view, int start, int position) {
        if (position <= start) {
            return null;
        }
        List<Entry<V>> entries = byLast.of(view.at(position - 1));
        for (int i = 0; i < entries.size(); i++) {
            Entry<V> entry = entries.get(i);
            if (view.endsWith(entry.text(), start, position)) {
                return entry;
            }
        }
        return null;
    }

    /** Words by one of their characters, the longest first; one array access finds those of a character. */
    private static final class Index<V> {
        private final short[] slots = new short[Character.MAX_VALUE + 1];
        private final List<List<Entry<V>>> lists = new ArrayList<>();

        Index(List<Entry<V>> entries, ToIntFunction<Entry<V>> key) {
            lists.add(List.of());
            for (Entry<V> entry : entries) {
                int character = key.applyAsInt(entry);
                if (slots[character] == 0) {
                    slots[character] = (short) lists.size();
                    lists.add(new ArrayList<>());
                }
                lists.get(slots[character]).add(entry);
            }
        }

        boolean has(char character) {
            return slots[character] != 0;
        }

        List<Entry<V>> of(char character) {
            return lists.get(slots[character]);
        }
    }
}
