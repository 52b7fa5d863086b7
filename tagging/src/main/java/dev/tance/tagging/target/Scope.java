package dev.tance.tagging.target;

import dev.tance.tagging.clause.Clause;
import dev.tance.tagging.clause.Sentence;
import dev.tance.tagging.clause.Sentence.Opening;
import dev.tance.tagging.quantity.Digits;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.time.TimeExpression;
import dev.tance.tagging.time.TimeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What clauses hand on to later ones: deadline, baseline, stringency, subject and verb. */
final class Scope {
    /** Under a heading of goals a deadline holds for this many sentences without one of their own. */
    private static final int LONGEST_CARRY = 6;

    private static final int HEADING = 24;
    private static final String[] LOCAL = {"其中", "每年", "其余"};
    private static final String[] AHEAD = {"目标", "打算", "下一步", "计划", "安排", "思路", "任务", "措施"};
    private static final String[] ACCOUNTS = {"现状", "形势", "发展基础", "工作基础", "主要成效", "取得成效", "回顾", "成绩", "成就", "面临"};

    private static final int LONGEST_RETROSPECT = 8;
    private static final String RETROSPECT_OPENS = "在过一二三四五两回这";
    private static final Pattern RETROSPECT = Pattern.compile("(在?过去|[一二三四五]年来|回顾|这一年|(一|两|三|五)年间)");

    /** Years before this one are past for the document. */
    final int present;

    List<TimeExpression> deadlines = List.of();
    boolean deadlineInSentence;

    @Nullable TimeExpression baseline;

    @Nullable Word stringency;

    @Nullable Reading last;

    boolean past;
    /** Whether the sentence tells what is expected to happen by itself. */
    boolean forecast;

    /** Whether the sentence lists what applicants must meet. */
    boolean conditions;
    /** The clause before, when it has no value: it names the topic of values that name only their measure. */
    @Nullable Clause topicClause;

    private final List<String> recent = new ArrayList<>();
    private List<String> earlier = List.of();
    private boolean announced;
    private List<TimeExpression> listOpening = List.of();
    private boolean inDashList;
    private boolean goals;
    private boolean account;
    /** Whether the document reports what was done, until a heading looks ahead. */
    private boolean report;

    private int sentencesSince;
    private boolean interrupted;
    /** Whether the sentence sets several deadlines or one within a year: stages of work, no statement of goals. */
    private boolean staged;

    private boolean wasStaged;
    private @Nullable Boolean continues;

    Scope(int present, boolean report) {
        this.present = present;
        this.report = report;
        account = report;
    }

    /** The indicators of the last targets of the sentence, in order; null when there are fewer. */
    @Nullable List<String> lastIndicators(int count) {
        int size = recent.size();
        return size < count ? null : List.copyOf(recent.subList(size - count, size));
    }

    /** The indicators of the last sentence with targets, for 以上指标; null when they are not as many. */
    @Nullable List<String> earlierIndicators(int count) {
        return earlier.size() == count ? earlier : null;
    }

    /** A target has been read. */
    void remember(Reading reading) {
        last = reading;
        if (recent.isEmpty() || !recent.get(recent.size() - 1).equals(reading.indicator)) {
            recent.add(reading.indicator);
        }
    }

    /** The deadline in force, null when there is none. */
    @Nullable TimeExpression deadline() {
        return deadlines.isEmpty() ? null : deadlines.get(deadlines.size() - 1);
    }

    /** A sentence begins; what may not cross its boundary is forgotten. */
    void enter(TextView view, Sentence sentence) {
        baseline = null;
        stringency = null;
        last = null;
        earlier = recent.isEmpty() ? earlier : List.copyOf(recent);
        recent.clear();
        topicClause = null;
        boolean goesOn = deadlineInSentence || (continues != null && continues);
        interrupted |= !goesOn && !deadlines.isEmpty();
        deadlineInSentence = false;
        continues = announced ? Boolean.TRUE : null;
        announced = false;
        wasStaged = staged;
        staged = false;
        if (sentence.opens() == Opening.DASH_ITEM) {
            if (!inDashList) {
                listOpening = deadlines;
            }
            inDashList = true;
            deadlines = listOpening;
            sentencesSince = 0;
            interrupted = false;
        } else if (sentence.opens() != Opening.NOTHING) {
            String heading = view.slice(sentence.start(), Math.min(view.length(), sentence.start() + HEADING));
            goals = heading.contains("目标")
                    || heading.contains("主要指标")
                    || (goals && sentence.opens() == Opening.PARAGRAPH);
            boolean ahead = containsAny(title(heading), AHEAD);
            report &= !ahead;
            account = report
                    || containsAny(title(heading), ACCOUNTS)
                    || (account && sentence.opens() == Opening.DASH_ITEM);
            forget();
        }
        past = account;
        if (RETROSPECT_OPENS.indexOf(view.at(sentence.start())) >= 0) {
            String opening =
                    view.slice(sentence.start(), Math.min(sentence.end(), sentence.start() + LONGEST_RETROSPECT));
            account |= RETROSPECT.matcher(opening).lookingAt();
            past |= account;
        }
        conditions = false;
        forecast = false;
        if (++sentencesSince > LONGEST_CARRY) {
            deadlines = List.of();
        }
    }

    /** 1.…2027年完成…;2.…: an item on the same line does not take the deadline of the item before it. */
    void enterItem(TextView view, Sentence sentence, Clause clause) {
        TimeExpression deadline = deadline();
        char number = view.at(clause.start());
        boolean item = clause.mark() == ';' && number > '1' && number <= '9' && view.at(clause.start() + 1) == '.';
        if (deadline == null || !item || Digits.isDigit(view.at(clause.start() + 2))) {
            return;
        }
        int before = view.indexOf((char) (number - 1) + ".", sentence.start(), clause.start());
        if (before >= 0 && deadline.start() > before) {
            deadlines = List.of();
        }
    }

    private void forget() {
        deadlines = List.of();
        listOpening = List.of();
        inDashList = false;
        sentencesSince = 0;
        interrupted = false;
    }

    /** The heading up to its first mark. */
    private static String title(String heading) {
        int end = 0;
        while (end < heading.length() && "。,;:".indexOf(heading.charAt(end)) < 0) {
            end++;
        }
        return heading.substring(0, end);
    }

    private static boolean containsAny(String text, String[] words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a sentence without a deadline of its own plainly goes on with the goal statement before it: always under a
     * heading of goals, else only when it follows directly and names an indicator first.
     */
    boolean carries(boolean subjectFirst) {
        if (deadlineInSentence || goals || inDashList) {
            return true;
        }
        if (continues == null) {
            continues = !interrupted && subjectFirst && !wasStaged;
        }
        return continues;
    }

    /** The sentence was an account; so is what follows in its paragraph, until another year is set as a goal. */
    void account() {
        account = true;
        deadlines = List.of();
    }

    /** A sentence without a deadline of its own was no part of the goal statement. */
    void interrupt() {
        interrupted = true;
    }

    /** A clause has been read; its own times and markers hold for what follows. */
    void leave(TextView view, Clause clause) {
        boolean announces = clause.quantities().isEmpty() && view.indexOf("目标", clause.start(), clause.end()) >= 0;
        if (announces) {
            account = false;
            past = false;
        }
        conditions |= view.indexOf("以下条件", clause.start(), clause.end()) >= 0
                || view.indexOf("下列条件", clause.start(), clause.end()) >= 0;
        boolean local = clause.bracketed() && !isPhase(view, clause);
        for (String word : LOCAL) {
            local |= view.startsWith(word, clause.start(), clause.end());
        }
        for (TimeExpression time : clause.times()) {
            if (time.kind() == TimeKind.PAST) {
                past = true;
            } else if (time.kind() == TimeKind.FROM) {
                deadlines = List.of();
            } else if (time.kind() == TimeKind.BASELINE && time.shared() && time.start() - clause.start() < 3) {
                baseline = time;
            }
        }
        List<TimeExpression> joined = Times.joined(view, clause, clause.end());
        if (!joined.isEmpty() && !local && !isSlogan(view, clause, joined.get(joined.size() - 1))) {
            staged = deadlineInSentence || joined.size() > 1 || isMonth(view, joined.get(0));
            deadlines = joined;
            deadlineInSentence = true;
            sentencesSince = 0;
            interrupted = false;
            boolean bare = joined.get(0).end() - joined.get(0).start() == 5;
            account &= bare;
            past = account || joined.get(joined.size() - 1).year() < present;
        }
        if (clause.quantities().isEmpty()) {
            announced = deadlineInSentence && view.endsWith("如下", clause.start(), ending(view, clause));
        }
    }

    /** Where a clause ends when the mark behind it is left out. */
    private static int ending(TextView view, Clause clause) {
        return "。:".indexOf(view.at(clause.end() - 1)) >= 0 ? clause.end() - 1 : clause.end();
    }

    /** 近期(2027年): the brackets date the phase that stands before them. */
    private static boolean isPhase(TextView view, Clause clause) {
        boolean whole = clause.times().size() == 1
                && clause.times().get(0).start() == clause.start()
                && clause.times().get(0).end() == clause.end();
        String before = view.slice(clause.start() - 3, clause.start() - 1);
        return whole && (before.matches("[近中远]期") || before.equals("阶段"));
    }

    private static boolean isMonth(TextView view, TimeExpression time) {
        return view.slice(time.start(), time.end()).indexOf('月') >= 0;
    }

    /** 为2030年前碳达峰奠定基础 dates the slogan, nothing else. */
    private static boolean isSlogan(TextView view, Clause clause, TimeExpression time) {
        int position = time.end();
        for (String word : new String[] {"顺利", "如期", "努力", "力争", "实现"}) {
            if (view.startsWith(word, position, clause.end())) {
                position += word.length();
            }
        }
        boolean slogan = view.startsWith("碳达峰", position, clause.end())
                || view.startsWith("碳中和", position, clause.end())
                || view.startsWith("前碳达峰", position, clause.end());
        return slogan && (view.at(clause.start()) == '为' || clause.quantities().isEmpty());
    }
}
