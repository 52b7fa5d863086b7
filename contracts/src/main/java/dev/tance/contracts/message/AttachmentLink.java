package dev.tance.contracts.message;

/**
 * A link from a page to a file that it announces.
 *
 * @param documentId id of the document at {@code url}, whether or not it was ever received
 * @param url canonical URL
 * @param label the link's text, blank when it has none
 */
public record AttachmentLink(String documentId, String url, String label) {}
