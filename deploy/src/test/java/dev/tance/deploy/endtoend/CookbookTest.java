package dev.tance.deploy.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.deploy.running.RunningSystem;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the recipes of the cookbook, as they stand there, against a system that holds the samples. */
class CookbookTest {
    private static final Path HOME = Path.of("").toAbsolutePath().resolve("..").normalize();
    private static final int LEAST = 15;

    @TempDir
    Path directory;

    @Test
    void every_recipe_that_can_be_run_here_succeeds() throws Exception {
        require("curl");
        require("jq");
        Path tance = launcher();
        Files.createSymbolicLink(directory.resolve("samples"), HOME.resolve("samples"));
        List<String> failures = new ArrayList<>();
        int run = 0;
        try (RunningSystem system = RunningSystem.start(directory.resolve("data"))) {
            system.load(HOME.resolve("samples/crawl.warc.gz"), "sample");
            system.load(HOME.resolve("samples/files"), "sample");
            for (String command : DocumentedCommands.in(HOME.resolve("docs/cookbook.md"))) {
                if (DocumentedCommands.obstacle(command).isEmpty()) {
                    run++;
                    String failure = run(command, tance, system.gateway().url());
                    if (!failure.isEmpty()) {
                        failures.add(command + "\n  " + failure);
                    }
                }
            }
        }
        assertThat(failures).as(() -> String.join("\n", failures)).isEmpty();
        assertThat(run).as("recipes that were run").isGreaterThan(LEAST);
    }

    /** Empty when it succeeded. */
    private String run(String command, Path tance, String url) throws IOException, InterruptedException {
        String here = command.replace("./tance ", tance + " ").replace("http://127.0.0.1:8080", url);
        Path output = directory.resolve("output");
        ProcessBuilder builder = new ProcessBuilder("bash", "-o", "pipefail", "-c", here)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("TANCE_URL", url);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return "does not end";
        }
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            return "exit code " + process.exitValue() + ": " + shortened(printed);
        }
        return printed.contains("api/v1/problems/") || printed.contains("\"status\":4") ? shortened(printed) : "";
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 400));
    }

    /** What {@code ./tance} does, without looking whether it has to be built first. */
    private Path launcher() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String script = """
                #!/usr/bin/env bash
                case "${1:-}" in
                  extract | tag | eval) module=extract-service main=dev.tance.extract.offline.OfflineMain ;;
                  *) module=deploy main=dev.tance.deploy.cli.TanceCommand ;;
                esac
                classes=%1$s/$module/target/classes
                libraries=%1$s/$module/target/classpath.txt
                [ "$module" = deploy ] && libraries=/dev/null
                exec %2$s -Xmx512m -XX:TieredStopAtLevel=1 -Dtance.home=%1$s \\
                  -cp "$classes:$(cat $libraries):%3$s" "$main" "$@"
                """.formatted(HOME, java, System.getProperty("java.class.path"));
        return Files.writeString(
                Files.createFile(
                        directory.resolve("tance"),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))),
                script);
    }

    private static void require(String program) {
        boolean isThere = List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        if (!isThere && System.getenv("CI") != null) {
            throw new IllegalStateException(program + " is missing");
        }
        Assumptions.assumeTrue(isThere, program + " is missing");
    }
}
