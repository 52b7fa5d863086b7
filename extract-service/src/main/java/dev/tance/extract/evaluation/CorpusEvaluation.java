package dev.tance.extract.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.identity.CanonicalUrl;
import dev.tance.contracts.json.MessageJson;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.StoredText;
import dev.tance.extract.offline.FileReadings;
import dev.tance.extract.offline.FileReadings.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures extraction against a folder that holds a crawl ({@code crawl.warc.gz}), {@code expected.jsonl} with a line a
 * document, and {@code truth/<id>.txt} with the text of each.
 */
public final class CorpusEvaluation {
    private CorpusEvaluation() {}

    /** A line of expected.jsonl. Documents that lie behind a covering page have the URL of their file too. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Expected(
            String id,
            @Nullable String url,
            @Nullable String attachment,
            String form,
            @Nullable String template,
            String title,
            @Nullable String published) {}

    /** Reads the crawl and compares. */
    public static List<DocumentScore> evaluate(Path folder, FileReadings readings)
            throws IOException, DocumentException {
        Map<String, Reading> byUrl = new HashMap<>();
        readings.read(folder.resolve("crawl.warc.gz"), item -> {
            String url = String.valueOf(item.url());
            byUrl.putIfAbsent(CanonicalUrl.of(url).orElse(url), readingOf(item));
        });
        List<DocumentScore> scores = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("expected.jsonl"))) {
            Expected expected = MessageJson.mapper().readValue(line, Expected.class);
            if (expected.url() != null) {
                scores.add(score(expected, byUrl, folder.resolve("truth").resolve(expected.id() + ".txt")));
            }
        }
        return scores;
    }

    /** Splits {@code files/compilation.txt} and compares each part with the truth of the document at its source URL. */
    public static CompilationScore evaluateCompilation(Path folder, FileReadings readings) throws IOException {
        Map<String, Reading.Document> parts = new HashMap<>();
        int[] documents = {0};
        readings.read(folder.resolve("files/compilation.txt"), item -> {
            documents[0] += item.children().size();
            for (Item child : item.children()) {
                if (child.reading() instanceof Reading.Document document) {
                    parts.put(document.metadata().getOrDefault("Url", ""), document);
                }
            }
        });
        List<Double> f1 = new ArrayList<>();
        int titles = 0;
        for (String line : Files.readAllLines(folder.resolve("expected.jsonl"))) {
            Expected expected = MessageJson.mapper().readValue(line, Expected.class);
            Reading.Document part = parts.get(String.valueOf(expected.url()));
            String text = part == null ? "" : StoredText.of(part.blocks()).text();
            f1.add(CharacterAgreement.f1(
                    text, Files.readString(folder.resolve("truth").resolve(expected.id() + ".txt"))));
            titles += part != null && expected.title().equals(part.title()) ? 1 : 0;
        }
        return new CompilationScore(documents[0], f1, titles);
    }

    private static Reading readingOf(Item item) {
        return item.reading() == null
                ? new Reading.Skipped("", dev.tance.contracts.error.SkipReason.NO_TEXT, String.valueOf(item.error()))
                : item.reading();
    }

    private static DocumentScore score(Expected expected, Map<String, Reading> byUrl, Path truth) throws IOException {
        String page = CanonicalUrl.of(String.valueOf(expected.url())).orElse("");
        String file = expected.attachment() == null
                ? page
                : CanonicalUrl.of(expected.attachment()).orElse("");
        String text = byUrl.get(file) instanceof Reading.Document document
                ? StoredText.of(document.blocks()).text()
                : "";
        double f1 = CharacterAgreement.f1(text, Files.readString(truth));
        Reading announced = byUrl.get(page);
        boolean linked = expected.attachment() == null || announces(announced, file);
        return new DocumentScore(
                expected.id(),
                expected.form(),
                String.valueOf(expected.template()),
                f1,
                titleOf(announced),
                expected.title(),
                publishedOf(announced),
                expected.published(),
                linked,
                text);
    }

    private static boolean announces(@Nullable Reading page, String file) {
        return page instanceof Reading.Document document
                && document.links().stream().anyMatch(link -> link.url().equals(file));
    }

    private static @Nullable String titleOf(@Nullable Reading reading) {
        return reading instanceof Reading.Document document ? document.title() : null;
    }

    private static @Nullable String publishedOf(@Nullable Reading reading) {
        return reading instanceof Reading.Document document
                ? document.metadata().get("published")
                : null;
    }
}
