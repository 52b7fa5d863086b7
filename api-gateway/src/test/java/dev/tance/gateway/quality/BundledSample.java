package dev.tance.gateway.quality;

import dev.tance.contracts.json.MessageJson;
import dev.tance.index.testing.SampleDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The documents of {@code samples}, as extraction and tagging should hand them to the index. */
final class BundledSample {
    private static final Path FOLDER = Path.of("../samples");

    private BundledSample() {}

    /** By their ids in {@code expected.jsonl}. */
    static Map<String, SampleDocument> documents(String source) throws IOException {
        Map<String, String[]> regions = Files.readAllLines(FOLDER.resolve("regions.tsv")).stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(cells -> cells[1], cells -> cells));
        Map<String, SampleDocument> documents = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("expected.jsonl"))) {
            JsonNode expected = MessageJson.mapper().readTree(line);
            String id = expected.get("id").stringValue();
            documents.put(id, document(id, expected, regions, source));
        }
        return documents;
    }

    private static SampleDocument document(String id, JsonNode expected, Map<String, String[]> regions, String source)
            throws IOException {
        String[] region =
                Objects.requireNonNull(regions.get(expected.get("region").stringValue()));
        String title = expected.get("title").stringValue();
        SampleDocument document = SampleDocument.at("http://sample.gov.example/" + source + "/" + id)
                .submission(source, source)
                .of(region[0], region[1], region[2])
                .titled(title)
                .kind(title.endsWith("解读") ? "解读" : "方案")
                .published(expected.get("published").stringValue("2024-01-01"))
                .text(Files.readAllLines(FOLDER.resolve("truth").resolve(id + ".txt"))
                        .toArray(String[]::new));
        if (expected.get("documentNumber").isString()) {
            document.numbered(expected.get("documentNumber").stringValue());
        }
        if (title.contains("征求意见稿")) {
            document.draft();
        }
        return document;
    }
}
