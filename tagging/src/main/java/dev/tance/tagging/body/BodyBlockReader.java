package dev.tance.tagging.body;

import dev.tance.tagging.structure.Section;
import dev.tance.tagging.structure.SectionTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads responsibility blocks: parenthesised ones behind the full stop of their item, labelled ones, and those that an
 * excerpt cuts off. Stateless and thread-safe; linear in the length of the text.
 */
public final class BodyBlockReader {
    private static final int LONGEST_HEADING = 80;
    private static final int SHORTEST_REST = 20;

    /** Reads all blocks of {@code text} and attaches each to the item of {@code tree} that it answers for. */
    public BodyBlocks read(String text, SectionTree tree) {
        List<BodyBlock> blocks = new ArrayList<>();
        boolean firstLeads = false;
        int previousEnd = 0;
        for (BlockCandidate candidate : new BlockFinder(text).find()) {
            if (candidate.start() < previousEnd) {
                continue;
            }
            BlockParser parser = new BlockParser(
                    new BlockContent(text, candidate.contentStart(), candidate.contentEnd()), candidate.cutOff());
            @Nullable String rule = parser.rule();
            if (rule == null || isUnfounded(text, candidate, rule)) {
                continue;
            }
            firstLeads |= parser.announcesFirstLeads();
            BodyBlock block = attach(text, tree, candidate, parser, rule, previousEnd, firstLeads);
            previousEnd = block.end();
            if (!mergesIntoLast(text, blocks, block)) {
                blocks.add(block);
            }
        }
        return new BodyBlocks(blocks);
    }

    /** A list without a word of responsibility that is also cut off says too little. */
    private static boolean isUnfounded(String text, BlockCandidate candidate, String rule) {
        boolean afterItem = candidate.start() > 0 && text.charAt(candidate.start() - 1) == '。';
        return rule.equals("body.bare-list") && !afterItem;
    }

    private static BodyBlock attach(
            String text,
            SectionTree tree,
            BlockCandidate candidate,
            BlockParser parser,
            String rule,
            int previousEnd,
            boolean firstLeads) {
        @Nullable Section item = tree.numberedItemAt(candidate.start());
        int itemStart = item == null ? previousEnd : Math.max(item.start(), previousEnd);
        int itemEnd = candidate.end();
        if (item != null && opensItem(text, item, candidate, previousEnd)) {
            itemStart = item.start();
            itemEnd = item.end();
        }
        return new BodyBlock(
                candidate.start(),
                candidate.end(),
                parser.mentions(firstLeads),
                parser.isOpen(),
                itemStart,
                itemEnd,
                rule,
                confidence(rule, candidate.cutOff()));
    }

    /** A block right behind the heading of an item that goes on answers for all of it. */
    private static boolean opensItem(String text, Section item, BlockCandidate candidate, int previousEnd) {
        boolean first = previousEnd <= item.start();
        boolean nearHeading = candidate.start() - item.start() <= LONGEST_HEADING
                && !item.title().isEmpty()
                && candidate.start() <= item.titleEnd() + 1;
        return first
                && nearHeading
                && item.end() - candidate.end() > SHORTEST_REST
                && text.charAt(candidate.start()) != '\n';
    }

    /** 牵头单位：… and 配合单位：… on lines of their own make one block. */
    private static boolean mergesIntoLast(String text, List<BodyBlock> blocks, BodyBlock next) {
        if (blocks.isEmpty() || !next.rule().equals("body.labelled")) {
            return false;
        }
        BodyBlock last = blocks.getLast();
        boolean adjacent = last.rule().equals(next.rule()) && onlySeparators(text, last.end(), next.start());
        if (adjacent) {
            List<BodyMention> bodies = new ArrayList<>(last.bodies());
            bodies.addAll(next.bodies());
            blocks.set(
                    blocks.size() - 1,
                    new BodyBlock(
                            last.start(),
                            next.end(),
                            bodies,
                            last.open() || next.open(),
                            last.itemStart(),
                            Math.max(last.itemEnd(), next.end()),
                            last.rule(),
                            last.confidence()));
        }
        return adjacent;
    }

    private static boolean onlySeparators(String text, int start, int end) {
        if (end - start > 6) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && "；;。)）(（".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static double confidence(String rule, boolean cutOff) {
        double whole =
                switch (rule) {
                    case "body.labelled", "body.divided-duty" -> 0.98;
                    case "body.role" -> 0.9;
                    default -> 0.6;
                };
        return cutOff ? whole - 0.15 : whole;
    }
}
