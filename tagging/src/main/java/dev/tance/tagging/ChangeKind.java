package dev.tance.tagging;

import java.util.Locale;

/** Whether the value is a level that is reached or a change of one. */
public enum ChangeKind {
    /** the indicator reaches or keeps the value */
    LEVEL,
    /** the indicator grows by the value */
    INCREASE,
    /** the indicator falls by the value */
    DECREASE,
    /** the indicator grows to a multiple: 翻一番 is 2 倍 */
    MULTIPLE,
    /** the indicator passes its maximum in the deadline year; the target has no value */
    PEAK;

    /** The name used in messages and in the offline output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
