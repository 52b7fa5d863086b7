package dev.tance.tagging.body;

import java.util.List;

/**
 * A block that says who carries out an item. Offsets are UTF-16 units, 0-based, ends exclusive.
 *
 * @param start where the block begins, its bracket included
 * @param end where it ends, its bracket included
 * @param bodies the bodies in the order of the text; never empty
 * @param open whether the list says that it is not complete (等)
 * @param itemStart first character of the item that the block answers for
 * @param itemEnd end of that item
 * @param rule id of the rule that read the block, see docs/tagging-entities.md
 * @param confidence 0 to 1
 */
public record BodyBlock(
        int start,
        int end,
        List<BodyMention> bodies,
        boolean open,
        int itemStart,
        int itemEnd,
        String rule,
        double confidence) {
    public BodyBlock {
        bodies = List.copyOf(bodies);
    }

    /** The names in order, as a reader would list them. */
    public List<String> names() {
        return bodies.stream().map(BodyMention::name).toList();
    }
}
