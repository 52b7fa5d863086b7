package dev.tance.index.model;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions of what made something, such as {@code 0.3.0}, {@code extract-service/0.2.0-SNAPSHOT}, {@code 0.3.0-9f3a}. */
public final class MadeBy {
    private static final Pattern VERSION = Pattern.compile("(?:.*/)?v?(\\d{1,9}(?:\\.\\d{1,9}){0,5})(?:[-+](.*))?");

    private MadeBy() {}

    /** Whether a text is a version that others can be compared with. */
    public static boolean isVersion(String text) {
        return text.length() <= 200 && VERSION.matcher(text).matches();
    }

    /**
     * Whether {@code made} is older than {@code limit}: by the numbers. With equal numbers, other rules count as older
     * when the limit names its rules: {@code 0.3.0-9f3a} is older than {@code 0.3.0-77c0} and than no {@code 0.3.0}.
     * What bears no version counts as older than all.
     */
    public static boolean isOlder(String made, String limit) {
        Matcher ours = VERSION.matcher(made);
        Matcher theirs = VERSION.matcher(limit);
        if (!theirs.matches()) {
            throw new IllegalArgumentException("no version: " + limit);
        }
        if (!ours.matches()) {
            return true;
        }
        int order = compare(ours.group(1).split("\\."), theirs.group(1).split("\\."));
        return order < 0
                || (order == 0 && theirs.group(2) != null && !theirs.group(2).equals(ours.group(2)));
    }

    private static int compare(String[] one, String[] other) {
        for (int i = 0; i < Math.max(one.length, other.length); i++) {
            int order = number(one, i).compareTo(number(other, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static BigInteger number(String[] parts, int place) {
        return place < parts.length ? new BigInteger(parts[place]) : BigInteger.ZERO;
    }
}
