package dev.tance.gateway.page.region;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region as its page shows it.
 *
 * @param name by name, else by code
 * @param documents its own documents, its parts' not counted
 * @param above the regions that it lies in, from the outermost in
 * @param parts the regions that lie in it directly or, where those have no documents, below
 * @param parent the region that it is compared with, null when there is none
 * @param groups its targets and its parent's, by indicator
 */
public record RegionProfile(
        String code,
        String name,
        long documents,
        List<Named> above,
        List<Named> parts,
        @Nullable Named parent,
        List<Group> groups) {
    /** A region with how many documents it has. */
    public record Named(String code, String name, long documents) {}

    /** An indicator over the years that either of the two names. */
    public record Group(String indicator, String name, List<Pair> pairs) {}

    /**
     * What both say for a year.
     *
     * @param verdict stricter, equal or weaker; higher or lower when neither sets a floor nor a ceiling; missing when only
     *     the parent says something, own when only the region does; open when the two cannot be compared
     */
    public record Pair(
            int year, @Nullable Side own, @Nullable Side parent, String verdict) {}

    /**
     * What one of them says.
     *
     * @param quantity in words
     * @param href its place in its document
     * @param title of the document
     */
    public record Side(String quantity, String href, String title, boolean draft) {}
}
