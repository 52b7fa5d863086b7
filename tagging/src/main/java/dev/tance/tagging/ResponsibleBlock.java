package dev.tance.tagging;

import java.util.List;

/**
 * A block naming who carries out an item: {@code (市发展改革委、市工业和信息化局按职责分工负责)}.
 *
 * @param start first code point of the block, 0-based
 * @param end code point after it
 * @param bodies the bodies in order
 * @param open whether the list says that it is not complete (等)
 * @param itemStart first code point of the numbered item that the block owns
 * @param itemEnd code point after that item
 * @param rule id of the rule that read the block
 * @param confidence 0 to 1
 */
public record ResponsibleBlock(
        int start,
        int end,
        List<ResponsibleBody> bodies,
        boolean open,
        int itemStart,
        int itemEnd,
        String rule,
        double confidence) {
    public ResponsibleBlock {
        bodies = List.copyOf(bodies);
    }
}
