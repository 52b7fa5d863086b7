package dev.tance.gateway.lineage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tiers of administration, as a region's GB/T 2260 code tells them. */
public enum Tier {
    NATIONAL,
    PROVINCE,
    CITY,
    COUNTY;

    /** The code of the nation as a whole. */
    public static final String NATION = "000000";

    /** The wire form, for example {@code province}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tier of a region. */
    public static Tier of(String region) {
        if (region.equals(NATION)) {
            return NATIONAL;
        }
        if (region.endsWith("0000")) {
            return PROVINCE;
        }
        return region.endsWith("00") ? CITY : COUNTY;
    }

    /** The region one tier up, null for the nation. */
    public static @Nullable String parent(String region) {
        return switch (of(region)) {
            case NATIONAL -> null;
            case PROVINCE -> NATION;
            case CITY -> region.substring(0, 2) + "0000";
            case COUNTY -> region.substring(0, 4) + "00";
        };
    }

    /** Whether a region is another one or lies in it. */
    public static boolean isWithin(String region, String outer) {
        for (String at = region; at != null; at = parent(at)) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
