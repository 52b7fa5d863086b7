package dev.tance.tagging.table;

/** Finds the ends of lines without looking further than a line of a table can be long. */
final class Lines {
    private Lines() {}

    /** Where the line around a UTF-16 offset begins; -1 when that is further away than {@code longest}. */
    static int start(String text, int offset, int longest) {
        for (int i = offset; i >= Math.max(0, offset - longest); i--) {
            if (i == 0 || text.charAt(i - 1) == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Where the line around a UTF-16 offset ends; -1 when that is further away than {@code longest}. */
    static int end(String text, int offset, int longest) {
        for (int i = offset; i <= Math.min(text.length(), offset + longest); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                return i;
            }
        }
        return -1;
    }
}
