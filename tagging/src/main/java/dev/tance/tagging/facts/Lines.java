package dev.tance.tagging.facts;

import java.util.ArrayList;
import java.util.List;

/** The non-blank lines of a stretch of text, stripped, with their offsets. */
record Lines(List<Line> all) {
    /**
     * A line.
     *
     * @param text its characters without the blanks around them
     * @param start UTF-16 offset of the first of them in the whole text, 0-based
     * @param end offset after the last one
     * @param number number of the line, blank ones counted
     */
    record Line(String text, int start, int end, int number) {}

    /** The lines of {@code text} between the offsets; a longer line than {@code longest} is left out. */
    static Lines of(String text, int from, int to, int longest) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int start = from;
        while (start < to) {
            int end = text.indexOf('\n', start);
            end = end < 0 || end > to ? to : end;
            add(text, start, end, number++, longest, lines);
            start = end + 1;
        }
        return new Lines(List.copyOf(lines));
    }

    private static void add(String text, int start, int end, int number, int longest, List<Line> lines) {
        int first = start;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (last > first && last - first <= longest) {
            lines.add(new Line(text.substring(first, last), first, last, number));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000';
    }
}
