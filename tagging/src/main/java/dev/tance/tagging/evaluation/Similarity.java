package dev.tance.tagging.evaluation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How alike two names are: the share of character pairs that they have in common. */
final class Similarity {
    private Similarity() {}

    /** 0 for nothing in common to 1 for the same letters and digits. */
    static double of(String one, String other) {
        String left = plain(one);
        String right = plain(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        if (left.equals(right)) {
            return 1;
        }
        Set<String> leftPairs = pairs(left);
        Set<String> rightPairs = pairs(right);
        Set<String> common = new HashSet<>(leftPairs);
        common.retainAll(rightPairs);
        return 2.0 * common.size() / (leftPairs.size() + rightPairs.size());
    }

    private static String plain(String name) {
        StringBuilder text = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).forEach(text::appendCodePoint);
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs.isEmpty() ? Set.of(text) : pairs;
    }
}
