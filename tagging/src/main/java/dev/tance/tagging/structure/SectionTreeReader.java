package dev.tance.tagging.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the section tree of a text in one pass, from documents with a paragraph a line as well as from those whose
 * numbering is glued into one line ({@code …监管。16.推进…}).
 *
 * <p>A label after the end of a sentence, bracket or line opens a section. Elsewhere ({@code 重点任务(一)能源行动}) it
 * does so only when its number is 1 or continues its series. Stateless and thread-safe; linear in the length of the
 * text.
 */
public final class SectionTreeReader {
    private static final boolean[] TRIGGERS = triggers();

    /** Reads {@code text}; any text has a tree, an unnumbered one an empty tree. */
    public SectionTree read(String text) {
        HeadingScanner scanner = new HeadingScanner(text);
        HeadingSeries series = new HeadingSeries(text);
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (TRIGGERS[text.charAt(i)]) {
                @Nullable Heading heading = scanner.at(i);
                if (heading != null && series.accepts(heading)) {
                    headings.add(heading);
                }
            }
        }
        return new SectionTree(new SectionNesting(text, headings).sections());
    }

    private static boolean[] triggers() {
        boolean[] triggers = new boolean[Character.MAX_VALUE + 1];
        for (char c : "、.．)）第—专".toCharArray()) {
            triggers[c] = true;
        }
        for (char c = '①'; c <= '⑳'; c++) {
            triggers[c] = true;
        }
        return triggers;
    }
}
