package dev.tance.extract.evaluation;

import dev.tance.extract.document.Characters;
import java.util.HashMap;
import java.util.Map;

/**
 * How well a text agrees with the truth: the harmonic mean of precision and recall over characters, where a character
 * counts only in its place (longest common subsequence). White space does not count.
 */
public final class CharacterAgreement {
    private CharacterAgreement() {}

    /** F1 between 0 and 1; two empty texts agree. */
    public static double f1(String text, String truth) {
        int[] left = Characters.withoutSpace(text).codePoints().toArray();
        int[] right = Characters.withoutSpace(truth).codePoints().toArray();
        if (left.length + right.length == 0) {
            return 1;
        }
        return 2.0 * common(left, right) / (left.length + right.length);
    }

    /** Length of the longest common subsequence, 64 columns at a time (Hyyrö 2004). */
    private static int common(int[] left, int[] right) {
        int words = (left.length + 63) >>> 6;
        Map<Integer, long[]> places = new HashMap<>();
        for (int i = 0; i < left.length; i++) {
            places.computeIfAbsent(left[i], character -> new long[words])[i >>> 6] |= 1L << (i & 63);
        }
        long[] row = new long[words];
        java.util.Arrays.fill(row, -1L);
        long[] none = new long[words];
        for (int character : right) {
            advance(row, places.getOrDefault(character, none));
        }
        int zeros = 0;
        for (int i = 0; i < left.length; i++) {
            zeros += (row[i >>> 6] >>> (i & 63) & 1) == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static void advance(long[] row, long[] matches) {
        long carry = 0;
        for (int word = 0; word < row.length; word++) {
            long value = row[word];
            long hit = value & matches[word];
            long sum = value + hit;
            long carried = sum + carry;
            long overflow = (Long.compareUnsigned(sum, value) < 0 || Long.compareUnsigned(carried, sum) < 0) ? 1 : 0;
            row[word] = carried | (value & ~matches[word]);
            carry = overflow;
        }
    }
}
