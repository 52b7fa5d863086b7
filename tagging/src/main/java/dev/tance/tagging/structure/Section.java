package dev.tance.tagging.structure;

import org.jspecify.annotations.Nullable;

/**
 * A heading and all the text that it owns, its subsections included. Offsets are UTF-16 units of the text that was
 * read, 0-based, ends exclusive.
 *
 * @param kind how the heading is numbered
 * @param ordinal the number that the label states; 0 where it states none
 * @param label the numbering as written, such as {@code （二）}
 * @param title the words of the heading; empty where the numbered item opens with a sentence instead of a heading
 * @param start where the label begins
 * @param titleEnd where the title ends (the end of the label when the title is empty)
 * @param end where the next section of the same or a higher rank begins
 * @param parent the section around this one; null at the top
 */
public record Section(
        HeadingKind kind,
        int ordinal,
        String label,
        String title,
        int start,
        int titleEnd,
        int end,
        @Nullable Section parent) {

    /** The label and the title together, as a reader would quote the heading. */
    public String heading() {
        return label + title;
    }

    /** The label without the punctuation that closes it: 二 for 二、, 3 for 3., （一） as it is. */
    public String marker() {
        int end = label.length();
        while (end > 1 && "、.．".indexOf(label.charAt(end - 1)) >= 0) {
            end--;
        }
        return label.substring(0, end);
    }

    /** Whether the character at {@code offset} belongs to this section. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
