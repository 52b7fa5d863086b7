package dev.tance.tagging.target;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.clause.Clause;
import dev.tance.tagging.rules.Vocabulary;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.time.TimeExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads dated commitments to a peak: 确保2030年前实现碳达峰. Slogans and purposes are passed over. */
final class PeakReader {
    private static final List<String> CUES = List.of("碳达峰", "达到峰值", "达峰", "峰值平台期", "峰值");
    private static final String[] PURPOSES = {
        "为", "围绕", "锚定", "聚焦", "对标", "落实", "贯彻", "按照", "根据", "助力", "支撑", "以", "推进", "推动", "做好", "对照", "服务", "关于", "制定",
        "紧扣", "把"
    };
    private static final String[] SERVICES = {"支撑", "助力", "奠定", "支持", "服务于"};
    private static final String[] NAMES = {
        "、", "碳中和", "行动", "方案", "工作", "基础", "试点", "路径", "和", "与", "的", "领导", "先行", "时间", "实施", "政策", "标准", "目标任务", "进程",
        "实现", "能力", "示范", "平台", "后的", "氛围", "削峰", "需要", "要求", "背景", "战略", "愿景", "后"
    };
    private static final String[] VERBS = {"实现", "达到", "确保", "完成", "推动实现"};

    private final Vocabulary vocabulary;
    private final SubjectReader subjects;

    PeakReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.subjects = new SubjectReader(vocabulary);
    }

    /** The peak that a clause promises, or null. */
    @Nullable Reading read(TextView view, Clause clause, Scope scope) {
        int cue = cue(view, clause);
        if (cue < 0 || isPurpose(view, clause)) {
            return null;
        }
        String word = wordAt(view, cue, clause.end());
        int end = cue + word.length();
        boolean named = startsWithAny(view, end, clause.end(), NAMES);
        TimeExpression own = lastDeadline(clause, cue);
        TimeExpression deadline = own != null ? own : scope.deadline();
        boolean slogan = view.startsWith("目标", end, clause.end()) && own == null;
        boolean first = view.startsWith("率先", Math.max(clause.start(), cue - 2), cue) && own == null;
        if (named || slogan || first || deadline == null || !promises(view, clause, cue, word)) {
            return null;
        }
        Reading reading = new Reading(cue, end);
        reading.change = ChangeKind.PEAK;
        reading.deadline = deadline;
        reading.deadlineInherited = own == null;
        reading.rule = "peak";
        reading.confidence = 0.85;
        name(view, clause, cue, word, scope, reading);
        return reading;
    }

    private static int cue(TextView view, Clause clause) {
        for (String cue : CUES) {
            int found = view.indexOf(cue, clause.start(), clause.end());
            if (found >= 0 && !cue.equals("峰值")) {
                return found;
            }
        }
        return -1;
    }

    private static String wordAt(TextView view, int position, int end) {
        for (String cue : CUES) {
            if (view.startsWith(cue, position, end)) {
                return cue;
            }
        }
        return "达峰";
    }

    private static boolean isPurpose(TextView view, Clause clause) {
        for (String word : SERVICES) {
            if (view.indexOf(word, clause.start(), clause.end()) >= 0) {
                return true;
            }
        }
        return startsWithAny(view, clause.start(), clause.end(), PURPOSES);
    }

    private static boolean startsWithAny(TextView view, int position, int end, String[] words) {
        for (String word : words) {
            if (view.startsWith(word, position, end)) {
                return true;
            }
        }
        return false;
    }

    /** 碳达峰 needs a verb or a marker before it, an emission that reaches its peak does not. */
    private boolean promises(TextView view, Clause clause, int cue, String word) {
        if (!word.equals("碳达峰")) {
            return true;
        }
        for (String verb : VERBS) {
            if (view.indexOf(verb, clause.start(), cue) >= 0) {
                return true;
            }
        }
        return vocabulary.contains(WordClass.STRIVE, view, clause.start(), cue)
                || vocabulary.contains(WordClass.ENSURE, view, clause.start(), cue);
    }

    private static @Nullable TimeExpression lastDeadline(Clause clause, int before) {
        TimeExpression found = null;
        for (TimeExpression time : clause.times()) {
            if (time.isDeadline() && time.end() <= before) {
                found = time;
            }
        }
        return found;
    }

    private void name(TextView view, Clause clause, int cue, String word, Scope scope, Reading reading) {
        Subject subject = subjects.read(view, clause, clause.start(), cue, false);
        String text = subject.text().replaceAll("(在|于|力争|争取|努力|确保|稳步|如期|提前|总体|率先|实现|达到|稳定|进入)+$", "");
        text = text.replaceAll("在$", "");
        boolean emission = text.contains("排放") || text.contains("消费") || text.contains("能耗") || text.contains("碳");
        reading.indicator = word.equals("碳达峰") && !emission ? "碳达峰" : text.isEmpty() ? word : text;
        Word marker = subject.stringency();
        if (marker == null) {
            marker = markerBefore(view, clause, cue);
        }
        if (marker == null) {
            marker = scope.stringency;
        }
        reading.stringency = Completion.of(marker);
    }

    private @Nullable Word markerBefore(TextView view, Clause clause, int cue) {
        for (int i = clause.start(); i < cue; i++) {
            var strive = vocabulary.startingAt(WordClass.STRIVE, view, i, cue);
            var ensure = vocabulary.startingAt(WordClass.ENSURE, view, i, cue);
            if (strive != null) {
                return strive.value();
            }
            if (ensure != null) {
                return ensure.value();
            }
        }
        return null;
    }
}
