package dev.tance.tagging.facts;

import java.util.Optional;

/** Tells drafts from final documents. */
final class StatusFinder {
    private static final String DRAFT = "draft";
    private static final String FINAL = "final";
    private static final String DRAFT_MARK = "征求意见稿";
    private static final int ZONE = 600;

    private StatusFinder() {}

    /**
     * The status, which every document has.
     *
     * @param numbered whether the document bears a number of its own, which drafts do not
     */
    static Fact find(String text, Optional<Fact> title, boolean numbered) {
        if (title.isPresent() && TitleText.saysDraft(title.get().value())) {
            return title.get().derive(FactName.STATUS, DRAFT, "facts.status.title", 0.97);
        }
        int mark = text.substring(0, Math.min(ZONE, text.length())).indexOf(DRAFT_MARK);
        if (mark >= 0 && !numbered) {
            return Fact.inText(FactName.STATUS, DRAFT, mark, mark + DRAFT_MARK.length(), "facts.status.head", 0.85);
        }
        String rule = numbered ? "facts.status.numbered" : "facts.status.default";
        return new Fact(FactName.STATUS, FINAL, "text", -1, -1, rule, numbered ? 0.95 : 0.75);
    }
}
