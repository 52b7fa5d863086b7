package dev.tance.tagging.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rest of the engine knows about places in a text. */
public interface TargetContext {
    /**
     * What is known about a place.
     *
     * @param sectionPath numbers of the sections around it
     * @param region region its statements hold for, null when unknown
     * @param responsible bodies that own its item, as written
     */
    record Place(List<String> sectionPath, @Nullable String region, List<String> responsible) {}

    /** A context that knows a title and nothing else. */
    static TargetContext of(@Nullable String title) {
        return new TargetContext() {
            @Override
            public @Nullable String title() {
                return title;
            }

            @Override
            public int year() {
                return 0;
            }

            @Override
            public Place at(int offset) {
                return new Place(List.of(), null, List.of());
            }

            @Override
            public @Nullable String sectorOf(String indicator, int start, int end) {
                return null;
            }
        };
    }

    /** Title of the document, null when unknown. */
    @Nullable String title();

    /** Year in which the document was signed or published, 0 when unknown. */
    int year();

    /** The place at a UTF-16 offset of the text. */
    Place at(int offset);

    /**
     * The sector that an indicator names, null when it names none.
     *
     * @param start UTF-16 offset of the sentence that states the target
     * @param end offset after it
     */
    @Nullable String sectorOf(String indicator, int start, int end);
}
