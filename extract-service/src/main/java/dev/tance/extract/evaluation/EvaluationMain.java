package dev.tance.extract.evaluation;

import dev.tance.contracts.error.DocumentException;
import dev.tance.extract.offline.FileReadings;
import dev.tance.extract.reading.DocumentReader;
import dev.tance.extract.worker.WorkerPool;
import dev.tance.extract.worker.WorkerSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** {@code EvaluationMain FOLDER [WRITE_TEXTS_TO]}: prints how well each document of a corpus is read. */
public final class EvaluationMain {
    private static final long LARGEST_FILE = 256L << 20;

    private EvaluationMain() {}

    public static void main(String[] arguments) throws IOException, DocumentException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (WorkerPool workers = new WorkerPool(WorkerSettings.DEFAULT, Clock.systemUTC());
                WorkerPool slow = new WorkerPool(WorkerSettings.SLOW, Clock.systemUTC())) {
            FileReadings readings =
                    new FileReadings(new DocumentReader(workers, LARGEST_FILE), new DocumentReader(slow, LARGEST_FILE));
            List<DocumentScore> scores = CorpusEvaluation.evaluate(Path.of(arguments[0]), readings);
            Path folder = Path.of(arguments[0]);
            if (Files.exists(folder.resolve("files/compilation.txt"))) {
                out.println("compilation: " + CorpusEvaluation.evaluateCompilation(folder, readings));
            }
            for (DocumentScore score : scores) {
                out.printf(
                        "%s %-8s %-8s F1 %.4f title %s date %s attachment %s%n",
                        score.id(),
                        score.form(),
                        score.template(),
                        score.f1(),
                        score.titleRight() ? "right" : "WRONG: " + score.title(),
                        score.publishedRight() ? "right" : "WRONG: " + score.published(),
                        score.linked() ? "tied" : "MISSING");
                if (arguments.length > 1) {
                    Files.writeString(Path.of(arguments[1]).resolve(score.id() + ".txt"), score.text());
                }
            }
        }
    }
}
