package dev.tance.gateway.page.search;

import dev.tance.gateway.document.DocumentSearch;
import dev.tance.gateway.document.DocumentView;
import dev.tance.gateway.document.Documents;
import dev.tance.gateway.page.layout.Address;
import dev.tance.gateway.page.layout.InnerQuery;
import dev.tance.gateway.page.search.Result.Snippet;
import dev.tance.gateway.passage.PassageSearch;
import dev.tance.gateway.passage.PassageSearch.PassageView;
import dev.tance.gateway.search.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for documents and passages, and lays them out as results. */
@Component
class ResultList {
    private final DocumentSearch documents;
    private final PassageSearch passages;
    private final Documents stored;

    ResultList(DocumentSearch documents, PassageSearch passages, Documents stored) {
        this.documents = documents;
        this.passages = passages;
        this.stored = stored;
    }

    /** Documents without a query, the newest first. */
    Results newest(Address address) throws IOException {
        Page<DocumentView> page = documents.page(InnerQuery.of(address, DocumentSearch.PARAMETERS));
        List<Result> items = page.items().stream()
                .map(document -> result(document, List.of()))
                .toList();
        return new Results(items, page.total(), more(address, page.next()), continues(address));
    }

    /** Passages that the query finds, the best first, those of one document under its title. */
    Results found(Address address) throws IOException {
        Page<PassageView> page = passages.page(InnerQuery.of(address, PassageSearch.PARAMETERS));
        Map<String, List<PassageView>> byDocument = new LinkedHashMap<>();
        for (PassageView passage : page.items()) {
            byDocument
                    .computeIfAbsent(passage.documentId(), id -> new ArrayList<>())
                    .add(passage);
        }
        List<Result> items = new ArrayList<>();
        for (DocumentView document : stored.existing(byDocument.keySet())) {
            List<Snippet> snippets = byDocument.getOrDefault(document.id(), List.of()).stream()
                    .map(Snippets::of)
                    .toList();
            items.add(result(document, snippets));
        }
        return new Results(items, page.total(), more(address, page.next()), continues(address));
    }

    private static Result result(DocumentView document, List<Snippet> snippets) {
        return new Result(
                document.id(),
                snippets.isEmpty()
                        ? "/read/" + document.id()
                        : snippets.getFirst().href(),
                document.title() == null ? document.url() : document.title(),
                document.url(),
                document.status(),
                document.error() == null ? document.reason() : document.error(),
                document.issuer(),
                document.documentNumber(),
                document.region(),
                document.regionName(),
                document.kind(),
                document.draft(),
                document.published(),
                document.targetCount(),
                snippets);
    }

    private static @Nullable String more(Address address, @Nullable String cursor) {
        return cursor == null ? null : address.with("cursor", cursor).href();
    }

    private static boolean continues(Address address) {
        return !address.value("cursor").isEmpty();
    }
}
