package dev.tance.tagging.region;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division.
 *
 * @param code GB/T 2260 code of six digits
 * @param name full name, such as 天津市
 * @param parentCode code of the division above; null for provinces
 * @param shortNames names in use that are no common words, such as 内蒙古; may be empty
 */
public record Region(
        String code,
        String name,
        RegionLevel level,
        @Nullable String parentCode,
        List<String> shortNames) {
    public Region {
        shortNames = List.copyOf(shortNames);
    }

    /** Whether this is one of the four cities that are provinces. */
    public boolean isMunicipality() {
        return level == RegionLevel.PROVINCE && name.endsWith("市");
    }

    /** The name without its last level word: 武清 for 武清区; the name itself when nothing would be left. */
    public String stem() {
        boolean level = name.length() > 2 && "省市区县旗盟州".indexOf(name.charAt(name.length() - 1)) >= 0;
        return level ? name.substring(0, name.length() - 1) : name;
    }
}
