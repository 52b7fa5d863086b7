package dev.tance.tagging.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set of names with a value each, matched at a position of a text in time bounded by the longest name. Immutable and
 * thread-safe. A trie whose edges lie in one open-addressing table: a lookup touches two arrays and allocates nothing.
 *
 * @param <V> what a name stands for
 */
public final class Gazetteer<V> {
    /** No name begins at the position that was asked for. */
    public static final long NO_MATCH = -1;

    private static final long EMPTY = -1;

    /** Leaves 2^18 bits, 32 KB. */
    private static final int FILTER_SHIFT = 14;

    private final int[] roots;
    private final long[] edges;
    private final long[] filter;
    private final int[] targets;
    private final int mask;
    private final int[] valueOfNode;
    private final List<V> values;

    private Gazetteer(int[] roots, long[] edges, int[] targets, int[] valueOfNode, List<V> values) {
        this.roots = roots;
        this.edges = edges;
        this.filter = filterOf(edges);
        this.targets = targets;
        this.mask = edges.length - 1;
        this.valueOfNode = valueOfNode;
        this.values = values;
    }

    /** A gazetteer of {@code names}; empty names are ignored. */
    public static <V> Gazetteer<V> of(Map<String, V> names) {
        Builder<V> builder = new Builder<>();
        names.forEach(builder::add);
        return builder.build();
    }

    /** Whether some name begins with {@code c}. */
    public boolean mayBegin(char c) {
        return roots[c] != 0;
    }

    /**
     * The longest name that begins at {@code start}.
     *
     * @return the match, to be read with {@link #end} and {@link #value}, or {@link #NO_MATCH}
     */
    public long longestAt(String text, int start) {
        int node = start < text.length() ? roots[text.charAt(start)] : 0;
        long match = NO_MATCH;
        int at = start;
        while (node != 0) {
            at++;
            if (valueOfNode[node] >= 0) {
                match = ((long) at << 32) | valueOfNode[node];
            }
            node = at < text.length() && mayFollow(node, text.charAt(at)) ? child(node, text.charAt(at)) : 0;
        }
        return match;
    }

    /** Exclusive end of a match. */
    public int end(long match) {
        return (int) (match >>> 32);
    }

    /** What the matched name stands for. */
    public V value(long match) {
        return values.get((int) match);
    }

    /** The value of exactly {@code name}, or null. */
    public @Nullable V get(String name) {
        long match = longestAt(name, 0);
        return match != NO_MATCH && end(match) == name.length() ? value(match) : null;
    }

    private int child(int node, char c) {
        long key = ((long) node << 16) | c;
        for (int slot = slot(key, mask); edges[slot] != EMPTY; slot = (slot + 1) & mask) {
            if (edges[slot] == key) {
                return targets[slot];
            }
        }
        return 0;
    }

    /** No where the filter knows that the table has no such edge: most lookups end here, in memory that stays near. */
    private boolean mayFollow(int node, char c) {
        int bit = filterBit(node, c);
        return (filter[bit >>> 6] & (1L << bit)) != 0;
    }

    private static int filterBit(int node, char c) {
        return ((node * 0x9E3779B1) ^ (c * 0x85EBCA6B)) >>> FILTER_SHIFT;
    }

    private static long[] filterOf(long[] edges) {
        long[] filter = new long[1 << (Integer.SIZE - FILTER_SHIFT - 6)];
        for (long edge : edges) {
            if (edge != EMPTY) {
                int bit = filterBit((int) (edge >>> 16), (char) edge);
                filter[bit >>> 6] |= 1L << bit;
            }
        }
        return filter;
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }

    /** Grows the trie name by name. */
    private static final class Builder<V> {
        private final int[] roots = new int[Character.MAX_VALUE + 1];
        private long[] edges = filled(1 << 12);
        private int[] targets = new int[1 << 12];
        private int[] valueOfNode = new int[1 << 12];
        private int edgeCount;
        private int nodes = 1;
        private final List<V> values = new ArrayList<>();

        Builder() {
            Arrays.fill(valueOfNode, -1);
        }

        void add(String name, V value) {
            if (name.isEmpty()) {
                return;
            }
            char first = name.charAt(0);
            if (roots[first] == 0) {
                roots[first] = newNode();
            }
            int node = roots[first];
            for (int i = 1; i < name.length(); i++) {
                node = childOrNew(node, name.charAt(i));
            }
            valueOfNode[node] = values.size();
            values.add(value);
        }

        Gazetteer<V> build() {
            return new Gazetteer<>(roots, edges, targets, Arrays.copyOf(valueOfNode, nodes), List.copyOf(values));
        }

        private int newNode() {
            if (nodes == valueOfNode.length) {
                valueOfNode = Arrays.copyOf(valueOfNode, nodes * 2);
                Arrays.fill(valueOfNode, nodes, nodes * 2, -1);
            }
            return nodes++;
        }

        private int childOrNew(int node, char c) {
            long key = ((long) node << 16) | c;
            int slot = find(key);
            if (edges[slot] == key) {
                return targets[slot];
            }
            if (edgeCount * 2 >= edges.length) {
                grow();
                slot = find(key);
            }
            edges[slot] = key;
            targets[slot] = newNode();
            edgeCount++;
            return targets[slot];
        }

        private int find(long key) {
            int mask = edges.length - 1;
            int slot = slot(key, mask);
            while (edges[slot] != EMPTY && edges[slot] != key) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        private void grow() {
            long[] oldEdges = edges;
            int[] oldTargets = targets;
            edges = filled(oldEdges.length * 2);
            targets = new int[oldEdges.length * 2];
            for (int i = 0; i < oldEdges.length; i++) {
                if (oldEdges[i] != EMPTY) {
                    int slot = find(oldEdges[i]);
                    edges[slot] = oldEdges[i];
                    targets[slot] = oldTargets[i];
                }
            }
        }

        private static long[] filled(int size) {
            long[] table = new long[size];
            Arrays.fill(table, EMPTY);
            return table;
        }
    }
}
