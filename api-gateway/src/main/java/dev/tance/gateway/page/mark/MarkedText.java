package dev.tance.gateway.page.mark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A text and its marks, rendered piece by piece. Marks may nest, cross and begin at one place; one that crosses another is
 * written as several elements with the same {@code data-mark}, the first of which bears the id. What the elements hold, put
 * together, is the text and nothing else.
 */
public final class MarkedText {
    /** At one place the longest is outermost, so that most marks nest. */
    private static final Comparator<Mark> ORDER = Comparator.comparingInt(Mark::start)
            .thenComparing(Mark::end, Comparator.reverseOrder())
            .thenComparing(Mark::kind)
            .thenComparing(Mark::id);

    private final int[] text;
    private final List<Mark> marks;

    /** {@code reach[i]}: where the farthest of the marks up to {@code i} ends. */
    private final int[] reach;

    /** @param marks in any order; empty ones and those that do not lie within the text are left out */
    public MarkedText(String text, List<Mark> marks) {
        this.text = text.codePoints().toArray();
        this.marks = marks.stream()
                .filter(mark -> mark.start() >= 0 && mark.start() < mark.end() && mark.end() <= this.text.length)
                .sorted(ORDER)
                .toList();
        this.reach = new int[this.marks.size()];
        int farthest = 0;
        for (int i = 0; i < reach.length; i++) {
            farthest = Math.max(farthest, this.marks.get(i).end());
            reach[i] = farthest;
        }
    }

    /** Length in code points. */
    public int length() {
        return text.length;
    }

    /** The plain text between two offsets, which may lie outside the text. */
    public String plain(int start, int end) {
        int from = Math.clamp(start, 0, text.length);
        int to = Math.clamp(end, from, text.length);
        return new String(text, from, to - from);
    }

    /** The text between two offsets as HTML, with the parts of marks that lie in it. Offsets outside the text are cut. */
    public String html(int start, int end) {
        int from = Math.clamp(start, 0, text.length);
        int to = Math.clamp(end, from, text.length);
        StringBuilder html = new StringBuilder((to - from) * 2);
        Deque<Mark> open = new ArrayDeque<>();
        int next = firstReaching(from);
        for (int position = from; position < to; ) {
            close(open, position, html);
            while (next < marks.size() && marks.get(next).start() <= position) {
                Mark mark = marks.get(next++);
                if (mark.end() > position) {
                    open(open, mark, position, html);
                }
            }
            int stop = next < marks.size() ? Math.min(to, marks.get(next).start()) : to;
            for (Mark mark : open) {
                stop = Math.min(stop, mark.end());
            }
            for (; position < stop; position++) {
                escape(text[position], html);
            }
        }
        open.forEach(mark -> closeElement(mark, html));
        return html.toString();
    }

    /** The first mark that may end after the offset; all before it end sooner. */
    private int firstReaching(int offset) {
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Closes what ends here; what stands open within it is closed with it and opened again. */
    private static void close(Deque<Mark> open, int position, StringBuilder html) {
        long ending = open.stream().filter(mark -> mark.end() <= position).count();
        List<Mark> again = new ArrayList<>();
        while (ending > 0) {
            Mark mark = open.pop();
            closeElement(mark, html);
            if (mark.end() <= position) {
                ending--;
            } else {
                again.addFirst(mark);
            }
        }
        again.forEach(mark -> open(open, mark, position, html));
    }

    private static void open(Deque<Mark> open, Mark mark, int position, StringBuilder html) {
        open.push(mark);
        html.append('<').append(mark.kind().element());
        html.append(" class=\"m m-").append(mark.kind().style()).append('"');
        if (position == mark.start()) {
            attribute("id", mark.id(), html);
        }
        attribute("data-mark", mark.id(), html);
        if (!mark.title().isEmpty()) {
            attribute("title", mark.title(), html);
        }
        html.append('>');
    }

    private static void closeElement(Mark mark, StringBuilder html) {
        html.append("</").append(mark.kind().element()).append('>');
    }

    private static void attribute(String name, String value, StringBuilder html) {
        html.append(' ').append(name).append("=\"");
        value.codePoints().forEach(codePoint -> escape(codePoint, html));
        html.append('"');
    }

    /** What HTML cannot hold (NUL, halves of pairs) becomes the replacement character. */
    private static void escape(int codePoint, StringBuilder html) {
        switch (codePoint) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            case '\r' -> html.append("&#13;");
            case 0 -> html.append('\uFFFD');
            default -> {
                boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
                html.appendCodePoint(half ? 0xFFFD : codePoint);
            }
        }
    }
}
