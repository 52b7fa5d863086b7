package dev.tance.tagging.body;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds, in one pass, brackets that hold a word of responsibility and labels outside brackets. Brackets are matched up
 * to a fixed depth and length; beyond those they are no blocks, so that hostile nesting costs linear time.
 */
final class BlockFinder {
    private static final int LONGEST = 1500;
    private static final int DEEPEST = 64;
    private static final int MOST_INNER_LEVELS = 2;
    private static final byte NOTHING = 0;
    private static final byte OPEN = 1;
    private static final byte CLOSE = 2;
    private static final byte COLON = 3;
    private static final byte WORD = 4;
    private static final byte SENTENCE_END = 5;
    private static final byte[] KINDS = kinds();

    private final String text;
    private final List<BlockCandidate> candidates = new ArrayList<>();
    private final int[] opens = new int[DEEPEST];
    private final int[] innerLevels = new int[DEEPEST];
    private int depth;
    private int overflow;
    private int lastWord = -1;
    private int labelledEnd;
    private boolean sentenceEnded;

    BlockFinder(String text) {
        this.text = text;
    }

    List<BlockCandidate> find() {
        for (int i = 0; i < text.length(); i++) {
            byte kind = KINDS[text.charAt(i)];
            if (kind != NOTHING) {
                visit(kind, i);
            }
        }
        closeAtEnd();
        return candidates;
    }

    private void visit(byte kind, int i) {
        switch (kind) {
            case OPEN -> open(i);
            case CLOSE -> close(i);
            case COLON -> label(i);
            case WORD -> word(i);
            default -> sentenceEnded = true;
        }
    }

    private void open(int i) {
        forgetDistant(i);
        if (depth == DEEPEST) {
            overflow++;
            return;
        }
        opens[depth] = i;
        innerLevels[depth] = 0;
        depth++;
    }

    /** An opening bracket that was never closed must not swallow all that follow. */
    private void forgetDistant(int i) {
        if (depth > 0 && i - opens[depth - 1] > LONGEST) {
            depth = 0;
            overflow = 0;
        }
    }

    private void close(int i) {
        if (overflow > 0) {
            overflow--;
            return;
        }
        if (depth == 0) {
            if (!sentenceEnded && lastWord >= 0 && i <= LONGEST) {
                candidates.add(new BlockCandidate(0, 0, i, i + 1, false));
            }
            return;
        }
        depth--;
        int start = opens[depth];
        int inner = innerLevels[depth];
        if (depth > 0) {
            innerLevels[depth - 1] = Math.max(innerLevels[depth - 1], inner + 1);
        }
        if (i > labelledEnd && BlockLabels.isBodies(text, start + 1, i)) {
            addLabelled(start, i + 1); // 【责任单位】甲、乙
            return;
        }
        if (i - start <= LONGEST && inner <= MOST_INNER_LEVELS && (lastWord > start || follows(start, i))) {
            replaceInner(start);
            candidates.add(new BlockCandidate(start, start + 1, i, i + 1, false));
        }
    }

    private void replaceInner(int start) {
        while (!candidates.isEmpty() && candidates.getLast().start() >= start) {
            candidates.removeLast();
        }
    }

    /** A list without any word of responsibility is a block only behind the full stop of its item. */
    private boolean follows(int start, int end) {
        return end - start > 6 && start > 0 && text.charAt(start - 1) == '。' && text.indexOf('、', start, end) > 0;
    }

    /** A label inside the stretch of an earlier one belongs to that one's block. */
    private void label(int colon) {
        if (colon < labelledEnd) {
            return;
        }
        BlockLabels.Label label = BlockLabels.bodiesBefore(text, Math.max(0, colon - BlockLabels.LONGEST), colon);
        if (label == null) {
            return;
        }
        lastWord = colon;
        boolean bracketed = depth > 0 && colon - opens[depth - 1] <= LONGEST;
        boolean begins = label.start() == 0 || !isIdeograph(text.charAt(label.start() - 1));
        if (!bracketed && begins) {
            addLabelled(label.start(), colon + 1);
        }
    }

    private void addLabelled(int start, int namesStart) {
        labelledEnd = endOfLabelled(namesStart);
        candidates.add(new BlockCandidate(start, start, labelledEnd, labelledEnd, false));
    }

    private int endOfLabelled(int from) {
        int bound = Math.min(text.length(), from + LONGEST);
        int nested = 0;
        for (int i = from; i < bound; i++) {
            byte kind = KINDS[text.charAt(i)];
            if (kind == OPEN) {
                nested++;
            } else if (kind == CLOSE && --nested < 0) {
                return i;
            } else if (kind == SENTENCE_END || text.charAt(i) == '\n') {
                return i;
            }
        }
        return bound;
    }

    private void word(int i) {
        if (i + 1 >= text.length()) {
            return;
        }
        char next = text.charAt(i + 1);
        boolean matches =
                switch (text.charAt(i)) {
                    case '负' -> next == '责';
                    case '牵' -> next == '头';
                    case '配' -> next == '合';
                    case '落' -> next == '实';
                    case '参' -> next == '加' || next == '与';
                    default -> next == '任'; // 责任单位
                };
        if (matches) {
            lastWord = i;
        }
    }

    private void closeAtEnd() {
        if (depth == 0 || overflow > 0) {
            return;
        }
        int start = opens[depth - 1];
        boolean afterItem = start == 0 || "。！）)%".indexOf(text.charAt(start - 1)) >= 0;
        if (text.length() - start <= LONGEST && (afterItem || lastWord > start)) {
            candidates.add(new BlockCandidate(start, start + 1, text.length(), text.length(), true));
        }
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        mark(kinds, "(（〔[【［", OPEN);
        mark(kinds, ")）〕]】］", CLOSE);
        mark(kinds, ":：", COLON);
        mark(kinds, "负牵配落参责", WORD);
        mark(kinds, "。！？", SENTENCE_END);
        return kinds;
    }

    private static void mark(byte[] kinds, String characters, byte kind) {
        for (char c : characters.toCharArray()) {
            kinds[c] = kind;
        }
    }
}
