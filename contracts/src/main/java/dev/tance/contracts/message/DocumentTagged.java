package dev.tance.contracts.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document's tags lie in the raw store; indexing is next.
 *
 * @param content the original bytes
 * @param text reference to the {@link DocumentText}
 * @param tags reference to the {@link DocumentTags}
 * @param engineVersion version of the tagging engine, including its rule set
 * @param nearDuplicate the earliest document with nearly the same text, null when there is none
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
        String engineVersion,
        @Nullable NearDuplicate nearDuplicate) {
    public DocumentTagged {
        attachments = List.copyOf(attachments);
    }

    /** A document without a near duplicate. */
    public DocumentTagged(
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
        this(
                document,
                content,
                text,
                tags,
                mediaType,
                facts,
                attachments,
                textLength,
                targetCount,
                engineVersion,
                null);
    }
}
