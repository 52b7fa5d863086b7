package dev.tance.gateway.admin;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.tance.gateway.admin.Verification.Source;
import dev.tance.gateway.search.Aggregates;
import dev.tance.gateway.search.Aggregates.Group;
import dev.tance.gateway.search.Entries;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Balances the books: submissions say how many items they brought, receipts say how each ended. The lag is read before the
 * books, so that what is missing in them although there was no lag is really missing.
 */
@Component
public class Verifier {
    private static final int MOST_SOURCES = 10_000;
    private static final List<FieldValue> ENDED = List.of(FieldValue.of("complete"), FieldValue.of("failed"));
    private static final Query STILL_READ = Query.of(query -> query.bool(bool ->
            bool.mustNot(ended -> ended.terms(terms -> terms.field("status").terms(values -> values.value(ENDED))))));
    private static final String SOURCES = "sources";
    private static final String RECEIVED = "received";
    private static final String READING = "reading";

    private final ElasticsearchClient client;
    private final Entries entries;
    private final ReceiptCounter receipts;
    private final JourneyLag lag;

    public Verifier(ElasticsearchClient client, Entries entries, ReceiptCounter receipts, JourneyLag lag) {
        this.client = client;
        this.entries = entries;
        this.receipts = receipts;
        this.lag = lag;
    }

    /** What ingest says of a source's submissions: items received, and submissions that are still being read. */
    private record Announced(long received, long reading) {
        static final Announced NOTHING = new Announced(0, 0);
    }

    /** The state of the books as of now. */
    public Verification verify() throws IOException {
        long unread = lag.unread();
        entries.refresh(IndexKind.RECEIPTS, IndexKind.SUBMISSIONS);
        Map<String, ReceiptCounts> counts = receipts.bySource();
        Map<String, Announced> announced = announced();
        TreeSet<String> names = new TreeSet<>(counts.keySet());
        names.addAll(announced.keySet());
        Map<String, Source> sources = new TreeMap<>();
        ReceiptCounts all = ReceiptCounts.NONE;
        long pending = 0;
        long reading = 0;
        long missing = 0;
        boolean balanced = true;
        for (String name : names) {
            ReceiptCounts known = counts.getOrDefault(name, ReceiptCounts.NONE);
            Announced told = announced.getOrDefault(name, Announced.NOTHING);
            long unknown = Math.max(0, told.received() - (known.received() - known.members()));
            long lost = unread == 0 && told.reading() == 0 ? unknown : 0;
            Source source = source(known, told, unknown, lost, unread);
            sources.put(name, source);
            all = all.plus(known);
            pending += source.inFlight() - known.open();
            reading += told.reading();
            missing += lost;
            balanced &= source.balanced();
        }
        long unseen = pending + all.open() == 0 && unread > 0 ? 1 : 0;
        return new Verification(
                received(all) + pending + missing + unseen,
                all.indexed(),
                all.skipped(),
                all.dead(),
                all.discarded(),
                all.open() + pending + unseen,
                balanced,
                reading,
                unread,
                missing,
                sources);
    }

    /** An item that is announced and not yet known is in flight; a submission being read has at least one such item. */
    private static Source source(ReceiptCounts known, Announced told, long unknown, long lost, long unread) {
        long pending = unknown - lost;
        if (told.reading() > 0) {
            pending = Math.max(pending, told.reading());
        }
        boolean orphaned = unread == 0 && known.known() > known.received();
        return new Source(
                received(known) + pending + lost,
                known.indexed(),
                known.skipped(),
                known.dead(),
                known.discarded(),
                known.open() + pending,
                lost == 0 && !orphaned && received(known) == known.accounted());
    }

    /** An end may be known a moment before the received event that belongs to it: the item counts as received. */
    private static long received(ReceiptCounts counts) {
        return counts.known();
    }

    private Map<String, Announced> announced() throws IOException {
        SearchResponse<Void> response = client.search(
                request -> request.index(IndexKind.SUBMISSIONS.alias())
                        .size(0)
                        .aggregations(
                                SOURCES,
                                sources -> sources.terms(
                                                terms -> terms.field("source").size(MOST_SOURCES))
                                        .aggregations(RECEIVED, received -> received.sum(sum -> sum.field("received")))
                                        .aggregations(READING, reading -> reading.filter(STILL_READ))),
                Void.class);
        Map<String, Announced> announced = new TreeMap<>();
        for (Group source : new Aggregates(response.aggregations()).groups(SOURCES)) {
            announced.put(
                    source.key(),
                    new Announced(source.parts().sum(RECEIVED), source.parts().filtered(READING)));
        }
        return announced;
    }
}
