package dev.tance.extract.pipeline;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.identity.Identifiers;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.DocumentExtracted;
import dev.tance.contracts.rawstore.Catalogue;
import dev.tance.extract.document.Link;
import dev.tance.extract.document.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ties files to the pages that announce them, in whatever order the two are extracted: each leaves an entry in the
 * catalogue and then looks for the other's. A page that comes second has the file tagged again, now with what it says.
 */
final class CoveringPages {
    private static final String ANNOUNCEMENTS = "announcements";
    private static final String FILES = "announceable";
    private static final String PAGE = "text/html";
    private static final int MOST_LINKS = 30;
    private static final int HEAD_LINES = 12;
    private static final Pattern NUMBER =
            Pattern.compile("[\\u4e00-\\u9fa5（）]{2,20}[〔\\[（(](?:19|20)\\d\\d[〕\\])）]\\s*第?\\d{1,4}号");

    private final Catalogue catalogue;

    CoveringPages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A file that was extracted, and when. */
    public record Extracted(Instant at, DocumentExtracted message) {}

    /** The message with what the first covering page says of it; unchanged for pages, and where nothing announces it. */
    DocumentExtracted covered(DocumentExtracted file, Instant at) throws IOException, DocumentException {
        if (file.mediaType().equals(PAGE)) {
            return file;
        }
        String id = file.document().documentId();
        catalogue.claim(FILES, id, shortened(file), json(new Extracted(at, file)));
        List<Announcement> found = new ArrayList<>();
        for (String entry : catalogue.list(ANNOUNCEMENTS, id).values()) {
            found.add(MessageJson.read(entry.getBytes(StandardCharsets.UTF_8), Announcement.class));
        }
        return found.stream().min(ORDER).map(first -> with(file, first)).orElse(file);
    }

    private static final Comparator<Announcement> ORDER = Comparator.comparing(
                    (Announcement announcement) -> announcement.documentNumber() == null)
            .thenComparing(Announcement::capturedAt)
            .thenComparing(Announcement::url);

    private static DocumentExtracted with(DocumentExtracted file, Announcement announcement) {
        Map<String, String> metadata = new HashMap<>(file.metadata());
        metadata.putAll(announcement.metadata());
        return new DocumentExtracted(
                file.document(),
                file.content(),
                file.text(),
                file.mediaType(),
                file.title(),
                metadata,
                file.attachments(),
                file.textLength(),
                file.warnings(),
                file.extractor(),
                file.nearDuplicate());
    }

    /**
     * Notes what a page says of the files that it links to.
     *
     * @return those that were extracted before and have to be tagged again, with what the page says of them
     */
    List<DocumentExtracted> announce(DocumentExtracted page, Reading.Document reading)
            throws IOException, DocumentException {
        String title = page.title();
        if (!page.mediaType().equals(PAGE) || title == null || reading.links().size() > MOST_LINKS) {
            return List.of();
        }
        List<DocumentExtracted> again = new ArrayList<>();
        for (Link link : reading.links()) {
            String file = Identifiers.document(link.url());
            Announcement announcement = new Announcement(
                    page.document().url(),
                    AnnouncedTitle.of(link.label(), title),
                    number(reading),
                    page.metadata().get("published"),
                    page.document().capturedAt());
            catalogue.claim(ANNOUNCEMENTS, file, page.document().documentId(), json(announcement));
            Optional<DocumentExtracted> known = latest(file);
            if (known.isPresent()) {
                again.add(covered(known.get(), page.document().capturedAt()));
            }
        }
        return again;
    }

    private Optional<DocumentExtracted> latest(String file) throws IOException, DocumentException {
        List<Extracted> known = new ArrayList<>();
        for (String entry : catalogue.list(FILES, file).values()) {
            known.add(MessageJson.read(entry.getBytes(StandardCharsets.UTF_8), Extracted.class));
        }
        return known.stream()
                .max(Comparator.comparing(
                                (Extracted entry) -> entry.message().document().capturedAt())
                        .thenComparing(Extracted::at))
                .map(Extracted::message);
    }

    /** The page's own number: a field, or a line of its own near the top. */
    private static @Nullable String number(Reading.Document page) {
        String field = page.metadata().get("发文字号");
        if (field != null) {
            return field;
        }
        return page.blocks().stream()
                .limit(HEAD_LINES)
                .map(block -> block.text().strip())
                .filter(line -> NUMBER.matcher(line).matches())
                .findFirst()
                .orElse(null);
    }

    private static String shortened(DocumentExtracted file) {
        return file.document().version().substring(0, 32) + "-"
                + file.text().sha256().substring(0, 32)
                + (file.nearDuplicate() == null ? "" : "-near");
    }

    private static String json(Object value) {
        return new String(MessageJson.write(value), StandardCharsets.UTF_8);
    }
}
