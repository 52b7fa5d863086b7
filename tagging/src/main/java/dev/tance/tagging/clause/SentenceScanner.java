package dev.tance.tagging.clause;

import dev.tance.tagging.clause.Sentence.Opening;
import dev.tance.tagging.quantity.Digits;
import dev.tance.tagging.text.TextView;
import org.jspecify.annotations.Nullable;

/** Cuts a view into sentences in one pass. A sentence has a greatest length, so that no later step can grow with the text. */
public final class SentenceScanner {
    private static final int LONGEST_SENTENCE = 1500;
    private static final int LONGEST_MARKER = 8;
    private static final String CHINESE = "一二三四五六七八九十百零两";
    private static final String COUNTED = "个家座项条所处名倍成星";

    /** Characters that any question asked of a sentence's characters turns on; all others are passed over. */
    private static final boolean[] NOTABLE = notable();

    private final TextView view;
    private int position;

    /** Starts before the first sentence. */
    public SentenceScanner(TextView view) {
        this.view = view;
    }

    /** The next sentence, or null at the end of the text. */
    public @Nullable Sentence next() {
        int start = position;
        while (start < view.length() && (view.at(start) == '\n' || view.at(start) == ' ')) {
            start++;
        }
        if (start >= view.length()) {
            return null;
        }
        boolean block = view.at(start) == '(';
        boolean holdsNumber = false;
        boolean holdsPeak = false;
        int depth = 0;
        int end = start;
        int mark = start;
        boolean closed = false;
        while (!closed && end < view.length() && end - start < LONGEST_SENTENCE) {
            char c = view.at(end++);
            if (!NOTABLE[c]) {
                continue;
            }
            mark = c == ',' || c == ';' ? end : mark;
            holdsNumber |= mayHoldNumber(c, end);
            holdsPeak |= c == '峰';
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            }
            closed = isFinal(c) || (block && c == ')' && depth == 0);
        }
        boolean cut = !closed && end < view.length() && mark > start;
        end = cut ? mark : end;
        position = end;
        return new Sentence(start, end, opening(start), holdsNumber, holdsPeak);
    }

    private static boolean[] notable() {
        boolean[] notable = new boolean[Character.MAX_VALUE + 1];
        for (char c : (",;()。!?\n峰番五分" + CHINESE).toCharArray()) {
            notable[c] = true;
        }
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            notable[c] |= Digits.isDigit(c);
        }
        return notable;
    }

    private static boolean isFinal(char c) {
        return c == '。' || c == '!' || c == '?' || c == '\n';
    }

    private boolean mayHoldNumber(char c, int next) {
        return Digits.isDigit(c)
                || c == '峰'
                || c == '番'
                || c == '五'
                || (c == '分' && view.at(next) == '之')
                || (CHINESE.indexOf(c) >= 0 && COUNTED.indexOf(view.at(next)) >= 0);
    }

    private Opening opening(int start) {
        if (view.at(start) == '—' && view.at(start + 1) == '—') {
            return Opening.DASH_ITEM;
        }
        if (startsNumberedItem(start)) {
            return Opening.NUMBERED_ITEM;
        }
        return view.at(start - 1) == '\n' ? Opening.PARAGRAPH : Opening.NOTHING;
    }

    private boolean startsNumberedItem(int start) {
        char c = view.at(start);
        if (c == '(') {
            int inner = numeralEnd(start + 1);
            return inner > start + 1 && view.at(inner) == ')';
        }
        if (c == '第') {
            int inner = numeralEnd(start + 1);
            return inner > start + 1 && "章节条编部".indexOf(view.at(inner)) >= 0;
        }
        if (view.startsWith("专栏", start, view.length())) {
            return true;
        }
        int inner = numeralEnd(start);
        boolean dot = view.at(inner) == '.' && !Digits.isDigit(view.at(inner + 1));
        return inner > start && (dot || view.at(inner) == '、') && view.at(inner + 1) != '\n';
    }

    private int numeralEnd(int start) {
        int end = start;
        while (end - start < LONGEST_MARKER && (Digits.isDigit(view.at(end)) || CHINESE.indexOf(view.at(end)) >= 0)) {
            end++;
        }
        return end;
    }
}
