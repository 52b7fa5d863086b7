package dev.tance.tagging.target;

import dev.tance.tagging.clause.Clause;
import dev.tance.tagging.text.TextView;

/** What a clause without a value is about, for later values that do not say what they count. */
final class Topics {
    private static final int LONGEST = 30;

    private final SubjectReader subjects;

    Topics(SubjectReader subjects) {
        this.subjects = subjects;
    }

    /** 每年遴选一批节能技术 is about 节能技术; empty when the clause is too long to tell. */
    String of(TextView view, Clause clause) {
        int some = view.indexOf("一批", clause.start(), clause.end());
        int from = some < 0 ? clause.start() : some + 2;
        String text =
                subjects.read(view, clause, from, clause.end(), true).text().replaceAll("(建设|项目建设)$", "");
        return text.length() > LONGEST ? "" : text;
    }
}
