package dev.tance.deploy.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvnw} and {@code tance} with JDKs and Mavens that only pretend to be. */
@DisabledOnOs(OS.WINDOWS)
class LauncherScriptsTest {
    private static final Path REPOSITORY =
            Path.of("").toAbsolutePath().resolve("..").normalize();
    private static final String SYSTEM_PATH = "/usr/bin:/bin";

    @TempDir
    Path directory;

    private Path checkout = Path.of(".");
    private Path tools = Path.of(".");

    @BeforeEach
    void copy_the_scripts() throws IOException {
        checkout = Files.createDirectories(directory.resolve("check out"));
        tools = Files.createDirectories(directory.resolve("tools"));
        Files.createDirectories(checkout.resolve(".mvn"));
        for (String script : List.of("mvnw", "tance", ".mvn/jdk.sh")) {
            Files.copy(REPOSITORY.resolve(script), checkout.resolve(script));
        }
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
    }

    @Test
    void an_old_java_home_gives_way_to_a_newer_jdk_in_a_usual_place() throws Exception {
        Path old = jdk(directory.resolve("old"), "17.0.9");
        Path current = jdk(directory.resolve("home/.jdks/fake-99"), "99.0.1");
        maven("3.9.9", "echo \"home=$JAVA_HOME arguments=$*\"");

        Run run = run("mvnw", Map.of("JAVA_HOME", old.toString()), "verify", "-Dx=a b");

        assertThat(run).isEqualTo(new Run(0, "home=" + current + " arguments=verify -Dx=a b\n"));
    }

    @Test
    void a_new_enough_java_home_is_kept() throws Exception {
        Path chosen = jdk(directory.resolve("chosen"), "21");
        jdk(directory.resolve("home/.jdks/fake-99"), "99.0.1");
        maven("3.8.7", "echo \"home=$JAVA_HOME\"");

        assertThat(run("mvnw", Map.of("JAVA_HOME", chosen.toString())).output()).isEqualTo("home=" + chosen + "\n");
    }

    @Test
    void a_runtime_without_a_compiler_is_no_jdk() throws Exception {
        Path runtime = jdk(directory.resolve("runtime"), "21");
        Files.delete(runtime.resolve("bin/javac"));
        Path whole = jdk(directory.resolve("home/.jdks/fake-99"), "99.0.1");
        maven("3.9.9", "echo \"home=$JAVA_HOME\"");

        assertThat(run("mvnw", Map.of("JAVA_HOME", runtime.toString())).output())
                .isEqualTo("home=" + whole + "\n");
    }

    @Test
    void an_old_maven_and_no_repository_to_fetch_another_from_is_one_line() throws Exception {
        Path jdk = jdk(directory.resolve("jdk"), "25");
        maven("3.6.3", "echo must not run");

        Run run = run("mvnw", Map.of("JAVA_HOME", jdk.toString()));

        assertThat(run)
                .isEqualTo(
                        new Run(
                                1,
                                "mvnw: needs Maven 3.8 or newer: install it, or set MVNW_REPOURL to a Maven repository to fetch it from\n"));
    }

    @Test
    void maven_is_fetched_from_the_named_repository_once() throws Exception {
        Path jdk = jdk(directory.resolve("jdk"), "25");
        maven("3.6.3", "echo must not run");
        Path published = publishMaven("3.9.11");
        Map<String, String> environment = Map.of(
                "JAVA_HOME", jdk.toString(), "MVNW_REPOURL", published.toUri().toString());

        assertThat(run("mvnw", environment, "verify"))
                .isEqualTo(new Run(0, "mvnw: fetching Maven 3.9.11\nfetched verify\n"));
        assertThat(run("mvnw", environment, "test")).isEqualTo(new Run(0, "fetched test\n"));
    }

    @Test
    void a_repository_that_does_not_hold_maven_is_one_line() throws Exception {
        Path jdk = jdk(directory.resolve("jdk"), "25");
        maven("3.6.3", "echo must not run");
        String empty =
                Files.createDirectories(directory.resolve("empty")).toUri().toString();

        Run run = run("mvnw", Map.of("JAVA_HOME", jdk.toString(), "MVNW_REPOURL", empty));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("mvnw: cannot fetch Maven 3.9.11 from MVNW_REPOURL");
    }

    @Test
    void a_failed_build_is_one_line_with_its_first_error_and_its_log() throws Exception {
        Path jdk = jdk(directory.resolve("jdk"), "25");
        maven("3.9.9", "echo '[ERROR] cannot resolve x'; echo '[ERROR] more'; exit 1");

        Run run = run("tance", Map.of("JAVA_HOME", jdk.toString()), "status");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("tance: building")
                .endsWith(
                        "tance: the build failed: [ERROR] cannot resolve x (log: " + checkout + "/.tance/build.log)\n");
    }

    @Test
    void the_benchmark_of_queries_is_a_program_of_its_own_behind_the_same_command() throws Exception {
        Path jdk = jdk(directory.resolve("jdk"), "25");
        maven("3.9.9", buildEverything());

        Run queries = run("tance", Map.of("JAVA_HOME", jdk.toString()), "bench", "queries", "--data", "d");
        Run bench = run("tance", Map.of("JAVA_HOME", jdk.toString()), "bench", "--copies", "2");

        assertThat(queries.output()).contains("dev.tance.benchmarks.load.LoadBenchmark --data d");
        assertThat(bench.output()).contains("dev.tance.deploy.cli.TanceCommand bench --copies 2");
    }

    @Test
    void what_is_built_is_run_at_once_and_built_again_only_after_a_change() throws Exception {
        Path jdk = jdk(directory.resolve("jdk"), "25");
        maven("3.9.9", buildEverything());

        Run first = run("tance", Map.of("JAVA_HOME", jdk.toString()), "status");
        Run second = run("tance", Map.of("JAVA_HOME", jdk.toString()), "extract", "a b.pdf");
        Files.writeString(
                Files.createDirectories(checkout.resolve("deploy/src/main/java"))
                        .resolve("New.java"),
                "class New {}");
        Run third = run("tance", Map.of("JAVA_HOME", jdk.toString()), "status");
        Run fourth = run("tance", Map.of("JAVA_HOME", jdk.toString()), "verify");

        assertThat(first.output()).contains("tance: building").contains("dev.tance.deploy.cli.TanceCommand status");
        assertThat(second.output())
                .doesNotContain("building")
                .contains("dev.tance.extract.offline.OfflineMain extract a b.pdf");
        // What runs can be seen and stopped even while the sources do not compile
        assertThat(third.output()).doesNotContain("building").contains("dev.tance.deploy.cli.TanceCommand status");
        assertThat(fourth.output()).contains("tance: building").contains("dev.tance.deploy.cli.TanceCommand verify");
    }

    /** What a script did. */
    private record Run(int exitCode, String output) {}

    private Run run(String script, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("bash", checkout.resolve(script).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("HOME", directory.resolve("home").toString());
        builder.environment().put("PATH", tools + ":" + SYSTEM_PATH);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    /** A folder that looks like a JDK; its java prints its arguments. */
    private static Path jdk(Path home, String version) throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/java"), "echo \"$@\"");
        script(home.resolve("bin/javac"), "exit 0");
        return home;
    }

    private void maven(String version, String body) throws IOException {
        script(
                tools.resolve("mvn"),
                "if [ \"$1\" = --version ]; then echo 'Apache Maven " + version + " (x)'; exit 0; fi\n" + body);
    }

    private Path publishMaven(String version) throws Exception {
        Path work = directory.resolve("work");
        script(work.resolve("apache-maven-" + version + "/bin/mvn"), "echo \"fetched $*\"");
        Path folder = Files.createDirectories(directory.resolve("repository/org/apache/maven/apache-maven/" + version));
        Process tar = new ProcessBuilder(
                        "tar",
                        "-czf",
                        folder.resolve("apache-maven-" + version + "-bin.tar.gz")
                                .toString(),
                        "-C",
                        work.toString(),
                        "apache-maven-" + version)
                .start();
        assertThat(tar.waitFor()).isZero();
        return directory.resolve("repository");
    }

    /** Commands that leave behind what a build leaves behind. */
    private String buildEverything() {
        return """
                cd '%s'
                for module in ingest-service extract-service index-service api-gateway benchmarks deploy; do
                  mkdir -p $module/target
                  touch $module/target/$module.jar
                  echo dependency.jar > $module/target/classpath.txt
                done
                mkdir -p embedded-servers/distributions/target/kafka/lib
                """.formatted(checkout);
    }

    private static void script(Path file, String body) throws IOException {
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, "#!/usr/bin/env bash\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
