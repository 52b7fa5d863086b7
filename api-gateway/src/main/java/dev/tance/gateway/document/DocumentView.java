package dev.tance.gateway.document;

import dev.tance.contracts.message.AttachmentLink;
import dev.tance.contracts.message.NearDuplicate;
import dev.tance.index.model.IndexedDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as clients see it. Fields without a value are null.
 *
 * @param attachmentOf id of the page that announces this document as its attachment
 * @param parent id of the container that holds it
 * @param status indexed, skipped, duplicate or dead
 * @param nearDuplicate the earliest document with nearly the same text
 * @param reason why it was skipped
 * @param error why it is dead
 * @param aliases further URLs under which it is found, such as the source that a compilation names
 * @param fromCoveringPage which of title, documentNumber and published it takes from the page that announces it
 * @param attachments files that this page announces
 */
public record DocumentView(
        String id,
        String url,
        @Nullable String attachmentOf,
        @Nullable String parent,
        @Nullable String version,
        @Nullable String title,
        @Nullable String region,
        @Nullable String regionName,
        @Nullable String level,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable LocalDate published,
        @Nullable LocalDate signed,
        @Nullable String mediaType,
        String status,
        @Nullable String duplicateOf,
        @Nullable NearDuplicate nearDuplicate,
        @Nullable String reason,
        @Nullable String error,
        @Nullable String detail,
        @Nullable String kind,
        boolean draft,
        @Nullable String indexNumber,
        List<String> carriesOut,
        List<String> aliases,
        List<String> fromCoveringPage,
        List<String> citedTitles,
        List<String> citedNumbers,
        List<AttachmentLink> attachments,
        long size,
        int textLength,
        int passageCount,
        int targetCount,
        String source,
        String submission,
        String receipt,
        Instant capturedAt,
        Instant indexedAt,
        @Nullable String engineVersion) {

    static DocumentView of(IndexedDocument document, @Nullable String attachmentOf) {
        return new DocumentView(
                document.id(),
                document.url(),
                attachmentOf,
                document.parent(),
                document.version(),
                document.title(),
                document.region(),
                document.regionName(),
                document.level(),
                document.issuer(),
                document.documentNumber(),
                document.published(),
                document.signed(),
                document.mediaType(),
                document.status().code(),
                document.duplicateOf(),
                document.nearDuplicate(),
                document.reason(),
                document.error(),
                document.detail(),
                document.kind(),
                document.draft(),
                document.indexNumber(),
                document.carriesOut(),
                document.aliases(),
                document.fromCoveringPage(),
                document.citedTitles(),
                document.citedNumbers(),
                document.attachments(),
                document.size(),
                document.textLength(),
                document.passageCount(),
                document.targetCount(),
                document.source(),
                document.submission(),
                document.receipt(),
                document.capturedAt(),
                document.indexedAt(),
                document.engineVersion());
    }
}
