package dev.tance.tagging.target;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.ComparatorKind;
import dev.tance.tagging.Stringency;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.time.TimeExpression;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sentences that tell what a year brought: 2023年,全市生产总值2850亿元,增长6.2%. */
final class Accounts {
    private static final Pattern BARE_YEAR = Pattern.compile("[0-9]{4}年");

    private static final Pattern REPORT = Pattern.compile(".*(情况的?(报告|通报)|工作总结|统计公报|年度报告|完成情况|进展情况)");

    private Accounts() {}

    /** Whether a document of this title reports what was done. A report on the work of a government also sets goals. */
    static boolean isReport(@Nullable String title) {
        return title != null && REPORT.matcher(title.strip()).matches();
    }

    /** Whether a level is followed by how much it grew, without 到, 前, 力争 or the like. */
    static boolean isOfYear(TextView view, List<Reading> sentence) {
        boolean grown = false;
        boolean ofYear = false;
        for (Reading reading : sentence) {
            TimeExpression deadline = reading.deadline;
            boolean promised = reading.stringency != Stringency.PLAIN;
            boolean dated = deadline != null
                    && !BARE_YEAR
                            .matcher(view.slice(deadline.start(), deadline.end()))
                            .matches();
            if (promised || dated) {
                return false;
            }
            ofYear |= deadline != null;
            boolean changes = reading.change == ChangeKind.INCREASE || reading.change == ChangeKind.DECREASE;
            boolean plain = reading.comparator == ComparatorKind.EQ && !reading.annual;
            grown |= changes && plain && reading.indicatorInherited;
        }
        return grown && ofYear;
    }
}
