package dev.tance.tagging.structure;

/** Decides, from the numbers seen so far, whether a label opens a section or merely looks like one. */
final class HeadingSeries {
    private static final int LONGEST_TITLE_BEFORE_DASH = 40;
    private static final String LEADERS = "....";
    private static final int LEADER_WINDOW = 60;

    private final String text;
    private final int[] last = new int[HeadingKind.values().length];
    private int previousEnd = -1;

    HeadingSeries(String text) {
        this.text = text;
    }

    /** Whether {@code heading} opens a section; remembers it if so. Headings must come in the order of the text. */
    boolean accepts(Heading heading) {
        if (heading.start() < previousEnd || !fits(heading) || isContentsEntry(heading)) {
            return false;
        }
        last[heading.kind().ordinal()] = heading.ordinal();
        previousEnd = heading.labelEnd();
        return true;
    }

    private boolean fits(Heading heading) {
        if (heading.boundary()) {
            return true;
        }
        boolean next = heading.ordinal() == last[heading.kind().ordinal()] + 1;
        return switch (heading.kind()) {
            case CHINESE -> next && heading.ordinal() > 1; // 统一、 and 单一、 are words
            case CHINESE_BRACKETED, ARABIC, ARABIC_BRACKETED ->
                followsWord(heading) && opensWord(heading) && (next || heading.ordinal() == 1);
            case CIRCLED -> next || heading.ordinal() == 1;
            case DASH -> endsTitle(heading.start());
            case PART, CHAPTER, DIVISION, ARTICLE -> next && !followsWord(heading);
            case BOX -> false;
        };
    }

    private boolean followsWord(Heading heading) {
        return heading.start() > 0 && HeadingScanner.isIdeograph(text.charAt(heading.start() - 1));
    }

    private boolean opensWord(Heading heading) {
        if (heading.labelEnd() >= text.length()) {
            return false;
        }
        char c = text.charAt(heading.labelEnd());
        return HeadingScanner.isIdeograph(c) || c == '“' || c == ' ' || c == '《';
    }

    /** A list of dashes often opens right behind the title of its section: （二）工作原则——统筹规划。 */
    private boolean endsTitle(int start) {
        if (previousEnd < 0 || start - previousEnd > LONGEST_TITLE_BEFORE_DASH) {
            return false;
        }
        for (int i = previousEnd; i < start; i++) {
            if ("。；，,;".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isContentsEntry(Heading heading) {
        int end = Math.min(text.length(), heading.labelEnd() + LEADER_WINDOW);
        for (int i = heading.labelEnd(); i < end; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '\n') {
                return false;
            }
            if (c == '.' && text.startsWith(LEADERS, i)) {
                return true;
            }
            if (c == '…' && text.startsWith("………", i)) {
                return true;
            }
        }
        return false;
    }
}
