package dev.tance.extract.offline;

import dev.tance.contracts.json.MessageJson;
import dev.tance.tagging.evaluation.Evaluation;
import dev.tance.tagging.evaluation.PatternScore;
import dev.tance.tagging.evaluation.Score;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The figures of {@code tance eval}, for people or as one JSON object. */
final class EvalOutput {
    private final PrintWriter out;

    EvalOutput(PrintWriter out) {
        this.out = out;
    }

    /** Tables for people: figures, fields, classes of targets. */
    void print(Evaluation evaluation, String engineVersion) {
        Score detection = evaluation.detection();
        int targets = detection.right() + detection.missed();
        format("engine %s, %d passages, %d targets%n%n", engineVersion, evaluation.passages(), targets);
        format("%-48s %9s %9s %9s%n", "", "precision", "recall", "F1");
        print("detection: value, unit, place", detection);
        print("strict: all but stringency and indicator id", evaluation.strict());
        print("responsible bodies", evaluation.responsible());
        format("%n%-48s %9s%n", "field, of the detected", "right");
        evaluation
                .fields()
                .forEach((field, share) -> format("%-48s %9.4f%n", field.name().toLowerCase(Locale.ROOT), share));
        format(
                "%-48s %9s%n",
                "indicator id, of the known; wrongly given",
                evaluation.canonicalRight() + "/" + evaluation.canonicalKnown() + "; " + evaluation.canonicalWrong());
        format("%n%-48s %9s %9s %9s%n", "class of targets", "targets", "detected", "strict");
        evaluation.byPattern().forEach(this::print);
    }

    private void print(String name, Score score) {
        format("%-48s %9.4f %9.4f %9.4f%n", name, score.precision(), score.recall(), score.f1());
    }

    private void print(String name, PatternScore score) {
        format("%-48s %9d %9.4f %9.4f%n", name, score.targets(), score.recall(), score.strictRecall());
    }

    private void format(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }

    /** One JSON object. */
    void json(Evaluation evaluation, String engineVersion) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("engineVersion", engineVersion);
        figures.put("passages", evaluation.passages());
        figures.put("detection", of(evaluation.detection()));
        figures.put("strict", of(evaluation.strict()));
        figures.put("responsible", of(evaluation.responsible()));
        figures.put("canonicalRight", evaluation.canonicalRight());
        figures.put("canonicalKnown", evaluation.canonicalKnown());
        figures.put("canonicalWrong", evaluation.canonicalWrong());
        Map<String, Object> fields = new LinkedHashMap<>();
        evaluation.fields().forEach((field, share) -> fields.put(field.name().toLowerCase(Locale.ROOT), share));
        figures.put("fields", fields);
        Map<String, Object> patterns = new LinkedHashMap<>();
        evaluation.byPattern().forEach((name, score) -> patterns.put(name, of(score)));
        figures.put("byPattern", patterns);
        figures.put("errors", evaluation.errors());
        out.println(new String(MessageJson.write(figures), StandardCharsets.UTF_8));
    }

    private static Map<String, Object> of(Score score) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("precision", score.precision());
        figures.put("recall", score.recall());
        figures.put("f1", score.f1());
        figures.put("right", score.right());
        figures.put("spurious", score.spurious());
        figures.put("missed", score.missed());
        return figures;
    }

    private static Map<String, Object> of(PatternScore score) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("targets", score.targets());
        figures.put("detected", score.detected());
        figures.put("strict", score.strict());
        return figures;
    }
}
