package dev.tance.tagging.text;

import dev.tance.tagging.text.Rearrangement.Swap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds boxes (专栏) that a layout put into the middle of a sentence, and moves them behind it. A sentence is taken for
 * interrupted only when the line above the box breaks off where more must follow, and a line below the box can go on
 * with it; anything else stays where it is.
 */
public final class SideBoxes {
    private static final String MARK = "\n专栏";
    private static final int LONGEST_BOX = 4000;
    private static final int SHORTEST_OPEN_LINE = 8;
    private static final int LONGEST_LINE = 600;

    /** A line that ends so waits for a value. */
    private static final String BEFORE_VALUE = "达到至为超过于低高占约";

    /** A line that ends so waits for more of the sentence. */
    private static final String BEFORE_MORE = "、,，和及与的在";

    private static final String FINAL = "。;；!！";
    private static final Pattern VALUE = Pattern.compile("^[0-9０-９≥≤><＞＜约-].*");
    private static final Pattern ITEM = Pattern.compile(
            "^(专栏|[0-9０-９]{1,3}[.．、)）]|[(（][0-9０-９一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+[章节条]"
                    + "|[①-⑳●■◆★·—-]).*");

    private SideBoxes() {}

    /** The text with every such box behind the sentence that it interrupted. */
    public static Rearrangement moved(String text) {
        List<Swap> swaps = new ArrayList<>();
        int from = 0;
        for (int box = text.indexOf(MARK); box >= 0; box = text.indexOf(MARK, Math.max(from, box + 1))) {
            Swap swap = swap(text, from, box);
            if (swap != null) {
                swaps.add(swap);
                from = swap.end();
            }
        }
        return new Rearrangement(text, swaps);
    }

    private static @Nullable Swap swap(String text, int from, int box) {
        int start = Math.max(from, text.lastIndexOf('\n', box - 1) + 1);
        String open = text.substring(Math.max(start, box - LONGEST_LINE), box).stripTrailing();
        if (open.length() < SHORTEST_OPEN_LINE) {
            return null;
        }
        char last = open.charAt(open.length() - 1);
        boolean value = BEFORE_VALUE.indexOf(last) >= 0;
        if (!value && BEFORE_MORE.indexOf(last) < 0) {
            return null;
        }
        int limit = Math.min(text.length(), box + LONGEST_BOX);
        boolean items = false;
        for (int line = next(text, box + 1); line < limit; line = next(text, line)) {
            int mark = text.indexOf('\n', line);
            int end = mark < 0 ? text.length() : mark;
            String content =
                    text.substring(line, Math.min(end, line + LONGEST_LINE)).strip();
            if (content.startsWith("专栏")) {
                return null;
            }
            boolean item = ITEM.matcher(content).matches();
            boolean closed = FINAL.indexOf(text.charAt(line - 2)) >= 0;
            boolean goesOn = value ? VALUE.matcher(content).matches() : items;
            if (!item && closed && goesOn && isClosed(content)) {
                return new Swap(box, line, end);
            }
            items |= item;
        }
        return null;
    }

    private static boolean isClosed(String line) {
        return !line.isEmpty() && FINAL.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Where the line after a position begins; one behind the end of the text when there is none. */
    private static int next(String text, int position) {
        int mark = text.indexOf('\n', position);
        return mark < 0 ? text.length() + 1 : mark + 1;
    }
}
