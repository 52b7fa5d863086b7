package dev.tance.index.model;

import dev.tance.contracts.message.AttachmentLink;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.NearDuplicate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as the index keeps it. Fields that only an indexed document has are null or empty in a stub.
 *
 * @param id document id
 * @param host of the URL, null for files
 * @param version content hash of the capture that this entry tells of, null when nothing of it was stored
 * @param status see there
 * @param reason skip reason, null unless skipped or duplicate
 * @param error error code, null unless dead
 * @param nearDuplicate the earliest document with nearly the same text, null when there is none
 * @param receipt the receipt that brought this capture
 * @param parent container that holds it as a member, null when none
 * @param size of the original bytes
 * @param titleFolded the title as it is searched
 * @param numberKey the document number as it is compared
 * @param aliases further URLs under which it is found
 * @param fromCoveringPage names of the fields that it takes from the page which announces it
 * @param regionPath the region and those that it lies in
 * @param titleKeys the titles by which it may be cited, as they are compared
 * @param addedAt when this version was indexed first; null in a stub
 * @param targetIds ids of its targets, so that those of an older version can be removed
 * @param content the original bytes
 * @param text the stored text
 * @param tags the stored tags
 */
public record IndexedDocument(
        String id,
        String url,
        @Nullable String host,
        @Nullable String version,
        Instant capturedAt,
        DocumentStatus status,
        @Nullable String reason,
        @Nullable String error,
        @Nullable String detail,
        @Nullable String duplicateOf,
        @Nullable NearDuplicate nearDuplicate,
        String source,
        String submission,
        String receipt,
        @Nullable String parent,
        @Nullable String mediaType,
        long size,
        @Nullable String title,
        @Nullable String titleFolded,
        List<String> titleKeys,
        @Nullable String documentNumber,
        @Nullable String numberKey,
        @Nullable String issuer,
        @Nullable String level,
        @Nullable String region,
        List<String> regionPath,
        @Nullable String regionName,
        @Nullable String kind,
        boolean draft,
        @Nullable LocalDate signed,
        @Nullable LocalDate published,
        @Nullable String indexNumber,
        List<String> carriesOut,
        List<String> aliases,
        List<String> fromCoveringPage,
        List<String> citedTitles,
        List<String> citedNumbers,
        int textLength,
        int passageCount,
        int entityCount,
        int bodyCount,
        int citationCount,
        int targetCount,
        List<String> targetIds,
        List<AttachmentLink> attachments,
        @Nullable ContentReference content,
        @Nullable ContentReference text,
        @Nullable ContentReference tags,
        @Nullable String engineVersion,
        @Nullable Instant addedAt,
        Instant indexedAt) {
    public IndexedDocument {
        titleKeys = List.copyOf(titleKeys);
        regionPath = List.copyOf(regionPath);
        carriesOut = List.copyOf(carriesOut);
        aliases = List.copyOf(aliases);
        fromCoveringPage = List.copyOf(fromCoveringPage);
        citedTitles = List.copyOf(citedTitles);
        citedNumbers = List.copyOf(citedNumbers);
        targetIds = List.copyOf(targetIds);
        attachments = List.copyOf(attachments);
    }

    /** How many numbered entries hang on it. */
    public PartCounts parts() {
        return new PartCounts(passageCount, entityCount, bodyCount, citationCount);
    }
}
