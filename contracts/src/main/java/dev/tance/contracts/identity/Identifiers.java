package dev.tance.contracts.identity;

/**
 * Deterministic ids: the same input gives the same id on every machine and in every run, so that what is sent twice is
 * stored once. 32 hexadecimal digits (128 bits) of a SHA-256 over the parts.
 */
public final class Identifiers {
    private static final int LENGTH = 32;
    private static final String SEPARATOR = "\n";

    private Identifiers() {}

    /** The id of the document at a canonical URL (see {@link CanonicalUrl}) or upload identity. */
    public static String document(String canonicalUrl) {
        return shortened("document", canonicalUrl);
    }

    /** The id of a member of a container (archive, compilation), by its path within it. */
    public static String member(String containerDocumentId, String path) {
        return shortened("member", containerDocumentId, path);
    }

    /**
     * The id of one received item. Reading a submission again after a crash gives the same receipts.
     *
     * @param sequence position of the item in its submission, unique within it
     */
    public static String receipt(String submissionId, long sequence) {
        return shortened("receipt", submissionId, Long.toString(sequence));
    }

    /** The id of the receipt of a member that came with a container's receipt. */
    public static String memberReceipt(String containerReceiptId, String path) {
        return shortened("member-receipt", containerReceiptId, path);
    }

    /** The id of a target: stable while the document's text and the place and deadline of the target stay. */
    public static String target(String documentId, String version, int start, int end, String discriminator) {
        return shortened("target", documentId, version, Integer.toString(start), Integer.toString(end), discriminator);
    }

    private static String shortened(String... parts) {
        return Sha256.of(String.join(SEPARATOR, parts)).substring(0, LENGTH);
    }
}
