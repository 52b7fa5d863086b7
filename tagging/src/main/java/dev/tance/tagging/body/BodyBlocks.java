package dev.tance.tagging.body;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The responsibility blocks of one text. Immutable. */
public final class BodyBlocks {
    private static final Comparator<BodyBlock> OUTERMOST_FIRST = Comparator.comparingInt(BodyBlock::itemStart)
            .thenComparing(Comparator.comparingInt(BodyBlock::itemEnd).reversed());

    private final List<BodyBlock> blocks;
    private final List<BodyBlock> byItem;
    private final int[] enclosing;

    BodyBlocks(List<BodyBlock> blocks) {
        this.blocks = List.copyOf(blocks);
        this.byItem = blocks.stream().sorted(OUTERMOST_FIRST).toList();
        this.enclosing = enclosing(byItem);
    }

    /** All blocks in the order of the text. */
    public List<BodyBlock> all() {
        return blocks;
    }

    /** The block that answers for the character at {@code offset}: that of the innermost item around it. */
    public Optional<BodyBlock> ownerOf(int offset) {
        int index = lastStartingAtOrBefore(offset);
        while (index >= 0 && byItem.get(index).itemEnd() <= offset) {
            index = enclosing[index];
        }
        return index < 0 ? Optional.empty() : Optional.of(byItem.get(index));
    }

    private int lastStartingAtOrBefore(int offset) {
        int low = 0;
        int high = byItem.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byItem.get(middle).itemStart() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static int[] enclosing(List<BodyBlock> byItem) {
        int[] enclosing = new int[byItem.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < enclosing.length; i++) {
            while (!open.isEmpty()
                    && byItem.get(open.peek()).itemEnd() <= byItem.get(i).itemStart()) {
                open.pop();
            }
            enclosing[i] = open.isEmpty() ? -1 : open.peek();
            open.push(i);
        }
        return enclosing;
    }
}
