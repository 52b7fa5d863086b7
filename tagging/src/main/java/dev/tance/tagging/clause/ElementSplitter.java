package dev.tance.tagging.clause;

import dev.tance.tagging.quantity.Quantity;
import dev.tance.tagging.rules.Vocabulary;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.rules.WordTable.Entry;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.unit.Unit;
import dev.tance.tagging.unit.UnitFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Divides the words of a clause among its quantities. */
public final class ElementSplitter {
    private static final Set<WordClass> VERBS = Vocabulary.classes(WordClass.BUILD, WordClass.ADD, WordClass.CHANGE);
    private static final String[] SEPARATORS = {"以及", "、", "和", "及", "与", "或"};

    private final Vocabulary vocabulary;

    /** Uses the given vocabulary. */
    public ElementSplitter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The elements of a clause, in order; none when it has no quantity. */
    public List<Element> split(TextView view, Clause clause) {
        List<Element> elements = new ArrayList<>();
        List<Quantity> group = new ArrayList<>();
        List<@Nullable Word> suffixes = new ArrayList<>();
        List<Quantity> all = clause.quantities();
        int left = clause.start();
        boolean listed = false;
        boolean embedded = false;
        for (int i = 0; i < all.size(); i++) {
            Quantity quantity = all.get(i);
            Entry<Word> suffix = vocabulary.startingAt(WordClass.SUFFIX, view, quantity.end(), clause.end());
            int behind = quantity.end() + (suffix == null ? 0 : suffix.length());
            behind = afterBrackets(view, behind, clause.end());
            group.add(quantity);
            suffixes.add(suffix == null ? null : suffix.value());
            boolean joined = view.at(behind) == '的';
            int tail = joined ? behind + 1 : behind;
            int next = i + 1 < all.size() ? all.get(i + 1).start() : clause.end();
            boolean grade = i + 1 < all.size() && selects(view, all, i + 1, clause.end());
            if (next < clause.end() && !joined && !grade && isSeparator(view, behind, next)) {
                continue;
            }
            Cut cut = next == clause.end() ? new Cut(next, next, false) : cut(view, behind, next, clause.end());
            elements.add(new Element(
                    left,
                    shareUnit(group),
                    new ArrayList<>(suffixes),
                    Math.min(tail, cut.tailEnd),
                    cut.tailEnd,
                    joined,
                    listed,
                    cut.embedded,
                    embedded));
            left = cut.left;
            listed = !cut.embedded;
            embedded = cut.embedded;
            group.clear();
            suffixes.clear();
        }
        return elements;
    }

    /** 百亿级, 5亿元以上 before 10家: which of the things the next number counts. */
    private boolean selects(TextView view, List<Quantity> all, int index, int end) {
        Quantity quantity = all.get(index);
        if (quantity.unit().family() == UnitFamily.GRADE) {
            return true;
        }
        Entry<Word> suffix = vocabulary.startingAt(WordClass.SUFFIX, view, quantity.end(), end);
        boolean counted = index + 1 < all.size() && all.get(index + 1).unit().family() == UnitFamily.COUNT;
        return suffix != null && counted && all.get(index + 1).start() == quantity.end() + suffix.length();
    }

    /** 35件(预期性): a remark behind a value is no noun that it counts. */
    private static int afterBrackets(TextView view, int position, int end) {
        if (view.at(position) == '(') {
            int close = view.indexOf(")", position, end);
            return close < 0 ? position : close + 1;
        }
        return position;
    }

    private record Cut(int tailEnd, int left, boolean embedded) {}

    private Cut cut(TextView view, int from, int next, int clauseEnd) {
        int chain = comparatorStart(view, from, next);
        int before = separatorBefore(view, from, chain);
        if (before < chain) {
            return new Cut(before, chain, false);
        }
        int after = separatorAfter(view, from, next);
        if (after > from) {
            return new Cut(from, after, false);
        }
        for (int i = next - 1; i > from; i--) {
            int behind = separatorAfter(view, i, next);
            if (behind > i && vocabulary.startingAt(VERBS, view, behind, next) != null) {
                return new Cut(i, behind, false);
            }
        }
        return new Cut(clauseEnd, from, true);
    }

    /** Where the comparators that stand directly before a quantity begin. */
    private int comparatorStart(TextView view, int from, int next) {
        int position = next;
        while (true) {
            Entry<Word> word = vocabulary.endingAt(WordClass.COMPARATOR, view, from, position);
            if (word == null) {
                return position;
            }
            position -= word.length();
        }
    }

    private static boolean isSeparator(TextView view, int from, int to) {
        if (to == from + 1 && view.at(from) == '/') {
            return true; // 200万千瓦/400万千瓦时
        }
        int position = from;
        while (position < to) {
            int after = separatorAfter(view, position, to);
            if (after == position) {
                return false;
            }
            position = after;
        }
        return to > from;
    }

    private static int separatorAfter(TextView view, int position, int end) {
        for (String separator : SEPARATORS) {
            if (view.startsWith(separator, position, end)) {
                return position + separator.length();
            }
        }
        return position;
    }

    private static int separatorBefore(TextView view, int start, int position) {
        for (String separator : SEPARATORS) {
            if (view.endsWith(separator, start, position)) {
                return position - separator.length();
            }
        }
        return position;
    }

    /** 超过120、260万千瓦: numbers without a unit borrow that of the last one. */
    private static List<Quantity> shareUnit(List<Quantity> group) {
        Unit shared = group.get(group.size() - 1).unit();
        List<Quantity> result = new ArrayList<>();
        for (Quantity quantity : group) {
            boolean bare = quantity.unit().family() == UnitFamily.NONE && quantity.form() == Quantity.Form.DIGITS;
            result.add(bare ? quantity.withUnit(shared) : quantity);
        }
        return result;
    }
}
