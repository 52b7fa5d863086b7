package dev.tance.extract.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.json.MessageJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EvalCommandTest {
    private static final String RIGHT = """
            {"id":"g","context":{},"text":"到2025年，森林覆盖率达到61%。","targets":[{"value_text":"61%","start":14,"value":61,"unit":"%","indicator":"森林覆盖率","canonical":"forest_coverage","comparator":"eq","change":"level","deadline":2025,"baseline":null,"stringency":"plain"}],"responsible":[]}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void json_has_figures_fields_and_classes() throws Exception {
        assertThat(eval(RIGHT, "--json")).isZero();

        JsonNode figures = MessageJson.mapper().readTree(out.toString());
        assertThat(figures.get("passages").intValue()).isEqualTo(1);
        assertThat(figures.get("detection").get("f1").doubleValue()).isEqualTo(1.0);
        assertThat(figures.get("strict").get("right").intValue()).isEqualTo(1);
        assertThat(figures.get("fields").get("deadline").doubleValue()).isEqualTo(1.0);
        assertThat(figures.get("canonicalRight").intValue()).isEqualTo(1);
        assertThat(figures.get("byPattern").get("change: level").get("strict").intValue())
                .isEqualTo(1);
        assertThat(figures.get("errors")).isEmpty();
        assertThat(figures.get("engineVersion").stringValue()).isNotBlank();
    }

    @Test
    void people_get_a_table_of_figures_fields_and_classes() throws Exception {
        assertThat(eval(RIGHT)).isZero();

        assertThat(out.toString())
                .contains("1 passages, 1 targets")
                .containsPattern("detection: value, unit, place +1\\.0000 +1\\.0000 +1\\.0000")
                .containsPattern("deadline +1\\.0000")
                .containsPattern("time: deadline in an earlier clause of the sentence +1 +1\\.0000 +1\\.0000");
    }

    @Test
    void errors_are_listed_when_asked_for() throws Exception {
        String wrong = RIGHT.replace("\"deadline\":2025", "\"deadline\":2030");

        assertThat(eval(wrong, "--errors", "5")).isZero();

        assertThat(out.toString()).contains("DEADLINE g at 14: 森林覆盖率");
    }

    @Test
    void a_line_that_is_no_passage_is_told_in_one_line() throws Exception {
        assertThat(eval(RIGHT + "{\"id\":\"h\"}\n")).isEqualTo(1);

        assertThat(err.toString()).isEqualTo("tance: line 2 is no annotated passage: text is missing\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void an_empty_file_and_one_in_another_encoding_are_refused() throws Exception {
        assertThat(eval("\n")).isEqualTo(1);
        Path other = Files.write(folder.resolve("gbk.jsonl"), RIGHT.getBytes(Charset.forName("GBK")));
        assertThat(run("eval", other.toString())).isEqualTo(1);

        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("tance: ").endsWith(" holds no passage"),
                        line -> assertThat(line).startsWith("tance: ").endsWith(" is no UTF-8 text"));
    }

    @Test
    void a_byte_order_mark_is_passed_over() throws Exception {
        assertThat(eval("\uFEFF" + RIGHT)).isZero();
    }

    private int eval(String gold, String... arguments) throws Exception {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), gold, StandardCharsets.UTF_8);
        String[] all = new String[arguments.length + 2];
        all[0] = "eval";
        all[1] = file.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return run(all);
    }

    private int run(String... arguments) {
        return OfflineMain.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }
}
