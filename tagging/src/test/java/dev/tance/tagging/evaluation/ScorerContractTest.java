package dev.tance.tagging.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tance.tagging.TaggingContext;
import dev.tance.tagging.TaggingEngine;
import dev.tance.tagging.TaggingRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The figures of {@code tance eval} are those of the reference scorer, which lies beside the repository and needs Python.
 * Skipped with a message where either is missing.
 */
class ScorerContractTest {
    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final Path SCORER = SHARED.resolve("tools").resolve("score_targets.py");
    private static final Path GOLD = SHARED.resolve("gold").resolve("dev.jsonl");
    private static final TaggingEngine ENGINE = TaggingEngine.bundled();

    /** Right and wrong readings of every kind, as the scorer sees them. */
    private static final String INVENTED = """
            {"id":"right","text":"到2026年,云溪县绿电占比达到31%,充电桩达到900个。","targets":[{"value_text":"31%","start":16,"value":31,"unit":"%","comparator":"eq","change":"level","deadline":2026,"baseline":null,"indicator":"绿电占比","canonical":null,"stringency":"plain"},{"value_text":"900个","start":25,"value":900,"unit":"个","comparator":"eq","change":"level","deadline":2026,"baseline":null,"indicator":"充电桩","canonical":"charging_piles","stringency":"plain"}],"responsible":[]}
            {"id":"fields","text":"到2026年,森林覆盖率达到31%以上,新增公园9座。","targets":[{"value_text":"31%","start":14,"value":31,"unit":"%","comparator":"gt","change":"level","deadline":2027,"baseline":2020,"indicator":"绿化","canonical":null,"stringency":"strive"},{"value_text":"9座","start":24,"value":9,"unit":"座","comparator":"eq","change":"level","annual":true,"deadline":2026,"baseline":null,"indicator":"公园","canonical":null,"stringency":"plain"}],"responsible":[]}
            {"id":"missed","text":"到2026年,绿电占比达到31%。培育企业12家。","targets":[{"value_text":"31%","start":13,"value":32,"unit":"%","comparator":"eq","change":"level","deadline":2026,"baseline":null,"indicator":"绿电占比","canonical":null,"stringency":"plain"},{"value_text":"12家","start":21,"value":12,"unit":"户","comparator":"eq","change":"level","deadline":null,"baseline":null,"indicator":"企业","canonical":null,"stringency":"plain"}],"responsible":[]}
            {"id":"optional","text":"建成公园9座,改造危桥12座。","targets":[{"value_text":"9座","start":4,"value":9,"unit":"座","comparator":"eq","change":"level","deadline":null,"baseline":null,"indicator":"公园","canonical":null,"stringency":"plain","optional":true},{"value_text":"12座","start":11,"value":13,"unit":"座","comparator":"eq","change":"level","deadline":null,"baseline":null,"indicator":"危桥","canonical":null,"stringency":"plain","optional":true}],"responsible":[]}
            {"id":"bodies","text":"1.完善绿色发展机制,推动产业升级。(县发展改革局、县财政局、县水务局按职责分工负责)","targets":[],"responsible":[["县发展改革局","县财政局","县教育局"]]}
            {"id":"spurious","text":"到2030年,再生水利用率达到40%。","targets":[],"responsible":[]}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void scorer_and_python_are_there() throws Exception {
        assumeTrue(Files.isReadable(SCORER), "no reference scorer at " + SCORER.toAbsolutePath());
        assumeTrue(hasPython(), "no python3 to run the reference scorer with");
    }

    @Test
    void readings_that_are_right_and_wrong_in_every_way_score_alike() throws Exception {
        assertThat(ours(INVENTED)).isEqualTo(reference(INVENTED)).contains("fp 2 fn 2", "wrongly given 1");
    }

    @Test
    void the_development_set_scores_alike() throws Exception {
        String gold = developmentSet();

        assertThat(ours(gold)).isEqualTo(reference(gold));
    }

    @Test
    void the_development_set_with_wrong_annotations_scores_alike() throws Exception {
        List<String> lines = new ArrayList<>(developmentSet().lines().toList());
        for (int i = 0; i < lines.size(); i += 2) {
            lines.set(
                    i,
                    lines.get(i)
                            .replace("\"comparator\": \"gte\"", "\"comparator\": \"lt\"")
                            .replace("\"unit\": \"%\"", "\"unit\": \"个\"")
                            .replace("\"deadline\": 2030", "\"deadline\": 2031")
                            .replace("局\"", "院\""));
        }
        String gold = String.join("\n", lines);

        assertThat(ours(gold)).isEqualTo(reference(gold));
    }

    private static String developmentSet() throws IOException {
        assumeTrue(Files.isReadable(GOLD), "no annotated passages at " + GOLD.toAbsolutePath());
        return Files.readString(GOLD, StandardCharsets.UTF_8);
    }

    private String reference(String gold) throws IOException, InterruptedException {
        Path annotated = Files.writeString(folder.resolve("gold.jsonl"), gold);
        String read = GoldReader.read(gold).stream()
                .map(passage -> PredictionWriter.line(passage.id(), ENGINE.tag(request(passage))))
                .collect(Collectors.joining("\n"));
        Path predicted = Files.writeString(folder.resolve("predicted.jsonl"), read);
        Process process = new ProcessBuilder("python3", SCORER.toString(), annotated.toString(), predicted.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.strip();
    }

    private static TaggingRequest request(GoldPassage passage) {
        return new TaggingRequest(passage.text(), new TaggingContext(passage.region(), passage.title(), Map.of()));
    }

    /** Our figures in the scorer's words. */
    private static String ours(String gold) {
        Evaluation figures = Evaluator.evaluate(ENGINE, GoldReader.read(gold));
        Score detected = figures.detection();
        String fields = figures.fields().entrySet().stream()
                .map(field -> format("%s %.3f", field.getKey().name().toLowerCase(Locale.ROOT), field.getValue()))
                .collect(Collectors.joining(" "));
        return format(
                        "detect  %s   (tp %d fp %d fn %d)%n",
                        line(detected), detected.right(), detected.spurious(), detected.missed())
                + format("strict  %s%n", line(figures.strict()))
                + format("fields  %s%n", fields)
                + format(
                        "canonical right %d of %d, wrongly given %d%n",
                        figures.canonicalRight(), figures.canonicalKnown(), figures.canonicalWrong())
                + format("responsible bodies  %s%n", line(figures.responsible()))
                + format("strict_f1 %.4f detect_f1 %.4f", figures.strict().f1(), detected.f1());
    }

    private static String line(Score score) {
        return format("P %.4f R %.4f F1 %.4f", score.precision(), score.recall(), score.f1());
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format.replace("%n", "\n"), values);
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
