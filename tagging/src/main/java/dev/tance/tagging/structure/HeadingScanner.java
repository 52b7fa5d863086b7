package dev.tance.tagging.structure;

import org.jspecify.annotations.Nullable;

/**
 * Finds headings around the character that completes their label. Every look back and ahead is bounded, so that a scan
 * is linear on any input.
 */
final class HeadingScanner {
    private static final String BOUNDARIES = "。！？!?；;：:)）】〕］]”’》」』…|\n\r";
    private static final String BEFORE_REFERENCES = "图表式注";
    private static final String AFTER_REFERENCES = "项款类条、，,。；;)）的和及至-—~～%％";
    private static final int MOST_SPACES = 8;

    private final String text;

    HeadingScanner(String text) {
        this.text = text;
    }

    /** The heading whose label is recognised at {@code index}, or null. */
    @Nullable Heading at(int index) {
        return switch (text.charAt(index)) {
            case '、' -> enumerated(index);
            case '.', '．' -> arabic(index);
            case ')', '）' -> bracketed(index);
            case '第' -> article(index);
            case '—' -> dash(index);
            case '专' -> box(index);
            default -> circled(index);
        };
    }

    private @Nullable Heading enumerated(int comma) {
        int start = Ordinals.chineseStart(text, comma);
        if (start == comma) {
            return arabicBefore(comma);
        }
        if (comma + 1 < text.length() && Ordinals.isChinese(text.charAt(comma + 1)) && !atLineStart(start)) {
            return null; // 一、二次能源: an enumeration
        }
        int ordinal = Ordinals.chinese(text, start, comma);
        return heading(HeadingKind.CHINESE, ordinal, start, comma + 1);
    }

    private @Nullable Heading arabic(int dot) {
        return opensHeadingAfterDot(dot) ? arabicBefore(dot) : null;
    }

    private @Nullable Heading arabicBefore(int end) {
        int start = Ordinals.arabicStart(text, end);
        int ordinal = start == end ? 0 : Ordinals.arabic(text, start, end);
        if (ordinal == 0 || (start > 0 && isLatinOrDot(text.charAt(start - 1)))) {
            return null;
        }
        return heading(HeadingKind.ARABIC, ordinal, start, end + 1);
    }

    /** 1.5 is a number; 1.推进 and, at a boundary, 1.2025年 are headings. */
    private boolean opensHeadingAfterDot(int dot) {
        int next = skipSpaces(dot + 1);
        if (next >= text.length()) {
            return false;
        }
        char c = text.charAt(next);
        return isIdeograph(c) || "“《（(‘".indexOf(c) >= 0 || isYear(next);
    }

    private boolean isYear(int index) {
        if (index + 4 >= text.length() || text.charAt(index + 4) != '年') {
            return false;
        }
        return text.startsWith("20", index) || text.startsWith("19", index);
    }

    private @Nullable Heading bracketed(int close) {
        int start = Ordinals.chineseStart(text, close);
        HeadingKind kind = HeadingKind.CHINESE_BRACKETED;
        int ordinal = Ordinals.chinese(text, start, close);
        if (start == close) {
            start = Ordinals.arabicStart(text, close);
            kind = HeadingKind.ARABIC_BRACKETED;
            ordinal = Ordinals.arabic(text, start, close);
        }
        if (ordinal == 0) {
            return null;
        }
        boolean opened = start > 0 && (text.charAt(start - 1) == '(' || text.charAt(start - 1) == '（');
        if (!opened && (kind == HeadingKind.CHINESE_BRACKETED || !atLineStart(start))) {
            return null;
        }
        return heading(kind, ordinal, opened ? start - 1 : start, close + 1);
    }

    private @Nullable Heading article(int index) {
        int end = index + 1;
        while (end < text.length() && end - index <= Ordinals.LONGEST_CHINESE && Ordinals.isChinese(text.charAt(end))) {
            end++;
        }
        int ordinal = end == index + 1 ? 0 : Ordinals.chinese(text, index + 1, end);
        if (ordinal == 0 || end >= text.length()) {
            return null;
        }
        return switch (text.charAt(end)) {
            case '章' -> heading(HeadingKind.CHAPTER, ordinal, index, end + 1);
            case '节' -> heading(HeadingKind.DIVISION, ordinal, index, end + 1);
            case '条' -> heading(HeadingKind.ARTICLE, ordinal, index, end + 1);
            case '篇', '编' -> heading(HeadingKind.PART, ordinal, index, end + 1);
            case '部' -> text.startsWith("部分", end) ? heading(HeadingKind.PART, ordinal, index, end + 2) : null;
            default -> null;
        };
    }

    private @Nullable Heading dash(int index) {
        boolean secondOfPair = index > 0 && text.charAt(index - 1) == '—';
        if (!secondOfPair || (index > 1 && text.charAt(index - 2) == '—')) {
            return null;
        }
        int next = skipSpaces(index + 1);
        boolean opens =
                next < text.length() && (isIdeograph(text.charAt(next)) || "“《".indexOf(text.charAt(next)) >= 0);
        return opens ? heading(HeadingKind.DASH, 0, index - 1, index + 1) : null;
    }

    private @Nullable Heading box(int index) {
        if (!text.startsWith("专栏", index) || !isBoundary(index)) {
            return null;
        }
        int end = index + 2;
        int digits = skipSpaces(end);
        int digitsEnd = digits;
        while (digitsEnd < text.length() && digitsEnd - digits < 3 && isOrdinal(text.charAt(digitsEnd))) {
            digitsEnd++;
        }
        return heading(HeadingKind.BOX, 0, index, digitsEnd > digits ? digitsEnd : end);
    }

    private @Nullable Heading circled(int index) {
        int ordinal = text.charAt(index) - '①' + 1;
        return ordinal >= 1 && ordinal <= 20 ? heading(HeadingKind.CIRCLED, ordinal, index, index + 1) : null;
    }

    private @Nullable Heading heading(HeadingKind kind, int ordinal, int start, int labelEnd) {
        if (kind.isNumbered() && ordinal == 0) {
            return null;
        }
        boolean boundary = isBoundary(start);
        if (!boundary && start > 0 && isReference(kind, text.charAt(start - 1))) {
            return null;
        }
        if (labelEnd < text.length() && AFTER_REFERENCES.indexOf(text.charAt(labelEnd)) >= 0) {
            return null;
        }
        return new Heading(kind, ordinal, start, labelEnd, boundary);
    }

    /** 第（一）项 and 图1. refer to something; 框架图二、 may well be a title followed by the next heading. */
    private static boolean isReference(HeadingKind kind, char before) {
        return before == '第' || (kind != HeadingKind.CHINESE && BEFORE_REFERENCES.indexOf(before) >= 0);
    }

    /** Whether a sentence, bracket or line ends before {@code index}; spaces and a page marker between do not count. */
    private boolean isBoundary(int index) {
        int end = PageMarkers.skipBack(text, skipSpacesBack(index));
        end = skipSpacesBack(end);
        return end == 0 || BOUNDARIES.indexOf(text.charAt(end - 1)) >= 0;
    }

    private boolean atLineStart(int index) {
        int end = skipSpacesBack(index);
        return end == 0 || text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r';
    }

    private int skipSpaces(int index) {
        int end = index;
        while (end < text.length() && end - index < MOST_SPACES && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int skipSpacesBack(int index) {
        int start = index;
        while (start > 0 && index - start < MOST_SPACES && isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00a0';
    }

    private static boolean isOrdinal(char c) {
        return Ordinals.isArabic(c) || Ordinals.isChinese(c);
    }

    private static boolean isLatinOrDot(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '．' || Ordinals.isArabic(c);
    }

    static boolean isIdeograph(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
