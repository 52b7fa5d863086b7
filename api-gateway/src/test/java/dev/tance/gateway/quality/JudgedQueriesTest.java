package dev.tance.gateway.quality;

import static dev.tance.gateway.testing.RunningGateway.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.gateway.testing.RunningGateway;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * nDCG@10 of document search over the bundled sample. The figures of each kind and the worst queries are written to
 * {@code target/search-quality.txt}.
 */
class JudgedQueriesTest {
    private static final double FLOOR = 0.95;
    private static final double FLOOR_OF_EACH_KIND = 0.88;
    private static final String SOURCE = "judged";

    @Test
    void searches_find_what_people_look_for_among_the_first_ten() throws IOException {
        Map<String, String> names = load();
        List<JudgedQuery> queries = JudgedQuery.all();
        Map<String, List<Double>> byKind = new TreeMap<>();
        List<String> report = new ArrayList<>();
        for (JudgedQuery query : queries) {
            List<String> ranking = ranking(query.query(), names);
            double score = query.score(ranking);
            byKind.computeIfAbsent(query.kind(), kind -> new ArrayList<>()).add(score);
            report.add(String.format(Locale.ROOT, "%.3f %s %s -> %s", score, query.kind(), query.query(), ranking));
        }
        double all = byKind.values().stream()
                .flatMap(List::stream)
                .mapToDouble(each -> each)
                .average()
                .orElse(0);
        String summary = byKind.entrySet().stream()
                .map(kind -> String.format(
                        Locale.ROOT,
                        "%s %.3f (%d)",
                        kind.getKey(),
                        mean(kind.getValue()),
                        kind.getValue().size()))
                .collect(Collectors.joining(", "));
        report.sort(null);
        report.addFirst(String.format(Locale.ROOT, "nDCG@10 %.3f over %d queries: %s", all, queries.size(), summary));
        Files.write(Path.of("target/search-quality.txt"), report);
        System.out.println(report.getFirst());

        assertThat(queries).hasSizeGreaterThanOrEqualTo(60);
        assertThat(all).as(String.join("\n", report)).isGreaterThanOrEqualTo(FLOOR);
        assertThat(byKind)
                .allSatisfy(
                        (kind, scores) -> assertThat(mean(scores)).as(kind).isGreaterThanOrEqualTo(FLOOR_OF_EACH_KIND));
    }

    @Test
    void the_measure_is_one_for_the_best_ranking_and_less_for_any_other() {
        JudgedQuery query = new JudgedQuery("known", "x", Map.of("a", 3, "b", 1));

        assertThat(query.score(List.of("a", "b", "c"))).isEqualTo(1);
        assertThat(query.score(List.of("b", "a"))).isBetween(0.5, 0.99);
        assertThat(query.score(List.of("c", "d"))).isZero();
        assertThat(query.score(List.of())).isZero();
    }

    private static double mean(List<Double> scores) {
        return scores.stream().mapToDouble(each -> each).average().orElse(0);
    }

    private static List<String> ranking(String query, Map<String, String> names) {
        JsonNode answer =
                RunningGateway.shared().json("/api/v1/documents?source=" + SOURCE + "&limit=10&q=" + encoded(query));
        List<String> ranking = new ArrayList<>();
        answer.get("items").forEach(item -> ranking.add(names.get(item.get("id").stringValue())));
        return ranking;
    }

    private static Map<String, String> load() throws IOException {
        RunningIndex index = RunningIndex.shared();
        Map<String, SampleDocument> documents = BundledSample.documents(SOURCE);
        Map<String, String> names = new HashMap<>();
        documents.forEach((name, document) -> {
            index.send(document);
            names.put(document.id(), name);
        });
        documents
                .values()
                .forEach(document ->
                        index.await(IndexKind.DOCUMENTS, document.id(), IndexedDocument.class, entry -> true));
        index.client().indices().refresh(request -> request.index("tance-*"));
        return names;
    }
}
