package dev.tance.tagging.facts;

import org.jspecify.annotations.Nullable;

/**
 * Unified social credit codes (GB 32100-2015): 18 characters, of which the third to the eighth are the code of the region
 * and the last one checks the others. Index numbers of government documents begin with that of their issuer.
 */
final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int MODULUS = 31;
    private static final int FACTOR = 3;

    private CreditCode() {}

    /** How far the check character speaks for a code. */
    enum Check {
        /** The check character is right. */
        CONFIRMED,
        /** It is missing or defaced, as pages often print it. */
        DEFACED,
        /** It is wrong. */
        REFUTED
    }

    /**
     * A code at the beginning of an index number.
     *
     * @param regionCode characters three to eight
     */
    record Reading(String regionCode, Check check) {}

    /** Reads the code at the beginning of {@code indexNumber}; null when there is none. */
    static @Nullable Reading at(String indexNumber) {
        if (indexNumber.length() < LENGTH - 1) {
            return null;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int value = ALPHABET.indexOf(indexNumber.charAt(i));
            boolean digitExpected = i < 8;
            if (value < 0 || (digitExpected && value > 9)) {
                return null;
            }
            sum += value * weight;
            weight = weight * FACTOR % MODULUS;
        }
        int expected = (MODULUS - sum % MODULUS) % MODULUS;
        String region = indexNumber.substring(2, 8);
        int actual = indexNumber.length() < LENGTH ? -1 : ALPHABET.indexOf(indexNumber.charAt(LENGTH - 1));
        if (actual < 0) {
            return new Reading(region, Check.DEFACED);
        }
        return new Reading(region, actual == expected ? Check.CONFIRMED : Check.REFUTED);
    }
}
