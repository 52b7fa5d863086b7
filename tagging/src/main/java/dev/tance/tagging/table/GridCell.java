package dev.tance.tagging.table;

import dev.tance.tagging.text.TextView;

/**
 * A cell of a table. Offsets are UTF-16.
 *
 * @param start offset of its text
 * @param end offset after it
 * @param view its text alone
 */
record GridCell(int start, int end, TextView view) {
    private static final String PLACEHOLDERS = "—-/–…_~.*";

    static GridCell of(String text, int start, int end) {
        return new GridCell(start, end, TextView.of(text.substring(start, end)));
    }

    /** The text as the grammar sees it, without blanks and line breaks. */
    String plain() {
        return view.slice(0, view.length()).replaceAll("\\s", "");
    }

    boolean isBlank() {
        return plain().isEmpty();
    }

    /** Whether the cell is blank or holds a dash or the like, which says that it has nothing to say. */
    boolean isVoid() {
        String text = plain();
        return text.equals("无") || text.chars().allMatch(c -> PLACEHOLDERS.indexOf(c) >= 0);
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
