package dev.tance.tagging.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tance.tagging.TaggingEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The annotated passages beside the repository, evaluated once for all tests that ask for their figures. */
final class SharedGold {
    private static final Path GOLD = Path.of("..", "..", "shared", "gold", "dev.jsonl");

    private SharedGold() {}

    private static final class Holder {
        static final Evaluation EVALUATION = evaluate();

        private static Evaluation evaluate() {
            try {
                String lines = Files.readString(GOLD, StandardCharsets.UTF_8);
                return Evaluator.evaluate(TaggingEngine.bundled(), GoldReader.read(lines));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The figures; where the passages are missing, the asking test is skipped, and fails under CI. */
    static Evaluation evaluation() {
        boolean present = Files.isReadable(GOLD);
        assertThat(present || System.getenv("CI") == null)
                .as("under CI the annotated passages must be readable at " + GOLD.toAbsolutePath())
                .isTrue();
        assumeTrue(present, "no annotated passages at " + GOLD.toAbsolutePath());
        return Holder.EVALUATION;
    }
}
