package dev.tance.extract.offline;

import dev.tance.contracts.json.MessageJson;
import dev.tance.tagging.TaggingEngine;
import dev.tance.tagging.evaluation.Evaluation;
import dev.tance.tagging.evaluation.Evaluator;
import dev.tance.tagging.evaluation.GoldReader;
import dev.tance.tagging.evaluation.Score;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tance eval GOLD.jsonl}: the tagging engine's figures on annotated passages. */
@Command(
        name = "eval",
        description = "Measures the tagging engine on annotated passages.",
        mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
    @Parameters(paramLabel = "GOLD", description = "JSON lines with text, targets and responsible.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path gold;

    @Option(names = "--errors", paramLabel = "N", description = "Print the first N errors.")
    private int errors;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Evaluation evaluation = Evaluator.evaluate(
                TaggingEngine.bundled(), GoldReader.read(Files.readString(gold, StandardCharsets.UTF_8)));
        if (json) {
            out.println(new String(MessageJson.write(figures(evaluation)), StandardCharsets.UTF_8));
        } else {
            print(evaluation, out);
        }
        evaluation.errors().stream().limit(errors).forEach(out::println);
        return 0;
    }

    private static void print(Evaluation evaluation, PrintWriter out) {
        out.printf(Locale.ROOT, "%d passages%n", evaluation.passages());
        line(out, "detection", evaluation.detection());
        line(out, "strict", evaluation.strict());
        line(out, "responsible bodies", evaluation.responsible());
        out.printf(
                Locale.ROOT,
                "canonical right %d of %d, wrongly given %d%n",
                evaluation.canonicalRight(),
                evaluation.canonicalKnown(),
                evaluation.canonicalWrong());
        evaluation.fields().forEach((field, share) -> out.printf(Locale.ROOT, "%-20s %.3f%n", field, share));
        evaluation.byPattern().forEach((name, score) -> line(out, name, score));
    }

    private static void line(PrintWriter out, String name, Score score) {
        out.printf(Locale.ROOT, "%-20s P %.4f R %.4f F1 %.4f%n", name, score.precision(), score.recall(), score.f1());
    }

    private static Map<String, Object> figures(Evaluation evaluation) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("passages", evaluation.passages());
        figures.put("detection", of(evaluation.detection()));
        figures.put("strict", of(evaluation.strict()));
        figures.put("responsible", of(evaluation.responsible()));
        figures.put("canonicalRight", evaluation.canonicalRight());
        figures.put("canonicalKnown", evaluation.canonicalKnown());
        figures.put("canonicalWrong", evaluation.canonicalWrong());
        figures.put("fields", evaluation.fields());
        Map<String, Object> patterns = new LinkedHashMap<>();
        evaluation.byPattern().forEach((name, score) -> patterns.put(name, of(score)));
        figures.put("byPattern", patterns);
        return figures;
    }

    private static Map<String, Double> of(Score score) {
        return Map.of("precision", score.precision(), "recall", score.recall(), "f1", score.f1());
    }
}
