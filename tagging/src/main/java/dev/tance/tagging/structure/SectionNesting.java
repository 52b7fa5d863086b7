package dev.tance.tagging.structure;

import java.util.ArrayList;
import java.util.List;

/** Nests a flat series of headings by rank, and gives each its title and end. */
final class SectionNesting {
    private static final int LONGEST_TITLE = 60;
    private static final String TITLE_ENDS = "。；;：:\n\r!?！？";

    private final String text;
    private final List<Heading> headings;
    private final int[] parents;
    private final int[] ends;

    SectionNesting(String text, List<Heading> headings) {
        this.text = text;
        this.headings = headings;
        this.parents = new int[headings.size()];
        this.ends = new int[headings.size()];
        nest();
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>(headings.size());
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int limit = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
            int titleStart = heading.labelEnd();
            int titleEnd = titleEnd(titleStart, limit);
            sections.add(new Section(
                    heading.kind(),
                    heading.ordinal(),
                    text.substring(heading.start(), titleStart),
                    PageMarkers.remove(text.substring(titleStart, titleEnd)).strip(),
                    heading.start(),
                    titleEnd,
                    ends[i],
                    parents[i] < 0 ? null : sections.get(parents[i])));
        }
        return sections;
    }

    private void nest() {
        int[] stack = new int[HeadingKind.values().length * 2 + 2];
        int depth = 0;
        for (int i = 0; i < headings.size(); i++) {
            int keep = keptDepth(stack, depth, headings.get(i));
            while (depth > keep) {
                depth--;
                ends[stack[depth]] =
                        Math.min(ends[stack[depth]], headings.get(i).start());
            }
            parents[i] = depth == 0 ? -1 : stack[depth - 1];
            stack[depth++] = i;
            ends[i] = text.length();
            if (headings.get(i).kind() == HeadingKind.DASH) {
                ends[i] = dashEnd(i);
            }
        }
        trimToParents();
    }

    /** How many of the open sections stay open when {@code next} begins. */
    private int keptDepth(int[] stack, int depth, Heading next) {
        int box = boxDepth(stack, depth);
        if (box >= 0 && next.kind().isNumbered() && !continuesOutside(stack, box, next)) {
            return outranked(stack, box + 1, depth, next);
        }
        return outranked(stack, 0, depth, next);
    }

    private int outranked(int[] stack, int from, int depth, Heading next) {
        for (int i = from; i < depth; i++) {
            if (headings.get(stack[i]).kind().compareTo(next.kind()) >= 0) {
                return i;
            }
        }
        return depth;
    }

    private int boxDepth(int[] stack, int depth) {
        for (int i = 0; i < depth; i++) {
            if (headings.get(stack[i]).kind() == HeadingKind.BOX) {
                return i;
            }
        }
        return -1;
    }

    /** A number that goes on where the section around the box stopped closes the box; so does a higher rank. */
    private boolean continuesOutside(int[] stack, int box, Heading next) {
        if (box == 0) {
            return true;
        }
        for (int i = 0; i < box; i++) {
            Heading outer = headings.get(stack[i]);
            if (outer.kind() == next.kind()) {
                return next.ordinal() == outer.ordinal() + 1 || i + 1 < box;
            }
        }
        return headings.get(stack[box - 1]).kind().compareTo(next.kind()) > 0;
    }

    /** An item under a dash ends with its line, where the text has lines; otherwise with the next heading. */
    private int dashEnd(int index) {
        int limit = index + 1 < headings.size() ? headings.get(index + 1).start() : text.length();
        for (int i = headings.get(index).labelEnd(); i < limit; i++) {
            boolean lineEnd = text.charAt(i) == '\n' || text.charAt(i) == '\r';
            if (lineEnd && "。；;）)".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return limit;
    }

    private void trimToParents() {
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] >= 0) {
                ends[i] = Math.min(ends[i], ends[parents[i]]);
            }
        }
    }

    private int titleEnd(int start, int limit) {
        int bound = Math.min(limit, start + LONGEST_TITLE + 1);
        for (int i = start; i < bound; i++) {
            if (TITLE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return bound == limit ? limit : start;
    }
}
