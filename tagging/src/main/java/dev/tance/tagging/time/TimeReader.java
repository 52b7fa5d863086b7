package dev.tance.tagging.time;

import dev.tance.tagging.quantity.Digits;
import dev.tance.tagging.text.TextView;
import org.jspecify.annotations.Nullable;

/** Reads the time expression whose core (a year, a plan, 每年) starts at a position. */
public final class TimeReader {
    private static final int YEAR_BEFORE_PLANS = 1955;
    private static final int PLAN_YEARS = 5;
    private static final int LOOK_BACK = 12;
    private static final String[] BEFORE_BY = {"截止到", "到", "至", "于", "在"};
    private static final String[] BEFORE_BASE = {
        "相比于", "相较于", "相对于", "相比", "相较", "比照", "对比", "比", "较", "与", "以", "同", "和"
    };
    private static final String[] PERIOD_TAILS = {
        "规划期间", "期间", "时期", "规划期", "中期", "末期", "初期", "后期", "前期", "期末", "末", "阶段", "规划", "收官", "以来"
    };
    /** What may follow 2027年计划 when it is a verb: 计划新建, 计划完成. */
    private static final String INTENDED = "新建开完改筹启培创引治种造整修投招安实";

    private static final String[] LABELS = {
        "年度", "年版", "年第", "年工作", "年目标", "年重点", "年行动", "年计划", "年规划", "年远景", "年修订", "年本)", "年本》"
    };
    private static final String[] YEARLY = {"平均每年", "每年", "年平均", "平均年", "年均", "逐年"};

    /** The expression at a position; null when none starts there. */
    public @Nullable TimeExpression at(TextView view, int position, int end) {
        char c = view.at(position);
        if (c == '十') {
            return plan(view, position, end);
        }
        if (c == '每' || c == '年' || c == '平' || c == '逐') {
            return yearly(view, position, end);
        }
        if (c == '二' && view.at(position + 1) == '〇') {
            return chineseYear(view, position, end);
        }
        TimeExpression month = monthEnd(view, position, end);
        if (month != null) {
            return month;
        }
        TimeExpression within = within(view, position, end);
        if (within != null) {
            return within;
        }
        boolean digit = Digits.isDigit(c) && !Digits.isDigit(view.at(position - 1)) && view.at(position - 1) != '.';
        return digit ? year(view, position, end) : null;
    }

    /** 9月底前: a stage within the year that is spoken of. */
    private static @Nullable TimeExpression monthEnd(TextView view, int position, int end) {
        int month = position;
        while (month - position < 2 && Digits.isDigit(view.at(month))) {
            month++;
        }
        if (month == position || view.at(month) != '月' || Digits.isDigit(view.at(position - 1))) {
            return null;
        }
        for (String word : new String[] {"底前", "底之前", "底以前", "末前", "中旬前", "上旬前", "下旬前", "底", "末", "前"}) {
            if (view.startsWith(word, month + 1, end)) {
                int start = view.at(position - 1) == '在' || view.at(position - 1) == '到' ? position - 1 : position;
                return new TimeExpression(start, month + 1 + word.length(), TimeKind.LABEL, 0, 0, false);
            }
        }
        return null;
    }

    /** 五年内, 3年左右时间: a length of time that dates nothing by itself. */
    private static @Nullable TimeExpression within(TextView view, int position, int end) {
        int year = position;
        while (year - position < 3 && year < end && "0123456789一二三四五六七八九十两".indexOf(view.at(year)) >= 0) {
            year++;
        }
        if (year == position || view.at(year) != '年' || Digits.isDigit(view.at(position - 1))) {
            return null;
        }
        for (String word : new String[] {"左右的时间", "左右时间", "内", "时间", "间", "多时间"}) {
            if (view.startsWith(word, year + 1, end)) {
                return new TimeExpression(position, year + 1 + word.length(), TimeKind.LABEL, 0, 0, false);
            }
        }
        return null;
    }

    private static @Nullable TimeExpression yearly(TextView view, int position, int end) {
        for (String word : YEARLY) {
            if (view.startsWith(word, position, end)) {
                boolean glued = word.charAt(0) == '年' && Digits.isDigit(view.at(position - 1));
                return glued
                        ? null
                        : new TimeExpression(position, position + word.length(), TimeKind.YEARLY, 0, 0, false);
            }
        }
        return null;
    }

    private static int yearAt(TextView view, int position) {
        for (int i = 0; i < 4; i++) {
            if (!Digits.isDigit(view.at(position + i))) {
                return 0;
            }
        }
        if (Digits.isDigit(view.at(position + 4)) || view.at(position + 4) == '.') {
            return 0;
        }
        int year = Integer.parseInt(view.slice(position, position + 4));
        return year >= 1949 && year <= 2100 ? year : 0;
    }

    private @Nullable TimeExpression year(TextView view, int position, int end) {
        int first = yearAt(view, position);
        if (first == 0 || position + 4 > end) {
            return null;
        }
        int after = position + 4;
        boolean named = view.at(after) == '年';
        int rangeMark = named ? after + 1 : after;
        while (view.at(rangeMark) == '—' && view.at(rangeMark + 1) == '—') {
            rangeMark++;
        }
        if ("—-~至到".indexOf(view.at(rangeMark)) >= 0) {
            int last = yearAt(view, rangeMark + 1);
            if (last > first && (view.at(rangeMark + 5) == '年')) {
                return finish(view, position, rangeMark + 6, end, first, last, true);
            }
        }
        if (!named) {
            return listed(view, position, end, first);
        }
        return finish(view, position, after + 1, end, first, first, false);
    }

    /** 2025、2030年: the first year borrows 年 from the second. */
    private static @Nullable TimeExpression listed(TextView view, int position, int end, int year) {
        int next = position + 5;
        boolean list = "、和".indexOf(view.at(position + 4)) >= 0 && yearAt(view, next) > 0 && view.at(next + 4) == '年';
        int start = preposition(view, position);
        boolean to = "到至".indexOf(view.at(position - 1)) >= 0 && "达高增升降加减少提展大".indexOf(view.at(position - 2)) < 0;
        boolean glued = !list && to && isWordStart(view.at(position + 4));
        return list || glued
                ? new TimeExpression(start, Math.min(end, position + 4), TimeKind.BY, year, year, false)
                : null;
    }

    /** 到2025绿化率…: a lost 年 behind a preposition. */
    private static boolean isWordStart(char c) {
        return c >= 0x4E00 && c <= 0x9FFF && "万亿千百吨个家项座公平立元米".indexOf(c) < 0;
    }

    private static int preposition(TextView view, int position) {
        for (String word : BEFORE_BY) {
            if (view.endsWith(word, Math.max(0, position - LOOK_BACK), position)) {
                return position - word.length();
            }
        }
        return position;
    }

    private TimeExpression finish(
            TextView view, int core, int afterYear, int end, int first, int last, boolean period) {
        int position = monthAndDay(view, afterYear);
        boolean dated = position > afterYear && view.at(position - 1) == '日';
        int start = core;
        TimeKind kind = period ? TimeKind.PERIOD : TimeKind.BY;
        for (String label : LABELS) {
            boolean intends = label.equals("年计划") && INTENDED.indexOf(view.at(afterYear + 2)) >= 0;
            if (!intends && view.startsWith(label, afterYear - 1, end) && preposition(view, core) == core) {
                return new TimeExpression(start, afterYear, TimeKind.LABEL, first, last, false);
            }
        }
        int tail = suffix(view, position, end);
        boolean before = tail > position && view.slice(position, tail).endsWith("前");
        if (view.startsWith("以来", tail, end)) {
            return new TimeExpression(start, tail + 2, TimeKind.PAST, first, last, false);
        }
        if (view.at(tail) == '起' || view.startsWith("以后", tail, end) || view.startsWith("开始", tail, end)) {
            return new TimeExpression(start, tail + 1, TimeKind.FROM, first, last, false);
        }
        if (view.at(core - 1) == '由' || (view.at(core - 1) == '从' && view.at(tail) == '的')) {
            return new TimeExpression(core, tail, TimeKind.LABEL, first, last, false);
        }
        int baseTail = baselineTail(view, tail, end);
        int baseHead = baselineHead(view, core);
        if (isCompared(view, core, tail)) {
            return new TimeExpression(core, tail, TimeKind.BASELINE, first, last, false);
        }
        if (baseTail > tail || baseHead < core) {
            boolean list = baseTail > tail && view.slice(tail, baseTail).contains("基础");
            return new TimeExpression(
                    Math.min(baseHead, listHead(view, core)), baseTail, TimeKind.BASELINE, first, last, list);
        }
        if (view.endsWith("截至", Math.max(0, core - 2), core) || view.endsWith("截止", Math.max(0, core - 2), core)) {
            kind = TimeKind.PAST;
            start = core - 2;
        } else if (dated && !before) {
            kind = TimeKind.LABEL;
        } else {
            start = preposition(view, core);
        }
        int stop = skip(view, tail, end);
        if (dates(view, stop)) {
            return new TimeExpression(core, stop, TimeKind.LABEL, first, last, false);
        }
        return new TimeExpression(start, stop, kind, first, last, false);
    }

    /** 是2023年的2.5倍, 恢复到2019年的120%: the value is one of that year's. */
    private static boolean isCompared(TextView view, int core, int tail) {
        if (view.at(tail) != '的' || !Digits.isDigit(view.at(tail + 1))) {
            return false;
        }
        int position = tail + 1;
        while (position - tail < LOOK_BACK + 4 && (Digits.isDigit(view.at(position)) || view.at(position) == '.')) {
            position++;
        }
        boolean restores = view.endsWith("恢复到", Math.max(0, core - 3), core)
                || view.endsWith("恢复至", Math.max(0, core - 3), core)
                || view.endsWith("相当于", Math.max(0, core - 3), core)
                || "是为".indexOf(view.at(core - 1)) >= 0;
        return view.at(position) == '倍' || (restores && view.at(position) == '%');
    }

    /** 2000年以前建成的小区: the year dates a thing. */
    private static boolean dates(TextView view, int position) {
        int end = view.indexOf("的", position, Math.min(view.length(), position + 5));
        return end >= position
                && view.slice(position, end).matches("|(已)?(建成|建造|投产|竣工|交付|登记|出生|注册|建设)(并?投[用运])?")
                && end > position;
    }

    private static int skip(TextView view, int position, int end) {
        for (String word : new String[] {"期间", "时", "间"}) {
            if (view.startsWith(word, position, end)) {
                return position + word.length();
            }
        }
        return position;
    }

    private static int listHead(TextView view, int core) {
        return view.endsWith("在", Math.max(0, core - 1), core) ? core - 1 : core;
    }

    private static int baselineHead(TextView view, int core) {
        for (String word : BEFORE_BASE) {
            if (view.endsWith(word, Math.max(0, core - LOOK_BACK), core)) {
                boolean compares = word.contains("比") || word.contains("较") || word.contains("相对");
                if (compares) {
                    return core - word.length();
                }
            }
        }
        return core;
    }

    private static int baselineTail(TextView view, int tail, int end) {
        for (String word :
                new String[] {"的基础上", "基础上", "为基数", "为基准", "为基期", "水平的基础上", "水平基础上", "水平", "相比", "同期", "底的基础上"}) {
            if (view.startsWith(word, tail, end)) {
                return tail + word.length();
            }
        }
        return tail;
    }

    private static int suffix(TextView view, int position, int end) {
        for (String word : new String[] {
            "年底之前", "年底以前", "年底前", "年末前", "底之前", "底以前", "底前", "末前", "之前", "以前", "上半年", "下半年", "年底", "年末", "底", "末", "前",
            "初"
        }) {
            if (view.startsWith(word, position, end)
                    && !view.startsWith("前列", position, end)
                    && !view.startsWith("前沿", position, end)) {
                return position + word.length();
            }
        }
        return position;
    }

    private static int monthAndDay(TextView view, int position) {
        int end = position;
        for (char mark : new char[] {'月', '日'}) {
            int digits = end;
            while (Digits.isDigit(view.at(digits)) && digits - end < 2) {
                digits++;
            }
            if (digits > end && view.at(digits) == mark) {
                end = digits + 1;
            }
        }
        return end;
    }

    private @Nullable TimeExpression chineseYear(TextView view, int position, int end) {
        int year = 0;
        for (int i = 0; i < 4; i++) {
            int digit = "〇一二三四五六七八九".indexOf(view.at(position + i));
            if (digit < 0) {
                return null;
            }
            year = year * 10 + digit;
        }
        boolean fits = year >= 2000 && year <= 2100 && view.at(position + 4) == '年';
        return fits ? finish(view, position, position + 5, end, year, year, false) : null;
    }

    /** “十四五”期间, “十五五”时期末: the quotes belong to the expression. */
    private @Nullable TimeExpression plan(TextView view, int position, int end) {
        int number = "一二三四五六七八九".indexOf(view.at(position + 1)) + 1;
        if (number == 0 || view.at(position + 2) != '五' || position + 3 > end) {
            return null;
        }
        boolean quoted = "“\"‘'”「".indexOf(view.at(position - 1)) >= 0;
        int last = YEAR_BEFORE_PLANS + PLAN_YEARS * (10 + number);
        int core = quoted ? position - 1 : position;
        int after = quoted && "”\"’'“」".indexOf(view.at(position + 3)) >= 0 ? position + 4 : position + 3;
        int tail = after;
        String word = "";
        for (String candidate : PERIOD_TAILS) {
            if (view.startsWith(candidate, after, end)) {
                word = candidate;
                tail = after + candidate.length();
                break;
            }
        }
        int baseTail = baselineTail(view, tail, end);
        int baseHead = baselineHead(view, core);
        if (baseTail > tail || baseHead < core) {
            int year = word.equals("初期") ? last - PLAN_YEARS : last;
            return new TimeExpression(
                    Math.min(baseHead, listHead(view, core)), baseTail, TimeKind.BASELINE, year, year, baseTail > tail);
        }
        if (word.equals("以来")) {
            return new TimeExpression(core, tail, TimeKind.PAST, last - PLAN_YEARS + 1, last, false);
        }
        boolean listed = word.isEmpty() && "“、和".indexOf(view.at(after)) >= 0;
        boolean opens = ",;:。、(\n\t在到".indexOf(view.at(core - 1)) >= 0;
        boolean label = (word.isEmpty() && !listed && !opens) || word.equals("规划");
        TimeKind kind = label ? TimeKind.LABEL : TimeKind.PERIOD;
        int start = label ? core : preposition(view, core);
        return new TimeExpression(start, tail, kind, last - PLAN_YEARS + 1, last, false);
    }
}
