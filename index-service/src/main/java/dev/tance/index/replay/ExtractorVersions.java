package dev.tance.index.replay;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import dev.tance.contracts.error.RetryLaterException;
import dev.tance.contracts.message.Stage;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.JourneyEntry;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Which version of the extraction last treated a receipt, from the journey. */
@Component
public class ExtractorVersions {
    /** A receipt has few events of extraction; more than this many of a batch are not looked at. */
    private static final int MOST_EVENTS = 10_000;

    private final ElasticsearchClient client;

    public ExtractorVersions(ElasticsearchClient client) {
        this.client = client;
    }

    /** The component by receipt; none for those that no extraction has treated. */
    Map<String, String> of(List<String> receipts) throws IOException {
        if (receipts.isEmpty()) {
            return Map.of();
        }
        List<FieldValue> values = receipts.stream().map(FieldValue::of).toList();
        try {
            Map<String, String> versions = new HashMap<>();
            client.search(
                            request -> request.index(IndexKind.JOURNEY.alias())
                                    .size(MOST_EVENTS)
                                    .query(query -> query.bool(bool -> bool.filter(own -> own.terms(terms ->
                                                    terms.field("receipt").terms(in -> in.value(values))))
                                            .filter(stage -> stage.term(
                                                    term -> term.field("stage").value(Stage.EXTRACT.code())))
                                            .mustNot(asked -> asked.term(
                                                    term -> term.field("step").value("replayed")))))
                                    .sort(sort -> sort.field(
                                            field -> field.field("at").order(SortOrder.Asc))),
                            JourneyEntry.class)
                    .hits()
                    .hits()
                    .forEach(hit -> {
                        JourneyEntry event = Objects.requireNonNull(hit.source());
                        versions.put(event.receipt(), event.component());
                    });
            return versions;
        } catch (ElasticsearchException e) {
            throw new RetryLaterException("Elasticsearch cannot search the journey: " + e.getMessage(), e);
        }
    }
}
