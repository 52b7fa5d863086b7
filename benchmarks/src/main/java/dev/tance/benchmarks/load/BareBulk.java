package dev.tance.benchmarks.load;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/**
 * The yardstick for indexing: a client that does nothing but send ready-made entries to empty indices of the same
 * mappings, in requests of the size that index-service uses.
 */
final class BareBulk {
    private static final int REQUEST_BYTES = 4 << 20;
    private static final int CLIENTS = 2;
    private static final String PREFIX = "bare-";

    private final Http elasticsearch;
    private final IndexContents contents;

    BareBulk(Http elasticsearch, IndexContents contents) {
        this.elasticsearch = elasticsearch;
        this.contents = contents;
    }

    /** Fills fresh indices with the entries, makes them searchable, removes them; seconds that the filling took. */
    double seconds(List<IndexContents.Entry> entries) {
        List<String> kinds =
                entries.stream().map(IndexContents.Entry::kind).distinct().toList();
        kinds.forEach(kind -> contents.createLike(kind, PREFIX + kind));
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<byte[]> requests = requests(entries);
            long started = System.nanoTime();
            List<Future<Boolean>> sent = new ArrayList<>();
            for (byte[] request : requests) {
                Callable<Boolean> send = () -> accepted(elasticsearch.postLines("/_bulk", request));
                sent.add(clients.submit(send));
            }
            awaitAll(sent);
            contents.refreshAll();
            return (System.nanoTime() - started) / 1e9;
        } finally {
            kinds.forEach(kind -> elasticsearch.delete("/" + PREFIX + kind));
        }
    }

    private static void awaitAll(List<Future<Boolean>> sent) {
        for (Future<Boolean> request : sent) {
            try {
                if (!request.get()) {
                    throw new BenchmarkFailure("Elasticsearch refused entries of the bare client");
                }
            } catch (ExecutionException e) {
                throw new BenchmarkFailure("the bare client failed: " + e.getCause(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new BenchmarkFailure("interrupted", e);
            }
        }
    }

    private static boolean accepted(JsonNode answer) {
        return !answer.path("errors").asBoolean(true);
    }

    private static List<byte[]> requests(List<IndexContents.Entry> entries) {
        List<byte[]> requests = new ArrayList<>();
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        for (IndexContents.Entry entry : entries) {
            String action =
                    "{\"index\":{\"_index\":\"" + PREFIX + entry.kind() + "\",\"_id\":\"" + entry.id() + "\"}}\n";
            request.writeBytes((action + entry.json() + "\n").getBytes(StandardCharsets.UTF_8));
            if (request.size() >= REQUEST_BYTES) {
                requests.add(request.toByteArray());
                request.reset();
            }
        }
        if (request.size() > 0) {
            requests.add(request.toByteArray());
        }
        return requests;
    }
}
