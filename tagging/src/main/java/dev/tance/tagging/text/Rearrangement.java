package dev.tance.tagging.text;

import java.util.List;

/** A text of which stretches were moved, and where each character came from. */
public final class Rearrangement {
    private final String text;
    private final List<Swap> swaps;

    /**
     * Two neighbouring stretches that change places.
     *
     * @param start UTF-16 offset of the first one
     * @param middle offset of the second one
     * @param end offset after it
     */
    record Swap(int start, int middle, int end) {}

    /** Swaps that are in order and do not overlap. */
    Rearrangement(String original, List<Swap> swaps) {
        this.swaps = List.copyOf(swaps);
        this.text = swaps.isEmpty() ? original : rearranged(original);
    }

    /** The text after the moves; as long as the original. */
    public String text() {
        return text;
    }

    /** UTF-16 offset in the original of the character at an offset of {@link #text}. */
    public int original(int offset) {
        int low = 0;
        int high = swaps.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Swap swap = swaps.get(middle);
            if (offset < swap.start()) {
                high = middle - 1;
            } else if (offset >= swap.end()) {
                low = middle + 1;
            } else {
                int second = swap.end() - swap.middle();
                boolean moved = offset - swap.start() < second;
                return moved ? swap.middle() + offset - swap.start() : offset - second;
            }
        }
        return offset;
    }

    /** UTF-16 offset in the original after the character before an offset of {@link #text}. */
    public int originalEnd(int offset) {
        return offset == 0 ? 0 : original(offset - 1) + 1;
    }

    private String rearranged(String original) {
        StringBuilder result = new StringBuilder(original.length());
        int position = 0;
        for (Swap swap : swaps) {
            result.append(original, position, swap.start())
                    .append(original, swap.middle(), swap.end())
                    .append(original, swap.start(), swap.middle());
            position = swap.end();
        }
        return result.append(original, position, original.length()).toString();
    }
}
