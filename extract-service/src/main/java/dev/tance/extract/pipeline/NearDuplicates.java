package dev.tance.extract.pipeline;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.identity.Sha256;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.NearDuplicate;
import dev.tance.contracts.rawstore.Catalogue;
import dev.tance.extract.similarity.TextSignature;
import dev.tance.extract.similarity.TitleCore;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognises nearly the same text under several URLs: small edits, a draft and its final version. Every document leaves its
 * signature in a few groups of the catalogue, such that texts that are alike meet in one of them. As with
 * {@link TextDuplicates} a document that finds later ones sends them through extraction again, if it is the one that they
 * are to be linked to.
 */
final class NearDuplicates {
    private static final String KIND = "near-texts";
    private static final int SHORTEST = 300;
    private static final int LARGEST_GROUP = 200;
    private static final int VERSION_DIGITS = 16;

    // Plans of different regions reach 0.39 under titles that disagree: docs/decisions/0011
    private static final double SAME_TITLE = 0.5;
    private static final double UNKNOWN_TITLE = 0.8;
    private static final double OTHER_TITLE = 0.95;

    private final Catalogue catalogue;

    NearDuplicates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What a document leaves in the catalogue.
     *
     * @param title core of its title, empty when it has none
     */
    public record Entry(DocumentFetched fetched, String title, String signature) {
        private String documentId() {
            return fetched.document().documentId();
        }

        private String key() {
            return documentId() + "-" + fetched.document().version().substring(0, VERSION_DIGITS);
        }

        private TextSignature textSignature() {
            return TextSignature.decode(signature);
        }

        /** Names of the groups in which it meets documents that are alike. */
        private List<String> groups() {
            List<String> groups = new ArrayList<>(textSignature().bands());
            if (!title.isEmpty()) {
                groups.add(Sha256.of(title).substring(0, 32) + "-t");
            }
            return groups;
        }
    }

    /**
     * Who else has nearly the text.
     *
     * @param original the earliest such document, null when there is none that came before
     * @param later documents that must be looked at again, as this one is their original
     */
    record Finding(@Nullable NearDuplicate original, List<DocumentFetched> later) {
        static final Finding NOTHING = new Finding(null, List.of());
    }

    /**
     * Leaves the document's signature and looks who else has nearly the text.
     *
     * @throws IOException when the catalogue fails: retry
     */
    Finding find(String text, @Nullable String title, DocumentFetched fetched) throws IOException, DocumentException {
        if (text.codePoints().filter(Character::isLetterOrDigit).limit(SHORTEST).count() < SHORTEST) {
            return Finding.NOTHING;
        }
        Entry own =
                new Entry(fetched, TitleCore.of(title), TextSignature.of(text).encoded());
        Map<String, Entry> alike = alike(own, true);
        List<DocumentFetched> later = new ArrayList<>();
        for (Entry other : alike.values()) {
            if (isEarlier(own, other) && isOriginalOf(own, other)) {
                later.add(other.fetched());
            }
        }
        return new Finding(original(own, alike).map(other -> link(own, other)).orElse(null), later);
    }

    private boolean isOriginalOf(Entry own, Entry other) throws IOException, DocumentException {
        return original(other, alike(other, false))
                .filter(entry -> entry.documentId().equals(own.documentId()))
                .isPresent();
    }

    private static Optional<Entry> original(Entry own, Map<String, Entry> alike) {
        return alike.values().stream()
                .filter(other -> isEarlier(other, own))
                .min((one, other) -> Acceptance.ORDER.compare(one.fetched(), other.fetched()));
    }

    private static boolean isEarlier(Entry first, Entry second) {
        return Acceptance.ORDER.compare(first.fetched(), second.fetched()) < 0;
    }

    /** Other documents that are alike, by id: of several versions of one the first that was accepted. */
    private Map<String, Entry> alike(Entry own, boolean leave) throws IOException, DocumentException {
        Map<String, Entry> alike = new HashMap<>();
        TextSignature signature = own.textSignature();
        for (String group : own.groups()) {
            Map<String, String> members = catalogue.list(KIND, group);
            if (leave && !members.containsKey(own.key()) && members.size() < LARGEST_GROUP) {
                catalogue.claim(KIND, group, own.key(), new String(MessageJson.write(own), StandardCharsets.UTF_8));
                // listed after leaving the own entry: of two at the same moment at least one sees the other
                members = catalogue.list(KIND, group);
            }
            for (String json : members.values()) {
                Entry other = MessageJson.read(json.getBytes(StandardCharsets.UTF_8), Entry.class);
                if (!other.documentId().equals(own.documentId())
                        && isAlike(own, other, signature.similarity(other.textSignature()))) {
                    alike.merge(other.documentId(), other, (one, two) -> isEarlier(one, two) ? one : two);
                }
            }
        }
        return alike;
    }

    private static boolean isAlike(Entry own, Entry other, double similarity) {
        if (own.title().isEmpty() || other.title().isEmpty()) {
            return similarity >= UNKNOWN_TITLE;
        }
        return similarity >= (TitleCore.agree(own.title(), other.title()) ? SAME_TITLE : OTHER_TITLE);
    }

    private static NearDuplicate link(Entry own, Entry other) {
        double similarity = own.textSignature().similarity(other.textSignature());
        return new NearDuplicate(
                other.documentId(), BigDecimal.valueOf(similarity).setScale(2, RoundingMode.HALF_UP));
    }
}
