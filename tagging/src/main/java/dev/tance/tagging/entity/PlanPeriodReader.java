package dev.tance.tagging.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads five-year plans: 十四五 and 第十四个五年规划. The first plan began in 1953, the eleventh in 2006. */
final class PlanPeriodReader {
    private static final String ORDINALS = "一二三四五六七八";
    private static final int FIRST_NAMED_PLAN = 10;
    private static final int START_OF_TENTH = 2001;
    private static final int YEARS = 5;

    private PlanPeriodReader() {}

    /** The plan whose 五 stands at {@code index}, or null. */
    static @Nullable Entity at(String text, int index) {
        if (text.startsWith("年规划", index + 1) || text.startsWith("年计划", index + 1)) {
            return numbered(text, index);
        }
        if (index < 2 || text.charAt(index - 2) != '十') {
            return null;
        }
        int ordinal = ORDINALS.indexOf(text.charAt(index - 1)) + 1;
        boolean number = index > 2 && isNumeral(text.charAt(index - 3));
        boolean counts = index + 1 < text.length() && isNumeral(text.charAt(index + 1));
        return ordinal == 0 || number || counts ? null : plan(index - 2, index + 1, ordinal, "entity.plan.short");
    }

    private static @Nullable Entity numbered(String text, int index) {
        boolean classified = index >= 4 && text.charAt(index - 1) == '个' && text.charAt(index - 4) == '第';
        if (!classified || text.charAt(index - 3) != '十') {
            return null;
        }
        int ordinal = ORDINALS.indexOf(text.charAt(index - 2)) + 1;
        return ordinal == 0 ? null : plan(index - 4, index + 4, ordinal, "entity.plan.full");
    }

    private static Entity plan(int start, int end, int ordinal, String rule) {
        int first = START_OF_TENTH + ordinal * YEARS;
        String interval = first + "/" + (first + YEARS - 1);
        Map<String, String> attributes = Map.of("plan", String.valueOf(FIRST_NAMED_PLAN + ordinal));
        return new Entity(EntityKind.PLAN_PERIOD, start, end, interval, attributes, rule, 0.97);
    }

    private static boolean isNumeral(char c) {
        return "一二三四五六七八九十百千万亿".indexOf(c) >= 0;
    }
}
