package dev.tance.contracts.message;

import java.util.List;

/**
 * A document's tags lie in the raw store; indexing is next.
 *
 * @param content the original bytes
 * @param text reference to the {@link DocumentText}
 * @param tags reference to the {@link DocumentTags}
 * @param engineVersion version of the tagging engine, including its rule set
 */
public record DocumentTagged(
        DocumentIdentity document,
        ContentReference content,
        ContentReference text,
        ContentReference tags,
        String mediaType,
        DocumentFacts facts,
        List<AttachmentLink> attachments,
        int textLength,
        int targetCount,
        String engineVersion) {
    public DocumentTagged {
        attachments = List.copyOf(attachments);
    }
}
