package dev.tance.tagging.evaluation;

import java.util.Map;

/** Where the words stand that give a target its deadline. */
enum DeadlinePlace {
    NONE("no deadline"),
    SAME_CLAUSE("deadline in the clause of the value"),
    EARLIER_CLAUSE("deadline in an earlier clause of the sentence"),
    PREVIOUS_SENTENCE("deadline in the sentence before"),
    FURTHER_BACK("deadline further back"),
    UNSEEN("deadline from words that name no such year");

    /** Plans by the year in which they end; written with or without quotation marks. */
    private static final Map<Integer, String> PLANS =
            Map.of(2015, "十二五", 2020, "十三五", 2025, "十四五", 2030, "十五五", 2035, "十六五");

    private final String label;

    DeadlinePlace(String label) {
        this.label = label;
    }

    /** The name of the class of targets. */
    String label() {
        return label;
    }

    static DeadlinePlace of(GoldTarget target, Surroundings around) {
        Integer year = target.deadline();
        if (year == null) {
            return NONE;
        }
        if (names(around.clauseBefore() + around.value() + around.clauseAfter(), year)) {
            return SAME_CLAUSE;
        }
        if (names(around.sentenceBefore(), year)) {
            return EARLIER_CLAUSE;
        }
        for (int i = 0; i < around.earlier().size(); i++) {
            if (names(around.earlier().get(i), year)) {
                return i == 0 ? PREVIOUS_SENTENCE : FURTHER_BACK;
            }
        }
        return UNSEEN;
    }

    private static boolean names(String words, int year) {
        return words.contains(Integer.toString(year)) || namesPlan(words, year);
    }

    /** Whether words name the plan that ends in a year. */
    static boolean namesPlan(String words, int year) {
        String plan = PLANS.get(year);
        return plan != null && words.contains(plan);
    }
}
