package dev.tance.deploy.endtoend;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * The crawl of real documents in {@code ../shared/corpus}, which the repository does not carry. Tests that need it fail
 * without it under CI and are skipped elsewhere.
 */
final class SharedCorpus {
    private static final Path FOLDER =
            Path.of("../../shared/corpus").toAbsolutePath().normalize();

    private SharedCorpus() {}

    static Path require() {
        boolean isThere = Files.isRegularFile(FOLDER.resolve("crawl.warc.gz"));
        if (!isThere && System.getenv("CI") != null) {
            throw new AssertionError("this test needs ../shared/corpus, which is missing under CI");
        }
        Assumptions.assumeTrue(isThere, "skipped: ../shared/corpus is not there");
        return FOLDER;
    }
}
