package dev.tance.tagging.entity;

import dev.tance.tagging.structure.PageMarkers;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads titles in 《》. A title may hold another one ({@code 《…印发〈…〉的通知》}, also with 《》 inside), a line break of a
 * wrapped line and a page marker; a full stop, a blank line or too much text shows that its closing mark is missing.
 * Stateless and thread-safe; linear in the length of the text.
 */
public final class TitleReader {
    private static final int LONGEST = 300;
    private static final int DEEPEST = 4;

    /** All outermost titles in the order of the text. */
    public List<CitedTitle> read(String text) {
        Scan scan = new Scan(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '《') {
                scan.open(i);
            } else if (c == '》') {
                scan.close(i);
            }
        }
        return scan.finish();
    }

    /** The open marks of one text, and the titles inside an open one, which stand if that is never closed. */
    private static final class Scan {
        private final String text;
        private final List<CitedTitle> titles = new ArrayList<>();
        private final List<CitedTitle> inner = new ArrayList<>();
        private final int[] opens = new int[DEEPEST];
        private int depth;

        Scan(String text) {
            this.text = text;
        }

        void open(int at) {
            if (depth > 0 && (depth == DEEPEST || isBroken(at))) {
                giveUp();
            }
            opens[depth++] = at;
        }

        void close(int at) {
            if (depth > 0 && isBroken(at)) {
                giveUpOuter(at);
            }
            if (depth == 0) {
                return;
            }
            depth--;
            if (depth == 0) {
                inner.clear();
                add(titles, opens[0] + 1, at);
            } else {
                add(inner, opens[depth] + 1, at);
            }
        }

        List<CitedTitle> finish() {
            giveUp();
            return titles;
        }

        private void giveUp() {
            titles.addAll(inner);
            inner.clear();
            depth = 0;
        }

        /** The outermost mark was never closed; the one opened last may belong to the closing mark at {@code at}. */
        private void giveUpOuter(int at) {
            int last = opens[depth - 1];
            boolean several = depth > 1;
            giveUp();
            if (several && !isBroken(last, at)) {
                opens[depth++] = last;
            }
        }

        private boolean isBroken(int at) {
            return isBroken(opens[0], at);
        }

        private boolean isBroken(int open, int at) {
            if (at - open > LONGEST) {
                return true;
            }
            boolean lineEnded = false;
            for (int i = open + 1; i < at; i++) {
                char c = text.charAt(i);
                if (c == '。' || (c == '\n' && lineEnded)) {
                    return true;
                }
                lineEnded = c == '\n' || (lineEnded && Character.isWhitespace(c));
            }
            return false;
        }

        private void add(List<CitedTitle> list, int start, int end) {
            String title = clean(start, end);
            if (!title.isEmpty()) {
                boolean plain = title.length() == end - start;
                String rule = plain ? "title.plain" : "title.interrupted";
                list.add(new CitedTitle(title, start, end, rule, plain ? 0.99 : 0.95));
            }
        }

        private String clean(int start, int end) {
            StringBuilder title = new StringBuilder(end - start);
            int i = start;
            while (i < end) {
                int afterMarker = PageMarkers.skip(text, i);
                if (afterMarker > i && afterMarker <= end) {
                    i = afterMarker;
                } else {
                    char c = text.charAt(i++);
                    if (c != '\n' && c != '\r') {
                        title.append(c);
                    }
                }
            }
            return title.toString().strip();
        }
    }
}
