package dev.tance.extract.compilation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a table of contents: {@code 某省《某省节水方案》........12}.
 *
 * @param label what stands before the title, empty when nothing does
 * @param end offset after the entry
 */
record ContentsEntry(String label, String title, int end) {
    private static final int MOST = 2_000;
    private static final int LOOK_AT = 200_000;
    private static final Pattern ENTRY = Pattern.compile(
            "([^《》.…·。，,\\n\\d]{0,40})《((?:[^《》\\n]|《[^《》\\n]{1,80}》){2,150})》[.…·\\s]{6,400}+(\\d{1,5})");
    /** A line of its own; word processors leave a tab before the number, of which a space remains. */
    private static final Pattern LINE = Pattern.compile(
            "(?m)^([^《》.…·。，,\\n\\d]{0,40})《((?:[^《》\\n]|《[^《》\\n]{1,80}》){2,150})》[.…·\\s&&[^\\n]]{0,400}+(\\d{1,5})$");

    private static final Pattern FRONT_MATTER = Pattern.compile(".*目\\s*录");

    /** All entries from the first to the last one, empty when the text has no table of contents. */
    static List<ContentsEntry> in(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOK_AT));
        List<ContentsEntry> dotted = entries(ENTRY.matcher(head));
        List<ContentsEntry> lines = entries(LINE.matcher(head));
        return lines.size() > dotted.size() ? lines : dotted;
    }

    /** Entries whose page numbers go up; one that goes back is a line of the body. */
    private static List<ContentsEntry> entries(Matcher entry) {
        List<ContentsEntry> entries = new ArrayList<>();
        int page = 0;
        while (entry.find() && entries.size() < MOST) {
            int next = Integer.parseInt(entry.group(3));
            if (next >= page) {
                String label =
                        FRONT_MATTER.matcher(entry.group(1)).replaceFirst("").strip();
                entries.add(new ContentsEntry(label, entry.group(2), entry.end()));
                page = next;
            }
        }
        return entries;
    }
}
