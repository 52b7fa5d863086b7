package dev.tance.tagging.table;

import dev.tance.tagging.text.TextView;
import java.util.regex.Pattern;

/**
 * A cell of a table. Offsets are UTF-16.
 *
 * @param start offset of its text
 * @param end offset after it
 * @param view its text alone
 * @param plain the text as the grammar sees it, without blanks and line breaks
 */
record GridCell(int start, int end, TextView view, String plain) {
    private static final String PLACEHOLDERS = "—-/–…_~.*";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static GridCell of(String text, int start, int end) {
        TextView view = TextView.of(text.substring(start, end));
        String plain = BLANKS.matcher(view.slice(0, view.length())).replaceAll("");
        return new GridCell(start, end, view, plain);
    }

    /** A header that the text does not spell out, for cells at an offset. */
    static GridCell implied(String title, int offset) {
        return new GridCell(offset, offset, TextView.of(title), title);
    }

    boolean isBlank() {
        return plain.isEmpty();
    }

    /** Whether the cell is blank or holds a dash or the like, which says that it has nothing to say. */
    boolean isVoid() {
        return plain.equals("无") || plain.chars().allMatch(c -> PLACEHOLDERS.indexOf(c) >= 0);
    }

    /** UTF-16 offset in the tagged text of a position of the view. */
    int source(int position) {
        return start + view.source(position);
    }

    /** UTF-16 offset in the tagged text after the character before a position of the view. */
    int sourceEnd(int position) {
        return start + view.sourceEnd(position);
    }
}
