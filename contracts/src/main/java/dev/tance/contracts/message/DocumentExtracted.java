package dev.tance.contracts.message;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document's text lies in the raw store; tagging is next.
 *
 * @param content the original bytes
 * @param text reference to a {@link DocumentText} in the one JSON form
 * @param mediaType what the bytes really are, for example {@code application/pdf}
 * @param title from the page or the file's text, null when none was found
 * @param metadata what page and file state of themselves: names as the extractor documents them, values trimmed
 * @param attachments files that this page links to as its attachments
 * @param textLength in code points
 * @param warnings codes of what was lost or cut, empty when the text is whole
 * @param extractor name and version of what read the bytes
 * @param nearDuplicate the earliest document with nearly the same text, null when there is none
 */
public record DocumentExtracted(
        DocumentIdentity document,
        ContentReference content,
        ContentReference text,
        String mediaType,
        @Nullable String title,
        Map<String, String> metadata,
        List<AttachmentLink> attachments,
        int textLength,
        List<String> warnings,
        String extractor,
        @Nullable NearDuplicate nearDuplicate) {
    public DocumentExtracted {
        metadata = Map.copyOf(metadata);
        attachments = List.copyOf(attachments);
        warnings = List.copyOf(warnings);
    }

    /** A document without a near duplicate. */
    public DocumentExtracted(
            DocumentIdentity document,
            ContentReference content,
            ContentReference text,
            String mediaType,
            @Nullable String title,
            Map<String, String> metadata,
            List<AttachmentLink> attachments,
            int textLength,
            List<String> warnings,
            String extractor) {
        this(document, content, text, mediaType, title, metadata, attachments, textLength, warnings, extractor, null);
    }
}
