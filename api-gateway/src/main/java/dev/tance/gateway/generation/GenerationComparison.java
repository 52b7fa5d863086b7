package dev.tance.gateway.generation;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.tance.gateway.generation.EntryStream.Group;
import dev.tance.gateway.generation.GenerationDiff.Change;
import dev.tance.gateway.generation.GenerationDiff.Counts;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads two generations side by side, document by document. Live writes meanwhile may show or not. */
@Component
public class GenerationComparison {
    private static final Query ALL = Query.of(query -> query.matchAll(all -> all));
    private static final Query INDEXED =
            Query.of(query -> query.term(term -> term.field("status").value("indexed")));
    /** What tells one result for a document from another. */
    private static final Set<String> OF_A_DOCUMENT = Set.of(
            "version",
            "title",
            "documentNumber",
            "issuer",
            "level",
            "region",
            "kind",
            "draft",
            "signed",
            "published",
            "textLength");

    private final ElasticsearchClient client;

    public GenerationComparison(ElasticsearchClient client) {
        this.client = client;
    }

    GenerationDiff compare(int served, int other) throws IOException {
        client.indices()
                .refresh(request -> request.index(
                        IndexKind.DOCUMENTS.generation(served),
                        IndexKind.DOCUMENTS.generation(other),
                        IndexKind.TARGETS.generation(served),
                        IndexKind.TARGETS.generation(other)));
        TargetComparison targets = new TargetComparison();
        Tally targetTally = new Tally();
        sideBySide(IndexKind.TARGETS, ALL, "documentId", served, other, (before, after) -> {
            targets.add(before, after);
            targetTally.servedCount += before.size();
            targetTally.otherCount += after.size();
        });
        Tally documents = new Tally();
        sideBySide(IndexKind.DOCUMENTS, INDEXED, "id", served, other, documents::add);
        return new GenerationDiff(
                served,
                other,
                documents.counts(),
                new Counts(
                        targetTally.servedCount,
                        targetTally.otherCount,
                        targets.count(Change.GAINED),
                        targets.count(Change.LOST),
                        targets.count(Change.CHANGED)),
                targets.byRule(),
                targets.examples());
    }

    private static final class Tally {
        private long servedCount;
        private long otherCount;
        private long gained;
        private long lost;
        private long changed;

        void add(List<JsonNode> before, List<JsonNode> after) {
            servedCount += before.size();
            otherCount += after.size();
            if (before.isEmpty()) {
                gained++;
            } else if (after.isEmpty()) {
                lost++;
            } else if (differ(before.getFirst(), after.getFirst())) {
                changed++;
            }
        }

        private static boolean differ(JsonNode one, JsonNode other) {
            return OF_A_DOCUMENT.stream().anyMatch(field -> !Objects.equals(one.get(field), other.get(field)));
        }

        Counts counts() {
            return new Counts(servedCount, otherCount, gained, lost, changed);
        }
    }

    private void sideBySide(
            IndexKind kind,
            Query query,
            String key,
            int served,
            int other,
            BiConsumer<List<JsonNode>, List<JsonNode>> pairs)
            throws IOException {
        EntryStream left = new EntryStream(client, kind.generation(served), query, key);
        EntryStream right = new EntryStream(client, kind.generation(other), query, key);
        Group before = left.next();
        Group after = right.next();
        while (before != null || after != null) {
            int order = before == null ? 1 : after == null ? -1 : before.key().compareTo(after.key());
            pairs.accept(
                    order <= 0 && before != null ? before.entries() : List.of(),
                    order >= 0 && after != null ? after.entries() : List.of());
            before = order <= 0 ? left.next() : before;
            after = order >= 0 ? right.next() : after;
        }
    }
}
