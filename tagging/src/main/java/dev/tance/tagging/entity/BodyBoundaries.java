package dev.tance.tagging.entity;

import java.util.List;

/** Finds where the name of a body begins, and tells 教育部 from the same characters in 教育部署. */
final class BodyBoundaries {
    private static final List<String> WORDS = List.of("国务院", "国家", "中国", "自治区", "自治州", "省级", "市级", "区级", "县级");
    private static final String LEVELS = "省市区县州盟旗";
    private static final String NO_LEVEL_AFTER = "城都超地社园景山厂校灌库节各";
    private static final String GENERIC_PLACES = "省市区县州盟旗乡镇街道、（）()和自治有关相应级地设农业的";
    private static final int LONGEST_GENERIC = 12;

    private BodyBoundaries() {}

    /** Whether the character at {@code end} makes the last one of the name part of another word. */
    static boolean continuesWord(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        String joined = text.substring(end - 1, end + 1);
        return switch (joined.charAt(0)) {
            case '部' -> "署分位件队".indexOf(joined.charAt(1)) >= 0;
            case '局' -> "部面势限地".indexOf(joined.charAt(1)) >= 0;
            case '委' -> "托派任培".indexOf(joined.charAt(1)) >= 0 || joined.equals("委员");
            case '办' -> "公法理学事".indexOf(joined.charAt(1)) >= 0;
            case '行' -> "道横天步".indexOf(joined.charAt(1)) >= 0;
            case '府' -> "采购债引主投".indexOf(joined.charAt(1)) >= 0;
            default -> false;
        };
    }

    /** Where a name whose function begins at {@code start} begins with its level words; never before {@code floor}. */
    static int prefixStart(String text, int start, int floor) {
        int generic = genericStart(text, start, floor);
        if (generic < start) {
            return generic;
        }
        for (String word : WORDS) {
            int from = start - word.length();
            if (from >= floor && text.startsWith(word, from)) {
                return from;
            }
        }
        int from = start - 1;
        boolean level = from >= floor && LEVELS.indexOf(text.charAt(from)) >= 0;
        boolean word = level && from > 0 && NO_LEVEL_AFTER.indexOf(text.charAt(from - 1)) >= 0;
        return level && !word ? from : start;
    }

    private static int genericStart(String text, int start, int floor) {
        int from = start;
        while (from > floor && start - from < LONGEST_GENERIC && GENERIC_PLACES.indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        boolean opened = from < start && from > floor && text.charAt(from - 1) == '各';
        return opened ? from - 1 : start;
    }
}
