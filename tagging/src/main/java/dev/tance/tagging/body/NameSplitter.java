package dev.tance.tagging.body;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits 市发展改革委和市财政局 into two names and leaves 工业和信息化局 whole: a conjunction separates only after a whole agency
 * and before another.
 */
final class NameSplitter {
    private static final List<String> CONJUNCTIONS = List.of("会同", "以及", "和", "及", "与");
    private static final List<String> PREFIXES = List.of("由", "会同", "以及", "其中");

    private NameSplitter() {}

    /** Ranges of the names in {@code phrase}, as pairs of start and exclusive end. */
    static List<int[]> split(String phrase) {
        List<int[]> names = new ArrayList<>();
        int start = afterPrefix(phrase);
        int depth = 0;
        for (int i = start; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            depth += BlockParser.isOpening(c) ? 1 : BlockParser.isClosing(c) ? -1 : 0;
            int length = depth > 0 ? 0 : conjunction(phrase, i);
            if (length > 0 && separates(phrase, start, i, i + length)) {
                names.add(new int[] {start, i});
                start = i + length;
                i = start - 1;
            } else if (depth <= 0 && missesSeparator(phrase, start, i)) {
                names.add(new int[] {start, i});
                start = i;
            }
        }
        if (start < phrase.length()) {
            names.add(new int[] {start, phrase.length()});
        }
        return names;
    }

    private static int afterPrefix(String phrase) {
        for (String prefix : PREFIXES) {
            if (phrase.startsWith(prefix) && phrase.length() > prefix.length() + 1) {
                return prefix.length();
            }
        }
        return 0;
    }

    private static int conjunction(String phrase, int at) {
        for (String conjunction : CONJUNCTIONS) {
            if (phrase.startsWith(conjunction, at)) {
                return conjunction.length();
            }
        }
        return 0;
    }

    private static boolean separates(String phrase, int start, int left, int right) {
        if (right >= phrase.length() || !BodyNames.endsLikeAgency(phrase.substring(start, left))) {
            return false;
        }
        String rest = phrase.substring(right);
        return rest.length() >= 3 && opensName(rest) && BodyNames.isLikely(rest);
    }

    private static boolean opensName(String rest) {
        return "国省市区县州盟旗自各中".indexOf(rest.charAt(0)) >= 0 || rest.startsWith("有关") || rest.startsWith("相关");
    }

    /** 市生态环境局市市场监管局: the separator was lost between two whole agencies of one level. */
    private static boolean missesSeparator(String phrase, int start, int at) {
        if (at - start < 4 || phrase.length() - at < 4 || phrase.charAt(at) != phrase.charAt(start)) {
            return false;
        }
        char level = phrase.charAt(at);
        boolean agencyBefore = "局厅".indexOf(phrase.charAt(at - 1)) >= 0;
        String rest = phrase.substring(at);
        return agencyBefore && "省市区县".indexOf(level) >= 0 && BodyNames.endsLikeAgency(rest) && !rest.endsWith("分局");
    }
}
