package dev.tance.extract.document;

import dev.tance.contracts.error.SkipReason;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What reading a file gave. A file that cannot be read gives a DocumentException instead. */
public sealed interface Reading {
    /** What the bytes really are, for example {@code application/pdf}. */
    String mediaType();

    /** Whether character recognition would give text, or more text. */
    default boolean needsRecognition() {
        return switch (this) {
            case Skipped skipped -> skipped.reason() == SkipReason.OCR_NEEDED;
            case Document document -> document.warnings().contains(Warnings.PAGES_WITHOUT_TEXT);
            case Container container -> false;
        };
    }

    /**
     * A document with text.
     *
     * @param title null when none was found
     * @param metadata what page and file state of themselves, by the names in docs/extraction.md
     * @param links files that a page announces
     * @param warnings codes of what was lost or cut
     */
    record Document(
            String mediaType,
            @Nullable String title,
            List<Block> blocks,
            Map<String, String> metadata,
            List<Link> links,
            List<String> warnings)
            implements Reading {
        public Document {
            blocks = List.copyOf(blocks);
            metadata = Map.copyOf(metadata);
            links = List.copyOf(links);
            warnings = List.copyOf(warnings);
        }

        /** The same with other blocks and title. */
        public Document with(@Nullable String otherTitle, List<Block> otherBlocks) {
            return new Document(mediaType, otherTitle, otherBlocks, metadata, links, warnings);
        }
    }

    /**
     * Rightly no document.
     *
     * @param detail one line for people, without any of the file's text
     */
    record Skipped(String mediaType, SkipReason reason, String detail) implements Reading {}

    /**
     * An archive whose members were unpacked into the work folder.
     *
     * @param members those that are documents by their names
     * @param warnings codes of what was left out
     */
    record Container(String mediaType, List<Member> members, List<String> warnings) implements Reading {
        public Container {
            members = List.copyOf(members);
            warnings = List.copyOf(warnings);
        }
    }
}
