package dev.tance.index.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that a document makes responsible for a part of its text. Offsets are code points into the stored text, ends
 * exclusive.
 *
 * @param number its place among the document's bodies, from 0
 * @param name as written
 * @param nameFolded the same as it is searched
 * @param function the function that all names of such a body share, null when unknown
 * @param role lead, co or owner
 * @param sectionPath headings around the text that it answers for, from the outermost in
 * @param start of the name
 * @param end of the name
 * @param ownsStart of the text that it answers for
 * @param ownsEnd of the same
 * @param owns that text, cut after {@link #LONGEST_TEXT} code points
 * @param targetIds the targets in that text
 * @param deadlines their years, ascending, each once
 */
public record IndexedBody(
        String documentId,
        String version,
        Instant capturedAt,
        int number,
        String name,
        String nameFolded,
        @Nullable String function,
        String role,
        List<String> sectionPath,
        int start,
        int end,
        int ownsStart,
        int ownsEnd,
        String owns,
        List<String> targetIds,
        List<Integer> deadlines,
        String url,
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable String level,
        @Nullable String region,
        List<String> regionPath,
        @Nullable String regionName,
        @Nullable String kind,
        boolean draft,
        @Nullable LocalDate published,
        String source) {
    /** Code points of the owned text that are kept. */
    public static final int LONGEST_TEXT = 1_000;

    public IndexedBody {
        sectionPath = List.copyOf(sectionPath);
        targetIds = List.copyOf(targetIds);
        deadlines = List.copyOf(deadlines);
        regionPath = List.copyOf(regionPath);
    }
}
