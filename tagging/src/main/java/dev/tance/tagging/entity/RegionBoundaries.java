package dev.tance.tagging.entity;

/** Tells names of regions from the same characters inside other words: 黄河南岸 holds no 河南, 完成县级 no 成县. */
final class RegionBoundaries {
    private static final String WATERS = "黄长淮辽运沿珠松嫩赣湘汉太洞渤渭漳沂泗钱塘岷金沙";
    private static final String SIDES = "岸麓侧";
    private static final String COMPASS_NAMES = "东西南北中市城郊矿新";
    private static final String AFTER_COUNTY = "委政人县的、，。；,;)） 等和及";

    private RegionBoundaries() {}

    /**
     * Whether the region name in the range stands for itself.
     *
     * @param afterRegion whether another region's name ends where this one begins
     */
    static boolean stands(String text, int start, int end, boolean afterRegion) {
        if (end < text.length() && SIDES.indexOf(text.charAt(end)) >= 0) {
            return false;
        }
        char last = text.charAt(end - 1);
        boolean ofWater = start > 0 && WATERS.indexOf(text.charAt(start - 1)) >= 0 && !afterRegion;
        if (ofWater && "南北西东".indexOf(last) >= 0) {
            return false;
        }
        boolean shortCounty = end - start == 2 && (last == '县' || last == '区' || last == '市');
        return !shortCounty || afterRegion || shortCountyStands(text, start, end);
    }

    private static boolean shortCountyStands(String text, int start, int end) {
        if (COMPASS_NAMES.indexOf(text.charAt(start)) >= 0) {
            return false; // 城区, 郊区, 新县 are words unless a city's name stands before them
        }
        boolean opens =
                start == 0 || !isIdeograph(text.charAt(start - 1)) || "省市在赴自州".indexOf(text.charAt(start - 1)) >= 0;
        boolean closes = end == text.length() || AFTER_COUNTY.indexOf(text.charAt(end)) >= 0;
        return opens && closes;
    }

    /** Whether the character before makes an ambiguous name part of a longer word: 皖南山区. */
    static boolean insideWord(String text, int start) {
        return start > 0 && isIdeograph(text.charAt(start - 1)) && "省市区州县在和与及于".indexOf(text.charAt(start - 1)) < 0;
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
