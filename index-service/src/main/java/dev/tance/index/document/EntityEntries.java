package dev.tance.index.document;

import dev.tance.contracts.message.DocumentFacts;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.DocumentTags.Entity;
import dev.tance.index.model.IndexedEntity;
import dev.tance.index.model.IndexedEntity.Place;
import dev.tance.index.model.RegionPath;
import dev.tance.index.model.TextFolding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The entries of a document's named things: one for each, whose places stand together. */
final class EntityEntries {
    /** A list of names that is longer than any text has need of; what goes beyond is left out. */
    static final int MOST = 2_000;

    private EntityEntries() {}

    /** What makes two mentions the same thing: the normal form where there is one, else the folded words. */
    private record Identity(String type, @Nullable String normal, String words) {
        static Identity of(Entity entity) {
            String words = entity.normal() == null ? TextFolding.fold(entity.text()) : "";
            return new Identity(entity.type(), entity.normal(), words);
        }
    }

    static List<IndexedEntity> of(LoadedDocument loaded) {
        Map<Identity, List<Entity>> mentions = new LinkedHashMap<>();
        for (Entity entity : loaded.tags().entities()) {
            Identity identity = Identity.of(entity);
            if (mentions.size() < MOST || mentions.containsKey(identity)) {
                mentions.computeIfAbsent(identity, key -> new ArrayList<>()).add(entity);
            }
        }
        List<IndexedEntity> entries = new ArrayList<>(mentions.size());
        mentions.values().forEach(same -> entries.add(entry(loaded, same, entries.size())));
        return entries;
    }

    private static IndexedEntity entry(LoadedDocument loaded, List<Entity> same, int number) {
        DocumentIdentity identity = loaded.message().document();
        DocumentFacts facts = loaded.message().facts();
        Entity first = Objects.requireNonNull(same.getFirst());
        return new IndexedEntity(
                identity.documentId(),
                identity.version(),
                identity.capturedAt(),
                number,
                first.type(),
                first.text(),
                TextFolding.fold(first.text()),
                first.normal(),
                same.size(),
                same.stream()
                        .limit(IndexedEntity.MOST_PLACES)
                        .map(entity -> new Place(entity.start(), entity.end()))
                        .toList(),
                facts.level(),
                RegionPath.of(facts.region()),
                facts.published(),
                identity.receipt().source());
    }
}
