package dev.tance.extract.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.json.MessageJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class OfflineMainTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return OfflineMain.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private JsonNode json(String line) {
        return MessageJson.mapper().readTree(line);
    }

    private Path page() throws Exception {
        return Files.writeString(
                folder.resolve("plan.html"),
                "<html><body><h1>竹溪县节水方案</h1><p>一、目标</p><p>到2025年，用水总量控制在3亿立方米以内。</p></body></html>");
    }

    @Test
    void extract_prints_one_json_line_a_document() throws Exception {
        assertThat(run("extract", page().toString(), "--json")).isZero();

        JsonNode document = json(out.toString());
        assertThat(document.get("title").stringValue()).isEqualTo("竹溪县节水方案");
        assertThat(document.get("text").stringValue()).isEqualTo("一、目标\n到2025年，用水总量控制在3亿立方米以内。");
        for (String field :
                List.of("url", "metadata", "sections", "pages", "tables", "children", "warnings", "timings")) {
            assertThat(document.has(field)).as(field).isTrue();
        }
    }

    @Test
    void extract_reads_the_sample_crawl() {
        assertThat(run("extract", "../samples/crawl.warc.gz", "--json")).isZero();

        List<JsonNode> documents = out.toString().lines().map(this::json).toList();
        assertThat(documents).filteredOn(document -> document.has("title")).hasSizeGreaterThan(14);
        assertThat(documents)
                .filteredOn(document ->
                        "script_only".equals(document.path("skipped").stringValue("")))
                .hasSize(1);
        assertThat(documents)
                .filteredOn(document -> "corrupt".equals(document.path("error").stringValue("")))
                .hasSize(1);
    }

    @Test
    void extract_prints_text_for_people() throws Exception {
        assertThat(run("extract", page().toString())).isZero();

        assertThat(out.toString()).contains("title: 竹溪县节水方案", "到2025年，用水总量控制在3亿立方米以内。");
    }

    @Test
    void what_goes_wrong_is_one_line_and_a_status() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 cut");

        assertThat(run("extract", folder.resolve("missing.pdf").toString())).isEqualTo(1);
        assertThat(run("extract", folder.toString())).isEqualTo(1);
        assertThat(run("extract", broken.toString())).isEqualTo(1);
        assertThat(run("extract")).isEqualTo(2);
        assertThat(err.toString().lines().limit(3))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("tance: no such file: "),
                        line -> assertThat(line).startsWith("tance: a directory, not a file: "),
                        line -> assertThat(line).startsWith("tance: broken.pdf: corrupt: "));
    }

    @Test
    void tag_reads_passages_and_writes_a_line_each() throws Exception {
        Path input = Files.writeString(folder.resolve("in.jsonl"), """
                {"id":"a","text":"到2025年，森林覆盖率达到61%。（县林业局负责）","context":{"region":"竹溪县"}}
                {"id":"b","text":"按照《竹溪县节水方案》（竹政发〔2024〕7号）执行。"}
                """);
        Path output = folder.resolve("out.jsonl");

        assertThat(run("tag", "--input", input.toString(), "--output", output.toString()))
                .isZero();

        List<JsonNode> lines =
                Files.readAllLines(output).stream().map(this::json).toList();
        assertThat(lines.get(0).get("id").stringValue()).isEqualTo("a");
        assertThat(lines.get(0).get("targets").get(0).get("indicator").stringValue())
                .isEqualTo("森林覆盖率");
        assertThat(lines.get(0).get("responsible").get(0).get(0).stringValue()).isEqualTo("县林业局");
        assertThat(lines.get(1).get("docRefs").get(0).stringValue()).isEqualTo("竹溪县节水方案");
        assertThat(lines.get(1).get("docNumbers").get(0).stringValue()).isEqualTo("竹政发〔2024〕7号");
    }

    @Test
    void tag_reads_the_tables_of_a_passage_by_their_cells() throws Exception {
        Path input = Files.writeString(
                folder.resolve("tables.jsonl"),
                "{\"id\":\"t\",\"text\":\"指标 2027年目标 绿电占比(%) 31\",\"tables\":[{\"rows\":["
                        + "[{\"start\":0,\"end\":2},{\"start\":3,\"end\":10}],"
                        + "[{\"start\":11,\"end\":18},{\"start\":19,\"end\":21}]]}]}\n");

        assertThat(run("tag", "--input", input.toString())).isZero();

        JsonNode target = json(out.toString()).get("targets").get(0);
        assertThat(target.get("indicator").stringValue()).isEqualTo("绿电占比");
        assertThat(target.get("unit").stringValue()).isEqualTo("%");
        assertThat(target.get("deadline").intValue()).isEqualTo(2027);
        assertThat(target.get("start").intValue()).isEqualTo(19);
        assertThat(target.get("rule").stringValue()).isEqualTo("table.value");
    }

    @Test
    void tables_of_another_form_are_refused_with_the_line_that_holds_them() throws Exception {
        String behind = "{\"text\":\"绿电\",\"tables\":[{\"rows\":[[{\"start\":0,\"end\":9}]]}]}";
        String noList = "{\"text\":\"绿电\",\"tables\":{}}";
        String noOffset = "{\"text\":\"绿电\",\"tables\":[{\"rows\":[[{\"start\":0}]]}]}";

        for (String line : List.of(behind, noList, noOffset)) {
            Path input = Files.writeString(folder.resolve("wrong-tables.jsonl"), line + "\n");
            assertThat(run("tag", "--input", input.toString())).isEqualTo(1);
        }

        assertThat(err.toString().lines())
                .containsExactly(
                        "tance: line 1: the table cell 0..9 ends behind the text of 2 code points",
                        "tance: line 1: in the field tables the value must be a list",
                        "tance: line 1: a cell of the field tables needs a whole number end");
    }

    @Test
    void tag_takes_plain_text_and_tells_which_line_is_no_passage() throws Exception {
        Path text = Files.writeString(folder.resolve("text.txt"), "到2025年，建成公园12座。", StandardCharsets.UTF_8);
        Path wrong = Files.writeString(folder.resolve("wrong.jsonl"), "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":2}\n");

        assertThat(run("tag", "--input", text.toString())).isZero();
        assertThat(json(out.toString()).get("targets")).hasSize(1);
        assertThat(run("tag", "--input", wrong.toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith("tance: line 2 has no field text");
    }
}
