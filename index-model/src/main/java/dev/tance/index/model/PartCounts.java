package dev.tance.index.model;

/**
 * How many numbered entries hang on a document version. Their ids follow from the document and a number below these, so
 * that those of an older version can be removed without looking for them.
 *
 * @param passages pieces of its text
 * @param entities distinct named things
 * @param bodies responsible bodies, once for every block that names them
 * @param citations distinct documents that it cites
 */
public record PartCounts(int passages, int entities, int bodies, int citations) {
    /** Nothing hangs on it. */
    public static final PartCounts NONE = new PartCounts(0, 0, 0, 0);

    /** The id of such an entry. */
    public static String id(String documentId, int number) {
        return documentId + "-" + number;
    }
}
