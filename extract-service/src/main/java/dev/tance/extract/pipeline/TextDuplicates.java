package dev.tance.extract.pipeline;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.identity.Sha256;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.rawstore.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the same text under several URLs, such as a mirror with another page around it. The document that was
 * accepted first is the original, in whatever order extraction comes to see them: every document leaves an entry, and one
 * that finds later ones sends those through extraction again, so that they find it.
 */
final class TextDuplicates {
    private static final String KIND = "texts";
    private static final int SHORTEST = 200;

    private final Catalogue catalogue;

    TextDuplicates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** One document that has the text. */
    public record Entry(DocumentFetched fetched) {
        private String documentId() {
            return fetched.document().documentId();
        }
    }

    /**
     * Who else has the text.
     *
     * @param original id of the document that had it first, null when that is the one asked about
     * @param later documents that must be looked at again, as they came after it
     */
    record Finding(@Nullable String original, List<DocumentFetched> later) {}

    /**
     * Leaves an entry for the document and looks who else has the text.
     *
     * @throws IOException when the catalogue fails: retry
     */
    Finding find(String text, DocumentFetched fetched) throws IOException, DocumentException {
        Optional<String> fingerprint = fingerprint(text);
        if (fingerprint.isEmpty()) {
            return new Finding(null, List.of());
        }
        Entry own = claim(fingerprint.get(), new Entry(fetched));
        Entry first = own;
        List<DocumentFetched> later = new ArrayList<>();
        for (String json : catalogue.list(KIND, fingerprint.get()).values()) {
            Entry other = MessageJson.read(json.getBytes(StandardCharsets.UTF_8), Entry.class);
            if (other.documentId().equals(own.documentId())) {
                continue;
            }
            if (Acceptance.ORDER.compare(other.fetched(), own.fetched()) > 0) {
                later.add(other.fetched());
            } else if (Acceptance.ORDER.compare(other.fetched(), first.fetched()) < 0) {
                first = other;
            }
        }
        return first == own ? new Finding(null, later) : new Finding(first.documentId(), List.of());
    }

    private Entry claim(String fingerprint, Entry entry) throws IOException, DocumentException {
        String value = new String(MessageJson.write(entry), StandardCharsets.UTF_8);
        Optional<String> known = catalogue.claim(KIND, fingerprint, entry.documentId(), value);
        return known.isEmpty() ? entry : MessageJson.read(known.get().getBytes(StandardCharsets.UTF_8), Entry.class);
    }

    /** Hash over letters and digits alone; empty for texts too short to be anybody's own. */
    static Optional<String> fingerprint(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(normal::appendCodePoint);
        return normal.length() < SHORTEST ? Optional.empty() : Optional.of(Sha256.of(normal.toString()));
    }
}
