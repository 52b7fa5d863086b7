package dev.tance.tagging.entity;

import java.util.Locale;

/** What a named thing is. */
public enum EntityKind {
    REGION,
    BODY,
    DATE,
    PLAN_PERIOD,
    TECHNOLOGY,
    INDUSTRY,
    MONEY;

    /** The name used in messages and in the offline output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
