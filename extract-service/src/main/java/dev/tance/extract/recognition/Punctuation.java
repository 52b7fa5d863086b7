package dev.tance.extract.recognition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends signs that recognition confuses, where the text around them leaves no doubt: brackets of document numbers and of
 * items, straight quotation marks in Chinese text.
 */
final class Punctuation {
    private static final Pattern NUMBER =
            Pattern.compile("(?<=[\\p{IsHan}])[\\[【\\(（〈〔{]((?:19|20)\\d\\d)[\\]】\\)）〉〕}]?(?=第?\\d{1,5}号)");
    private static final Pattern ITEM = Pattern.compile("[〈<〔\\[【]([一二三四五六七八九十]{1,3})([)）])");
    private static final Pattern STRAIGHT = Pattern.compile("(?<=[^\\x00-\\x7f])\"|\"(?=[^\\x00-\\x7f])");

    private Punctuation() {}

    static String tidy(String line) {
        String numbers = NUMBER.matcher(line).replaceAll("〔$1〕");
        String items = ITEM.matcher(numbers)
                .replaceAll(match -> (match.group(2).equals(")") ? "(" : "（") + match.group(1) + match.group(2));
        return items.indexOf('"') < 0 ? items : quoted(items);
    }

    /** A straight mark opens unless one is open already; within a line, as quotations seldom run over lines. */
    private static String quoted(String line) {
        Matcher matcher = STRAIGHT.matcher(line);
        StringBuilder result = new StringBuilder();
        int done = 0;
        boolean open = false;
        while (matcher.find()) {
            String before = line.substring(done, matcher.start());
            open = isOpenAfter(before, open);
            result.append(before).append(open ? '”' : '“');
            open = !open;
            done = matcher.end();
        }
        return result.append(line.substring(done)).toString();
    }

    private static boolean isOpenAfter(String text, boolean open) {
        int opened = text.lastIndexOf('“');
        int closed = text.lastIndexOf('”');
        return opened == closed ? open : opened > closed;
    }
}
