package dev.tance.tagging;

import java.util.Locale;

/** How the reached figure must relate to the stated value. */
public enum ComparatorKind {
    /** at least: 以上, 不低于 */
    GTE,
    /** more than: 超过, 突破 */
    GT,
    /** at most: 以内, 不超过 */
    LTE,
    /** less than: 低于, 少于 */
    LT,
    /** about: 左右, 约 */
    APPROX,
    /** exactly, or no marker at all */
    EQ;

    /** The name used in messages and in the offline output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
