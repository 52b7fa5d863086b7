package dev.tance.index.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named thing in a document's current text, once for all its places.
 *
 * @param number its place among the document's entities, from 0
 * @param type region, body, document_title, document_number, date, period, technology, industry or money
 * @param text as the first place words it
 * @param textFolded the same as it is searched
 * @param normal normal form or code, null when there is none
 * @param count how often the text names it
 * @param places the first of these, at most {@link #MOST_PLACES}
 */
public record IndexedEntity(
        String documentId,
        String version,
        Instant capturedAt,
        int number,
        String type,
        String text,
        String textFolded,
        @Nullable String normal,
        int count,
        List<Place> places,
        @Nullable String level,
        List<String> regionPath,
        @Nullable LocalDate published,
        String source) {
    /** More places of one entity are counted, but not told one by one. */
    public static final int MOST_PLACES = 50;

    public IndexedEntity {
        places = List.copyOf(places);
        regionPath = List.copyOf(regionPath);
    }

    /** Where it stands: code points into the stored text, end exclusive. */
    public record Place(int start, int end) {}
}
