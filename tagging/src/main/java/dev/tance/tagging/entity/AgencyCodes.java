package dev.tance.tagging.entity;

import java.util.List;

/** Finds where the agency code of a document number begins, so that 落实国发〔2022〕2号 yields 国发. */
final class AgencyCodes {
    private static final int LONGEST = 14;

    /** Words that stand before a number and belong to no agency code. */
    private static final List<String> WORDS_BEFORE = List.of(
            "落实", "贯彻", "根据", "按照", "依据", "依照", "执行", "参照", "遵照", "对照", "转发", "印发", "下发", "发布", "下达", "学习", "宣传", "结合",
            "废止", "修订", "修改", "详见", "同时", "其中", "以及", "关于", "文件", "通知", "意见", "规定", "方案", "办法", "有关", "精神", "要求", "文号",
            "字号", "编号", "号文", "研究", "符合", "遵循", "围绕", "采用", "引用", "现将", "原");

    private static final String PARTICLES = "和与及或的将由以为按依据见是从照在之即把被";

    private AgencyCodes() {}

    /** Start of the agency code that ends at {@code end}, not before {@code floor}; {@code end} when there is none. */
    static int start(String text, int end, int floor) {
        int start = end;
        while (start > floor && end - start < LONGEST && isCodeCharacter(text.charAt(start - 1))) {
            start--;
        }
        start = afterLastWord(text, start, end);
        while (end - start > 2 && PARTICLES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return end - start < 2 ? end : afterLastParticle(text, start, end);
    }

    private static int afterLastWord(String text, int start, int end) {
        String run = text.substring(start, end);
        int best = 0;
        for (String word : WORDS_BEFORE) {
            int after = run.lastIndexOf(word) + word.length();
            if (run.contains(word) && after > best && after < run.length()) {
                best = after;
            }
        }
        return start + best;
    }

    /** Long runs still hold words of the sentence; they end at a particle that no agency code contains. */
    private static int afterLastParticle(String text, int start, int end) {
        int best = start;
        for (int i = start; i < end - 2; i++) {
            if ("和与及或的将被把".indexOf(text.charAt(i)) >= 0) {
                best = i + 1;
            }
        }
        return best;
    }

    private static boolean isCodeCharacter(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || (c >= 'A' && c <= 'Z');
    }
}
