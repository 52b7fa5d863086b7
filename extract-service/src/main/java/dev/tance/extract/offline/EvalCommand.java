package dev.tance.extract.offline;

import dev.tance.tagging.TaggingEngine;
import dev.tance.tagging.evaluation.Evaluation;
import dev.tance.tagging.evaluation.Evaluator;
import dev.tance.tagging.evaluation.GoldPassage;
import dev.tance.tagging.evaluation.GoldReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Option(names = "--errors", paramLabel = "N", description = "Print the first N errors, too; --json has them all.")
    private int errors;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        TaggingEngine engine = rules.engine();
        List<GoldPassage> passages = GoldReader.read(text());
        if (passages.isEmpty()) {
            throw new IOException(gold + " holds no passage");
        }
        Evaluation evaluation = Evaluator.evaluate(engine, passages);
        PrintWriter out = spec.commandLine().getOut();
        EvalOutput output = new EvalOutput(out);
        if (json) {
            output.json(evaluation, engine.engineVersion());
        } else {
            output.print(evaluation, engine.engineVersion());
            evaluation.errors().stream().limit(errors).forEach(out::println);
        }
        return 0;
    }

    private String text() throws IOException {
        try {
            String text = Files.readString(gold, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IOException(gold + " is no UTF-8 text", e);
        }
    }
}
