package dev.tance.tagging.body;

import dev.tance.tagging.region.RegionLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a name of a body stands for, whichever way it is written.
 *
 * @param function id of the function, such as {@code development-reform}; null when the dictionary has none
 * @param level level of government; null when nothing tells
 * @param regionCode GB/T 2260 code of the region that it serves; null for national bodies and where nothing tells
 * @param generic whether the name stands for every body of a kind (各区人民政府)
 * @param branch place of the branch (武清 of 市规划资源局武清分局); null for whole bodies
 */
public record BodyIdentity(
        @Nullable String function,
        @Nullable RegionLevel level,
        @Nullable String regionCode,
        boolean generic,
        @Nullable String branch) {

    /**
     * One key for all names of one body ({@code development-reform@120000}); null when function or region is unknown or
     * the name is generic.
     */
    public @Nullable String key() {
        if (function == null || generic || level == null) {
            return null;
        }
        if (level == RegionLevel.NATIONAL) {
            return function + "@national" + suffix();
        }
        return regionCode == null ? null : function + "@" + regionCode + suffix();
    }

    private String suffix() {
        return branch == null ? "" : "/" + branch;
    }
}
