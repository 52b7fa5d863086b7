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
    private static final Pattern FRONT_MATTER = Pattern.compile(".*目\\s*录");

    /** All entries from the first to the last one, empty when the text has no table of contents. */
    static List<ContentsEntry> in(String text) {
        List<ContentsEntry> entries = new ArrayList<>();
        Matcher entry = ENTRY.matcher(text.substring(0, Math.min(text.length(), LOOK_AT)));
        while (entry.find() && entries.size() < MOST) {
            String label = FRONT_MATTER.matcher(entry.group(1)).replaceFirst("").strip();
            entries.add(new ContentsEntry(label, entry.group(2), entry.end()));
        }
        return entries;
    }
}
