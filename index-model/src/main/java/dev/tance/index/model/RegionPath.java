package dev.tance.index.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The regions that a GB/T 2260 code lies in, itself included, so that a filter on a province finds its counties. */
public final class RegionPath {
    private static final String NATION = "000000";

    private RegionPath() {}

    /** Codes from the province in; empty for null and for anything but six digits. */
    public static List<String> of(@Nullable String code) {
        if (code == null || !code.matches("\\d{6}")) {
            return List.of();
        }
        if (code.equals(NATION)) {
            return List.of(NATION);
        }
        List<String> path = new ArrayList<>(3);
        path.add(code.substring(0, 2) + "0000");
        String city = code.substring(0, 4) + "00";
        if (!path.contains(city)) {
            path.add(city);
        }
        if (!path.contains(code)) {
            path.add(code);
        }
        return List.copyOf(path);
    }
}
