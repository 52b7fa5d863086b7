package dev.tance.tagging;

import java.util.Locale;

/** How strongly the document binds itself to a target. */
public enum Stringency {
    /** 力争, 争取, 努力 */
    STRIVE,
    /** 确保, 必须, 原则上 */
    ENSURE,
    /** no marker governs the target */
    PLAIN;

    /** The name used in messages and in the offline output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
