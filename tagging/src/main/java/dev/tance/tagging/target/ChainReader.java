package dev.tance.tagging.target;

import dev.tance.tagging.clause.Clause;
import dev.tance.tagging.rules.Vocabulary;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.rules.WordTable.Entry;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Reads the chain of words that ends at a value, from right to left. */
final class ChainReader {
    private static final int LONGEST_WHOLE = 30;
    private static final String SHORT_FILLERS = "均共各";

    private final Vocabulary vocabulary;

    ChainReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The chain before a position; it never reaches before {@code left}. */
    Chain read(TextView view, Clause clause, int left, int valueStart) {
        Chain chain = new Chain();
        int position = beforeWhole(view, clause, left, valueStart, chain);
        while (position > left) {
            TimeExpression time = timeEndingAt(clause, position);
            if (time != null) {
                chain.times.add(time);
                position = Math.max(left, time.start());
                continue;
            }
            Entry<Word> entry = vocabulary.chainEndingAt(view, left, position);
            if (entry == null || !take(chain, entry, position, left, view, clause)) {
                break;
            }
            position -= entry.length();
        }
        chain.start = position;
        return chain;
    }

    /**
     * 提高到2025年的85%, 达到最大用电负荷的5%: what stands between verb and value is passed over. The position where the
     * chain goes on, which is the value's own when there is nothing of the kind.
     */
    private int beforeWhole(TextView view, Clause clause, int left, int valueStart, Chain chain) {
        if (view.at(valueStart - 1) != '的' || valueStart - 1 <= left) {
            return valueStart;
        }
        TimeExpression time = timeEndingAt(clause, valueStart - 1);
        if (time != null) {
            chain.times.add(time);
            return Math.max(left, time.start());
        }
        for (int i = valueStart - 2; i > Math.max(left, valueStart - LONGEST_WHOLE); i--) {
            Entry<Word> word = vocabulary.chainEndingAt(view, left, i);
            if (word != null && relates(word)) {
                chain.ofWhole = true;
                return i;
            }
        }
        return valueStart;
    }

    private static boolean relates(Entry<Word> word) {
        WordClass wordClass = word.value().wordClass();
        boolean relates =
                wordClass == WordClass.COMPARATOR || wordClass == WordClass.REACH || wordClass == WordClass.CONTROL;
        return relates && (word.length() > 1 || "占达为".contains(word.text()));
    }

    static @Nullable TimeExpression timeEndingAt(Clause clause, int position) {
        for (TimeExpression time : clause.times()) {
            if (time.end() == position) {
                return time;
            }
        }
        return null;
    }

    private boolean take(Chain chain, Entry<Word> entry, int position, int left, TextView view, Clause clause) {
        Word word = entry.value();
        switch (word.wordClass()) {
            case COMPARATOR -> {
                if (chain.comparator == null) {
                    chain.comparator = word;
                    chain.comparatorText = entry.text();
                }
                return true;
            }
            case STRIVE, ENSURE -> {
                chain.stringency = word;
                return true;
            }
            case FILLER -> {
                return takeFiller(chain, entry.text(), String.valueOf(view.at(position - entry.length() - 1)));
            }
            default -> {
                return takeVerb(chain, entry, position, left, view, clause);
            }
        }
    }

    private static boolean takeFiller(Chain chain, String text, String left) {
        boolean opened = chain.verb != null || chain.comparator != null;
        if (text.length() == 1 && !opened && SHORT_FILLERS.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        if (text.equals("均") && left.matches("[户人亩日校班年]")) {
            return false;
        }
        chain.respectively |= text.equals("分别");
        chain.total |= text.equals("累计");
        chain.each |= text.equals("均") || text.equals("均应") || text.equals("都");
        return true;
    }

    private static boolean takeVerb(
            Chain chain, Entry<Word> entry, int position, int left, TextView view, Clause clause) {
        int start = position - entry.length();
        if (chain.verb == null) {
            chain.verb = entry.value();
            chain.verbText = entry.text();
            chain.verbStart = start;
            chain.respectively |= entry.text().contains("分别");
            chain.each |= entry.text().startsWith("均");
            return true;
        }
        boolean carries =
                entry.value().wordClass() == WordClass.BUILD || entry.value().wordClass() == WordClass.ADD;
        boolean opensClause =
                start == left || "、,;:。".indexOf(view.at(start - 1)) >= 0 || timeEndingAt(clause, start) != null;
        if (carries && opensClause && chain.buildsOrAdds() && entry.value().wordClass() == WordClass.ADD) {
            chain.deedAsObject = chain.hasVerb(WordClass.DEED);
            chain.verb = entry.value();
        }
        return carries && opensClause;
    }
}
