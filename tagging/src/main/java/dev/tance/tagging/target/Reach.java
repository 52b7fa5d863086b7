package dev.tance.tagging.target;

import dev.tance.tagging.clause.Element;

/**
 * How far from a value its words are looked for. Clauses are longer only where marks are missing (leaders of a table of
 * contents, a list of numbers without end); there, looking to the clause's ends at every value would cost its square.
 */
final class Reach {
    private static final int WORDS = 240;

    private Reach() {}

    /** Whether an element has more words before or behind its values than any name and predicate have: it governs nothing. */
    static boolean isExceeded(Element element, int from) {
        return element.first().start() - from > WORDS || element.tailEnd() - element.tail() > WORDS;
    }

    /** Where to begin with the words before a value, not before a floor. */
    static int before(int floor, int position) {
        return Math.max(floor, position - WORDS);
    }
}
