package dev.tance.tagging.table;

import java.util.regex.Pattern;

/** Finds the caption of a table: short lines directly above it. */
final class Captions {
    private static final int MOST_LINES = 3;
    private static final int LONGEST = 60;
    private static final Pattern CAPTION = Pattern.compile(".*(指标|目标|表\\s*[0-9一二三四五六七八九十]|单位[::]).*", Pattern.DOTALL);

    private Captions() {}

    /** The lines above a UTF-16 offset that speak of a table of goals or of its unit; empty when there are none. */
    static String above(String text, int offset) {
        StringBuilder caption = new StringBuilder();
        int end = offset;
        for (int i = 0; i < MOST_LINES && end > 0; i++) {
            int start = Lines.start(text, end, LONGEST);
            String line = start < 0 ? "" : text.substring(start, end).strip();
            if (start < 0 || (!line.isEmpty() && (!CAPTION.matcher(line).matches() || line.indexOf('。') >= 0))) {
                break;
            }
            caption.insert(0, GridCell.of(line, 0, line.length()).plain() + " ");
            end = start - 1;
        }
        return caption.toString();
    }
}
