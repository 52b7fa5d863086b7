package dev.tance.index.model;

import dev.tance.contracts.message.Target;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target with what queries need to know of its document. The fields of the target itself mean what {@link Target}
 * says; {@code region} falls back to the document's.
 *
 * @param indicatorFolded the indicator as it is searched
 * @param regionName the document's region by name
 * @param functions functions of the responsible bodies, as far as known
 * @param addedAt when it was indexed first
 */
public record IndexedTarget(
        String id,
        String documentId,
        String documentVersion,
        Instant capturedAt,
        String url,
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable String level,
        @Nullable String kind,
        boolean draft,
        @Nullable LocalDate published,
        String source,
        String mediaType,
        List<String> sectionPath,
        String indicator,
        String indicatorFolded,
        @Nullable String canonical,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueMax,
        String unit,
        @Nullable BigDecimal valueSi,
        @Nullable BigDecimal valueMaxSi,
        @Nullable String unitSi,
        String comparator,
        String change,
        boolean annual,
        @Nullable Integer deadline,
        @Nullable Integer periodStart,
        @Nullable Integer baseline,
        String stringency,
        @Nullable String region,
        List<String> regionPath,
        @Nullable String regionName,
        @Nullable String sector,
        List<String> responsible,
        List<String> functions,
        int start,
        int end,
        Target.Evidence evidence,
        @Nullable String inheritedFrom,
        String engineVersion,
        String rule,
        BigDecimal confidence,
        Instant addedAt) {
    public IndexedTarget {
        sectionPath = List.copyOf(sectionPath);
        regionPath = List.copyOf(regionPath);
        responsible = List.copyOf(responsible);
        functions = List.copyOf(functions);
    }
}
