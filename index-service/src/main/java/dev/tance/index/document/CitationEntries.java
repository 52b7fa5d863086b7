package dev.tance.index.document;

import dev.tance.contracts.message.DocumentFacts;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.DocumentTags.Entity;
import dev.tance.index.model.DocumentNumbers;
import dev.tance.index.model.IndexedCitation;
import dev.tance.index.model.RegionPath;
import dev.tance.index.model.TitleKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries of the documents that a document cites, each once. A number right behind a title, as in 《…》（国发〔2021〕23号），
 * belongs to it. A document does not cite itself.
 */
final class CitationEntries {
    static final int MOST = 1_000;

    /** Code points between a title and its number: the closing mark and a bracket. */
    private static final int NEAR = 3;

    private final LoadedDocument loaded;
    private final Set<String> known = new HashSet<>();
    private final Set<String> carriedOut = new HashSet<>();
    private final List<IndexedCitation> entries = new ArrayList<>();

    private CitationEntries(LoadedDocument loaded) {
        this.loaded = loaded;
        DocumentFacts facts = loaded.message().facts();
        known.addAll(TitleKeys.of(facts.title()));
        if (facts.documentNumber() != null) {
            known.add(DocumentNumbers.key(facts.documentNumber()));
        }
        facts.carriesOut()
                .forEach(cited -> carriedOut.addAll(List.of(TitleKeys.key(cited), DocumentNumbers.key(cited))));
    }

    static List<IndexedCitation> of(LoadedDocument loaded) {
        CitationEntries citations = new CitationEntries(loaded);
        citations.addFromText();
        citations.addRest();
        return citations.entries;
    }

    private void addFromText() {
        List<Entity> cited = loaded.tags().entities().stream()
                .filter(entity -> isTitle(entity) || isNumber(entity))
                .toList();
        for (int i = 0; i < cited.size(); i++) {
            Entity entity = cited.get(i);
            if (isNumber(entity)) {
                add(null, entity.text(), entity);
            } else if (i + 1 < cited.size() && follows(cited.get(i + 1), entity)) {
                add(entity.text(), cited.get(++i).text(), entity);
            } else {
                add(entity.text(), null, entity);
            }
        }
    }

    /** What facts and lists name beyond the entities. */
    private void addRest() {
        for (String cited : loaded.message().facts().carriesOut()) {
            boolean number = cited.matches(".*[〔\\[（(]\\d{4}[〕\\]）)].*号");
            add(number ? null : cited, number ? cited : null, null);
        }
        loaded.tags().citedTitles().forEach(title -> add(title, null, null));
        loaded.tags().citedNumbers().forEach(number -> add(null, number, null));
    }

    private void add(@Nullable String title, @Nullable String number, @Nullable Entity place) {
        String titleKey = title == null ? null : TitleKeys.key(title);
        String numberKey = number == null ? null : DocumentNumbers.key(number);
        boolean isNew = isUnknown(titleKey) && isUnknown(numberKey) && (titleKey != null || numberKey != null);
        if (!isNew || entries.size() >= MOST) {
            return;
        }
        if (titleKey != null) {
            known.add(titleKey);
        }
        if (numberKey != null) {
            known.add(numberKey);
        }
        entries.add(entry(title, titleKey, number, numberKey, place));
    }

    private boolean isUnknown(@Nullable String key) {
        return key == null || (!key.isEmpty() && !known.contains(key));
    }

    private IndexedCitation entry(
            @Nullable String title,
            @Nullable String titleKey,
            @Nullable String number,
            @Nullable String numberKey,
            @Nullable Entity place) {
        DocumentIdentity identity = loaded.message().document();
        DocumentFacts facts = loaded.message().facts();
        boolean carries = (titleKey != null && carriedOut.contains(titleKey))
                || (numberKey != null && carriedOut.contains(numberKey));
        return new IndexedCitation(
                identity.documentId(),
                identity.version(),
                identity.capturedAt(),
                entries.size(),
                carries ? IndexedCitation.CARRIES_OUT : IndexedCitation.CITES,
                title,
                titleKey,
                number,
                numberKey,
                place == null ? null : place.start(),
                place == null ? null : place.end(),
                identity.url(),
                facts.title(),
                facts.documentNumber(),
                facts.issuer(),
                facts.level(),
                facts.region(),
                RegionPath.of(facts.region()),
                facts.kind(),
                facts.draft(),
                facts.published(),
                identity.receipt().source());
    }

    private static boolean follows(Entity number, Entity title) {
        int gap = number.start() - title.end();
        return isNumber(number) && gap >= 0 && gap <= NEAR;
    }

    private static boolean isTitle(Entity entity) {
        return Objects.equals(entity.type(), "document_title");
    }

    private static boolean isNumber(Entity entity) {
        return Objects.equals(entity.type(), "document_number");
    }
}
