package dev.tance.index.document;

import dev.tance.contracts.message.DocumentFacts;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.DocumentTags.Body;
import dev.tance.contracts.message.DocumentTags.ResponsibilityBlock;
import dev.tance.contracts.message.DocumentTags.Section;
import dev.tance.contracts.message.Target;
import dev.tance.index.model.IndexedBody;
import dev.tance.index.model.RegionPath;
import dev.tance.index.model.TextFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The entries of a document's responsibility blocks, laid flat: one for each body of each block. */
final class BodyEntries {
    /** More bodies than any plan names; what goes beyond is left out. */
    static final int MOST = 5_000;

    private BodyEntries() {}

    static List<IndexedBody> of(LoadedDocument loaded, CodePointText text) {
        List<IndexedBody> entries = new ArrayList<>();
        for (ResponsibilityBlock block : loaded.tags().responsible()) {
            Owned owned = owned(loaded, block, text);
            for (Body body : block.bodies()) {
                if (entries.size() < MOST) {
                    entries.add(entry(loaded, block, owned, body, entries.size()));
                }
            }
        }
        return entries;
    }

    /**
     * The functions of the bodies that answer for a place.
     *
     * @param offset in code points
     */
    static List<String> functionsAt(LoadedDocument loaded, int offset) {
        return loaded.tags().responsible().stream()
                .filter(block -> block.ownsStart() <= offset && offset < block.ownsEnd())
                .flatMap(block -> block.bodies().stream())
                .map(Body::function)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What a block answers for. */
    private record Owned(String text, List<String> path, List<String> targetIds, List<Integer> deadlines) {}

    private static Owned owned(LoadedDocument loaded, ResponsibilityBlock block, CodePointText text) {
        List<Target> targets = loaded.tags().targets().stream()
                .filter(target -> block.ownsStart() <= target.start() && target.start() < block.ownsEnd())
                .toList();
        Set<Integer> deadlines = targets.stream()
                .map(Target::deadline)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        int end = Math.min(block.ownsEnd(), block.ownsStart() + IndexedBody.LONGEST_TEXT);
        return new Owned(
                text.substring(block.ownsStart(), end),
                path(loaded, block.ownsStart()),
                targets.stream().map(Target::id).toList(),
                List.copyOf(deadlines));
    }

    private static List<String> path(LoadedDocument loaded, int offset) {
        List<String> path = List.of();
        for (Section section : loaded.tags().sections()) {
            if (section.start() > offset) {
                break;
            }
            if (offset < section.end()) {
                path = section.path();
            }
        }
        return path;
    }

    private static IndexedBody entry(
            LoadedDocument loaded, ResponsibilityBlock block, Owned owned, Body body, int number) {
        DocumentIdentity identity = loaded.message().document();
        DocumentFacts facts = loaded.message().facts();
        return new IndexedBody(
                identity.documentId(),
                identity.version(),
                identity.capturedAt(),
                number,
                body.name(),
                TextFolding.fold(body.name()),
                body.function(),
                body.role(),
                owned.path(),
                body.start(),
                body.end(),
                block.ownsStart(),
                block.ownsEnd(),
                owned.text(),
                owned.targetIds(),
                owned.deadlines(),
                identity.url(),
                facts.title(),
                facts.documentNumber(),
                facts.issuer(),
                facts.level(),
                facts.region(),
                RegionPath.of(facts.region()),
                facts.regionName(),
                facts.kind(),
                facts.draft(),
                facts.published(),
                identity.receipt().source());
    }
}
