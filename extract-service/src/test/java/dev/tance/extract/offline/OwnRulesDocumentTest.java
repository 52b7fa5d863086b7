package dev.tance.extract.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.json.MessageJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The example of docs/tagging-own-rules.md gives what the document says; the same rules with the other verbs. */
class OwnRulesDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "tagging-own-rules.md");
    private static final Pattern TABLE = Pattern.compile("```tsv ([a-z-]+\\.tsv)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("echo '([^']+)'");
    private static final Pattern OUTPUT = Pattern.compile("```output\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String document = "";
    private String rules = "";

    @BeforeEach
    void writeTheTablesOfTheDocument() throws Exception {
        document = Files.readString(DOCUMENT, StandardCharsets.UTF_8);
        Path directory = Files.createDirectory(folder.resolve("my-rules"));
        Matcher table = TABLE.matcher(document);
        assertThat(table.find()).isTrue();
        Files.writeString(directory.resolve(table.group(1)), table.group(2));
        rules = directory.toString();
    }

    @Test
    void the_indicators_of_the_example_are_recognised() throws Exception {
        assertThat(run("tag", "--rules", rules, "--input", sentence().toString()))
                .as(err.toString())
                .isZero();

        StringBuilder read = new StringBuilder();
        JsonNode targets = MessageJson.mapper().readTree(out.toString()).get("targets");
        for (JsonNode target : targets) {
            read.append(target.get("indicator").stringValue())
                    .append('\t')
                    .append(target.get("canonical").stringValue())
                    .append('\n');
        }
        assertThat(read).hasToString(group(OUTPUT));
    }

    @Test
    void without_the_rules_they_are_not_known() throws Exception {
        assertThat(run("tag", "--input", sentence().toString())).isZero();

        assertThat(out.toString()).contains("forest_coverage").doesNotContain("green_school_share");
    }

    @Test
    void eval_measures_with_the_rules_too() throws Exception {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id":"g","text":"到2027年,绿色校园占比达到70%。","targets":[{"value_text":"70%","start":15,"value":70,"unit":"%","indicator":"绿色校园占比","canonical":"green_school_share","comparator":"eq","change":"level","deadline":2027,"baseline":null,"stringency":"plain"}]}
                """);

        assertThat(run("eval", gold.toString(), "--rules", rules, "--json")).isZero();

        assertThat(MessageJson.mapper()
                        .readTree(out.toString())
                        .get("canonicalRight")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void wrong_rules_are_told_in_one_line() throws Exception {
        Files.writeString(Path.of(rules, "units.tsv"), "箩\tphysical\tmany\tkg\n");

        for (String directory : List.of(rules, folder.resolve("missing").toString())) {
            assertThat(run("tag", "--rules", directory, "--input", sentence().toString()))
                    .isEqualTo(1);
        }

        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("tance: units.tsv, line 1: the factor \"many\" is no number above zero"),
                        line -> assertThat(line).startsWith("tance: no directory of rules: "));
    }

    private Path sentence() throws Exception {
        return Files.writeString(folder.resolve("sentence.txt"), group(SENTENCE));
    }

    private String group(Pattern pattern) {
        Matcher matcher = pattern.matcher(document);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private int run(String... arguments) {
        return OfflineMain.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }
}
