package dev.tance.index.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is kept in Elasticsearch. Readers and writers name the alias alone; the alias points to one generation, so that a
 * new one can be built beside it and take its place.
 */
public enum IndexKind {
    /** One entry a document: its current version, or why it has none. Id = document id. */
    DOCUMENTS,
    /** The pieces of the current versions' texts. Id = document id and ordinal. */
    PASSAGES,
    /** The targets of the current versions. Id = target id. */
    TARGETS,
    /** The named things of the current versions. Id = document id and number. */
    ENTITIES,
    /** Who answers for what in the current versions. Id = document id and number. */
    BODIES,
    /** What the current versions cite. Id = document id and number. */
    CITATIONS,
    /** One entry for every version of a document that was ever indexed. Id = document id and content hash. */
    VERSIONS,
    /** Which page announces an attachment. Id = document id of the attachment. */
    LINKS,
    /** One entry a receipt: what {@code verify} counts. Id = receipt id. */
    RECEIPTS,
    /** Every event of every receipt's way. */
    JOURNEY,
    /** How far ingest has come with each submission. Id = submission id. */
    SUBMISSIONS,
    /** The latest dead letter of each receipt. Id: see {@link IndexedDeadLetter}. */
    DEAD_LETTERS,
    /** What operators asked to be sent again, and how far it is. Id = number of the replay. */
    REPLAYS;

    private static final String PREFIX = "tance-";
    /** What can be built anew from the topics; the others are books that are kept as they are. */
    private static final Set<IndexKind> OF_GENERATION =
            EnumSet.of(DOCUMENTS, PASSAGES, TARGETS, ENTITIES, BODIES, CITATIONS, VERSIONS, LINKS);

    /** The kinds of which each generation has an index of its own, the documents last. */
    public static List<IndexKind> ofGeneration() {
        return List.of(PASSAGES, TARGETS, ENTITIES, BODIES, CITATIONS, VERSIONS, LINKS, DOCUMENTS);
    }

    /** Whether a new generation has an index of its own of this kind. */
    public boolean isOfGeneration() {
        return OF_GENERATION.contains(this);
    }

    /** Wire form, for example {@code documents}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name that readers and writers use, for example {@code tance-documents}. */
    public String alias() {
        return PREFIX + code();
    }

    /**
     * The name of the index behind the alias.
     *
     * @param number 1 for the first generation
     */
    public String generation(int number) {
        return String.format(Locale.ROOT, "%s-%06d", alias(), number);
    }
}
