package dev.tance.tagging.target;

import dev.tance.tagging.clause.Clause;
import dev.tance.tagging.clause.Element;
import dev.tance.tagging.rules.Vocabulary;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.text.TextView;
import java.util.regex.Pattern;

/** Reads the words behind a value. */
final class TailReader {
    private static final String[] NO_TAIL = {
        "并", "且", "后", "水平", "目标", "任务", "的目标", "的水平", "的规模", "规模", "时", "等", "和", "及", "、", "以及", "”", "》", ")", "。",
        "!", "?", "\n", "—", "."
    };
    private static final String[] PREDICATES = {
        "达到", "达标", "达", "建成", "实现", "完成", "开展", "建立", "使用", "采用", "执行", "符合", "创建", "具备", "成为", "纳入", "进行", "实施", "安装",
        "通过", "配备", "改造", "用于", "建设", "通硬化", "通公路", "通公交", "通客车", "通光纤", "通宽带", "通自来水", "通天然气", "参加", "掌握", "享有", "设有"
    };
    private static final String[] MODIFIERS = {"产值", "能够", "以", "由", "可", "符合", "达到", "适应", "年产", "体现", "代表", "在"};
    private static final String[] ENDINGS = {"建设", "工作", "等", "左右"};

    private static final Pattern FINAL_MARKS = Pattern.compile("[。!?\\n]+$");

    /** The marks, and what ends a line for a pattern: behind any other character the pattern finds nothing. */
    private static final String MAY_BE_FINAL = "。!?\n\r\u0085\u2028\u2029";

    private final Vocabulary vocabulary;

    TailReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Tail read(TextView view, Clause clause, Element element) {
        String raw = view.slice(element.tail(), element.tailEnd());
        if (raw.isEmpty() || (!element.attributive() && startsWithAny(raw, NO_TAIL))) {
            return Tail.EMPTY;
        }
        boolean suffixed = vocabulary.endingAt(WordClass.SUFFIX, view, clause.start(), element.tail()) != null;
        String text = noun(raw);
        boolean predicate = containsAny(text, PREDICATES);
        return text.isEmpty() && !suffixed ? Tail.EMPTY : new Tail(text, raw, predicate);
    }

    private static String noun(String raw) {
        String text = withoutFinalMarks(raw).strip();
        int particle = text.lastIndexOf('的');
        if (particle > 0 && particle < text.length() - 2) {
            String modifier = text.substring(0, particle);
            boolean drops =
                    startsWithAny(modifier, MODIFIERS) || modifier.chars().anyMatch(Character::isDigit);
            if (drops) {
                text = text.substring(particle + 1);
            }
        }
        int others = text.indexOf('等');
        boolean list = others > 0 && others < text.length() - 2 && text.lastIndexOf('、', others) > 0;
        return trim(list && "级".indexOf(text.charAt(others + 1)) < 0 ? text.substring(others + 1) : text);
    }

    private static String withoutFinalMarks(String raw) {
        char last = raw.isEmpty() ? ' ' : raw.charAt(raw.length() - 1);
        return MAY_BE_FINAL.indexOf(last) < 0 ? raw : FINAL_MARKS.matcher(raw).replaceAll("");
    }

    private static String trim(String text) {
        String result = text;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (String ending : ENDINGS) {
                if (result.endsWith(ending) && result.length() > ending.length() + 2) {
                    result = result.substring(0, result.length() - ending.length());
                    moved = true;
                }
            }
        }
        while (!result.isEmpty() && "、,;:—(".indexOf(result.charAt(result.length() - 1)) >= 0) {
            result = result.substring(0, result.length() - 1);
        }
        return result;
    }

    private static boolean startsWithAny(String text, String[] words) {
        for (String word : words) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean containsAny(String text, String[] words) {
        for (String word : words) {
            if (text.indexOf(word) > 0) {
                return true;
            }
        }
        return startsWithAny(text, words);
    }
}
