package dev.tance.gateway.page.words;

import dev.tance.gateway.facet.RegionNames;
import dev.tance.index.model.IndexedTarget;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts targets into words. */
@Component
public class TargetRows {
    private final RegionNames regions;
    private final Words words;

    public TargetRows(RegionNames regions, Words words) {
        this.regions = regions;
        this.words = words;
    }

    /** Rows in the order of the targets. */
    public List<TargetRow> of(List<IndexedTarget> targets, Locale locale) throws IOException {
        Map<String, String> names = regions.names();
        return targets.stream()
                .map(target -> new TargetRow(
                        target,
                        words.quantity(Quantity.of(target), locale),
                        place(target.documentId(), target.start(), target.end()),
                        name(target.region(), names)))
                .toList();
    }

    /** The page of a document at a place in its text. */
    public static String place(String documentId, int start, int end) {
        return "/read/" + documentId + "?hits=" + start + "-" + end + "#hit-1";
    }

    private static @Nullable String name(@Nullable String region, Map<String, String> names) {
        return region == null ? null : names.getOrDefault(region, region);
    }
}
