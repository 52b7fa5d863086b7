package dev.tance.gateway.target;

import dev.tance.index.model.IndexedTarget;
import org.jspecify.annotations.Nullable;

/**
 * A region's statement for a year, as a line of its own.
 *
 * @param indicator as asked for
 * @param region GB/T 2260 code
 * @param regionName null when unknown
 * @param rank 1 for the greatest value among the regions of that year; null without a value in the common base unit
 * @param others how many more targets the region has for that year
 * @param target the one that speaks for the region
 */
public record ComparisonRow(
        String indicator,
        String region,
        @Nullable String regionName,
        int year,
        @Nullable Integer rank,
        int others,
        IndexedTarget target) {}
