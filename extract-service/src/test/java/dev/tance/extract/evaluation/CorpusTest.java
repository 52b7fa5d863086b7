package dev.tance.extract.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tance.extract.offline.FileReadings;
import dev.tance.extract.reading.DocumentReader;
import dev.tance.extract.worker.WorkerPool;
import dev.tance.extract.worker.WorkerSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Figures that must not fall, on the repository's samples and on the shared corpus of real documents ({@code
 * ../shared/corpus} beside the checkout). Where the latter is missing its tests are skipped, but fail in CI.
 */
class CorpusTest {
    private static final Path SAMPLES = Path.of("../samples");
    private static final Path CORPUS = Path.of("../../shared/corpus");
    private static final double PAGES_AND_OFFICE = 0.995;
    private static final Map<String, Double> LEAST = Map.of("pdf", 0.99, "scan.pdf", 0.96);
    private static final long LARGEST_FILE = 256L << 20;

    private final WorkerPool workers = new WorkerPool(WorkerSettings.DEFAULT, Clock.systemUTC());
    private final WorkerPool slow = new WorkerPool(WorkerSettings.SLOW, Clock.systemUTC());
    private final FileReadings readings =
            new FileReadings(new DocumentReader(workers, LARGEST_FILE), new DocumentReader(slow, LARGEST_FILE));

    @AfterEach
    void endChildren() {
        workers.close();
        slow.close();
    }

    @Test
    void the_invented_samples_are_read_as_their_truth_has_them() throws Exception {
        // s02 was captured twice, its truth is that of the second capture; s04 is a file, whose title is in the truth
        for (DocumentScore score : CorpusEvaluation.evaluate(SAMPLES, readings)) {
            assertThat(score.f1())
                    .as(score.id())
                    .isGreaterThanOrEqualTo(
                            score.id().equals("s02") || score.id().equals("s04") ? 0.99 : PAGES_AND_OFFICE);
            assertThat(score.publishedRight()).as(score.id() + " published").isTrue();
            assertThat(score.linked()).as(score.id() + " attachment").isTrue();
        }
    }

    @Test
    void the_corpus_is_read_as_its_truth_has_it() throws Exception {
        assumeCorpus();
        List<DocumentScore> scores = CorpusEvaluation.evaluate(CORPUS, readings);

        assertThat(scores).hasSize(51);
        for (DocumentScore score : scores) {
            if (!score.form().equals("scan.pdf") || RecognitionInstalled.here()) {
                assertThat(score.f1())
                        .as(score.id() + " " + score.form())
                        .isGreaterThanOrEqualTo(LEAST.getOrDefault(score.form(), PAGES_AND_OFFICE));
            }
            assertThat(score.titleRight())
                    .as(score.id() + " title " + score.title())
                    .isTrue();
            assertThat(score.publishedRight())
                    .as(score.id() + " published " + score.published())
                    .isTrue();
            assertThat(score.linked()).as(score.id() + " attachment").isTrue();
        }
    }

    @Test
    void the_compilation_splits_into_exactly_its_documents() throws Exception {
        assumeCorpus();

        CompilationScore score = CorpusEvaluation.evaluateCompilation(CORPUS, readings);

        assertThat(score.documents()).isEqualTo(51);
        assertThat(score.titlesRight()).isEqualTo(51);
        // one truth is that of a scan, which holds the first pages alone
        assertThat(score.f1().stream().filter(f1 -> f1 >= PAGES_AND_OFFICE)).hasSizeGreaterThanOrEqualTo(50);
    }

    private static void assumeCorpus() {
        boolean there = Files.isDirectory(CORPUS);
        if (System.getenv("CI") != null) {
            assertThat(there)
                    .as("the shared corpus at " + CORPUS.toAbsolutePath().normalize())
                    .isTrue();
        }
        assumeThat(there).as("the shared corpus at " + CORPUS).isTrue();
    }
}
