package dev.tance.tagging.clause;

import dev.tance.tagging.quantity.Digits;
import dev.tance.tagging.quantity.Quantity;
import dev.tance.tagging.quantity.QuantityReader;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.time.TimeExpression;
import dev.tance.tagging.time.TimeReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into clauses and reads the times and quantities of each. Brackets without a number are part of their
 * clause (充(换)电站); brackets with one hold clauses of their own. Titles in 《》 and short quotations hold none.
 */
public final class ClauseSplitter {
    private static final int LONGEST_INLINE = 40;
    private static final int LONGEST_REMARK = 12;

    private final TimeReader times = new TimeReader();
    private final QuantityReader quantities;

    /** Reads quantities with the given reader. */
    public ClauseSplitter(QuantityReader quantities) {
        this.quantities = quantities;
    }

    /** The clauses of a sentence, in order. */
    public List<Clause> split(TextView view, Sentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        int end = sentence.end();
        int start = sentence.start();
        char mark = '\n';
        int depth = 0;
        int position = start;
        while (position < end) {
            char c = view.at(position);
            if (c == '(') {
                int close = inlineEnd(view, position, end);
                if (close > 0) {
                    position = close;
                    continue;
                }
            }
            if (isMark(view, position, c)) {
                add(view, start, position, mark, depth > 0, clauses);
                depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
                mark = c;
                start = position + 1;
            }
            position++;
        }
        add(view, start, end, mark, depth > 0, clauses);
        return clauses;
    }

    private static boolean isMark(TextView view, int position, char c) {
        if (c == ':') {
            return !Digits.isDigit(view.at(position - 1)) || !Digits.isDigit(view.at(position + 1));
        }
        return c == ',' || c == ';' || c == '(' || c == ')' || c == '\n' || c == '\t' || c == '|' || c == '。';
    }

    /** The end of brackets that hold no number and are short; 0 when they are not of that kind. */
    private static int inlineEnd(TextView view, int open, int end) {
        int limit = Math.min(end, open + LONGEST_INLINE);
        for (int i = open + 1; i < limit; i++) {
            char c = view.at(i);
            if (c == ')') {
                return i + 1;
            }
            if (Digits.isDigit(c)) {
                return remarkEnd(view, open, limit);
            }
            if (c == '(' || c == ';') {
                return 0;
            }
        }
        return 0;
    }

    /** The end of brackets that hold the code of a thing, (PM2.5), or stand between a thing and its number: (90米级)2台. */
    private static int remarkEnd(TextView view, int open, int end) {
        int close = view.indexOf(")", open, Math.min(end, open + LONGEST_REMARK));
        if (close < 0 || view.indexOf("(", open + 1, close) >= 0 || view.indexOf("年", open, close) >= 0) {
            return 0;
        }
        boolean code = isLetter(view.at(open + 1));
        for (int i = open + 1; i < close; i++) {
            char c = view.at(i);
            code &= isLetter(c) || Digits.isDigit(c) || ".-_&".indexOf(c) >= 0;
        }
        boolean before = Digits.isDigit(view.at(close + 1));
        return code || before ? close + 1 : 0;
    }

    private void add(TextView view, int start, int end, char mark, boolean bracketed, List<Clause> clauses) {
        if (end <= start) {
            return;
        }
        List<Quantity> foundQuantities = new ArrayList<>();
        List<TimeExpression> foundTimes = new ArrayList<>();
        int position = start;
        while (position < end) {
            char c = view.at(position);
            int next = position + 1;
            if (mayStart(c)) {
                TimeExpression time = times.at(view, position, end);
                boolean number = time == null && !isCodeOrMarker(view, position, end);
                Quantity quantity = number ? quantities.at(view, position, end) : null;
                if (time != null) {
                    foundTimes.add(time.start() < start ? time.within(start) : time);
                    next = Math.max(next, time.end());
                } else if (quantity != null) {
                    foundQuantities.add(quantity);
                    next = quantity.end();
                } else if (Digits.isDigit(c)) {
                    next = digitsEnd(view, position, end);
                }
            } else if (c == '(') {
                next = Math.max(next, inlineEnd(view, position, end));
            } else if (c == '《' || c == '“') {
                next = quoteEnd(view, position, end, c == '《' ? '》' : '”');
            }
            position = next;
        }
        clauses.add(new Clause(start, end, mark, bracketed, foundQuantities, foundTimes));
    }

    private static boolean mayStart(char c) {
        return Digits.isDigit(c) || "-一二三四五六七八九十百千两翻每年平逐".indexOf(c) >= 0;
    }

    /** 5G, G312, 12.推进: digits that belong to a name or number a section. */
    private static boolean isCodeOrMarker(TextView view, int position, int end) {
        if (!Digits.isDigit(view.at(position))) {
            return false;
        }
        int after = digitsEnd(view, position, end);
        char before = view.at(position - 1);
        char next = view.at(after);
        boolean numbered = next == '号' || next == '#';
        boolean marker = numbered || view.at(after - 1) == '.' || (next == '、' && !Digits.isDigit(view.at(after + 1)));
        boolean name = isLetter(before) || (isLetter(next) && !isUnitLetter(view, after));
        return marker || name;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** 5G基站 names, 5GW and 10t measure. */
    private static boolean isUnitLetter(TextView view, int position) {
        int end = position;
        while (isLetter(view.at(end)) || Digits.isDigit(view.at(end))) {
            end++;
        }
        return !view.slice(position, end).matches("[GDAKT]|G/5G|AI|PM.*|VOC.*");
    }

    private static int digitsEnd(TextView view, int position, int end) {
        int next = position;
        while (next < end && (Digits.isDigit(view.at(next)) || view.at(next) == '.')) {
            next++;
        }
        return next;
    }

    /** Behind a quotation; a plan (“十四五”) is read and not skipped. */
    private int quoteEnd(TextView view, int open, int end, char close) {
        if (close == '”' && times.at(view, open + 1, end) != null) {
            return open + 1;
        }
        int limit = Math.min(end, open + LONGEST_INLINE);
        for (int i = open + 1; i < limit; i++) {
            if (view.at(i) == close) {
                return i + 1;
            }
        }
        return open + 1;
    }
}
