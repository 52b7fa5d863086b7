package dev.tance.tagging.region;

import java.util.Locale;

/** Levels of government, highest first. */
public enum RegionLevel {
    NATIONAL,
    PROVINCE,
    CITY,
    COUNTY;

    /** The name used in messages and in the offline output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
