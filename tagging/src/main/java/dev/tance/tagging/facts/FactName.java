package dev.tance.tagging.facts;

/** The facts about a whole document, with the names used in messages and in the offline output. */
public enum FactName {
    TITLE("title"),
    NUMBER("number"),
    ISSUER("issuer"),
    LEVEL("level"),
    REGION("region"),
    /** 通知, 方案, 意见 …; a notice that encloses a plan has both, its own kind first. */
    KIND("kind"),
    /** {@code draft} or {@code final}. */
    STATUS("status"),
    /** Day on which it was signed (成文日期), ISO 8601. */
    SIGNED("signed"),
    /** Day on which it was made public, ISO 8601. */
    PUBLISHED("published"),
    INDEX_NUMBER("indexNumber"),
    /** Title of a document that it carries out; any number of them. */
    CARRIES_OUT("carriesOut"),
    /** Title of another document that it names; any number of them. */
    CITES("cites");

    private final String code;

    FactName(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
