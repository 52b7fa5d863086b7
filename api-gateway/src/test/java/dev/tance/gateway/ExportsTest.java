package dev.tance.gateway;

import static dev.tance.gateway.testing.RunningGateway.encoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tance.contracts.json.MessageJson;
import dev.tance.deploy.embedded.testing.TestServers;
import dev.tance.gateway.testing.BreakingProxy;
import dev.tance.gateway.testing.RunningGateway;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports of a real index. */
class ExportsTest {
    private static final int DOCUMENTS = 30;
    private static final int TARGETS_EACH = 90;
    private static final int TARGETS = DOCUMENTS * TARGETS_EACH;

    private static RunningIndex index;
    private static RunningGateway gateway;

    @BeforeAll
    static void load() throws IOException {
        index = RunningIndex.shared();
        gateway = RunningGateway.shared();
        for (int number = 0; number < DOCUMENTS; number++) {
            SampleDocument document = document(number);
            index.send(document);
        }
        for (int number = 0; number < DOCUMENTS; number++) {
            index.await(IndexKind.DOCUMENTS, document(number).id(), IndexedDocument.class, entry -> true);
        }
        index.client().indices().refresh(request -> request.index("tance-*"));
    }

    @Test
    void all_targets_of_a_query_come_as_csv_beyond_any_page() {
        HttpResponse<String> answer = gateway.get("/api/v1/exports/targets?source=exports&format=csv&bom=true");

        List<String> lines = answer.body().lines().toList();
        assertThat(lines).hasSize(TARGETS + 1);
        assertThat(lines.getFirst()).startsWith("\ufeffid,region,regionName,indicator,canonical,comparator,value");
        assertThat(lines.stream().skip(1).distinct()).hasSize(TARGETS);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("X-Total-Count")).contains(Integer.toString(TARGETS));
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"targets-\\d{4}-\\d\\d-\\d\\d.csv\"");
    }

    @Test
    void filters_narrow_an_export_down_as_they_do_a_query() {
        String filters = "source=exports&year=2030&valueSiFrom=0.5";
        int total = gateway.json("/api/v1/targets?" + filters).get("total").intValue();

        List<String> lines = gateway.get("/api/v1/exports/targets?format=jsonl&" + filters)
                .body()
                .lines()
                .toList();

        assertThat(total).isPositive();
        assertThat(lines)
                .hasSize(total)
                .allSatisfy(line -> assertThat(MessageJson.mapper()
                                .readTree(line)
                                .get("deadline")
                                .intValue())
                        .isEqualTo(2030));
    }

    @Test
    void documents_and_passages_are_exported_by_text_too() {
        assertThat(lines("documents?source=exports&format=jsonl")).hasSize(DOCUMENTS);
        assertThat(lines("documents?source=exports&format=jsonl&q=" + encoded("编号七")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("\"title\":\"计划7\""));
        assertThat(lines("documents?source=exports&format=jsonl&q=" + encoded("指标")))
                .hasSize(DOCUMENTS);
        assertThat(lines("passages?source=exports&format=jsonl&q=" + encoded("\"编号七\"")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("编号七"));
    }

    @Test
    void a_comparison_is_exported_a_cell_a_row() {
        List<String> lines = lines("comparisons?source=exports&format=csv&indicator=share_2,share_4&years=2030");

        assertThat(lines).hasSize(1 + 2 * DOCUMENTS);
        assertThat(lines.get(1)).startsWith("share_2,98");
    }

    @Test
    void a_workbook_opens_and_holds_every_row() throws IOException, InterruptedException {
        byte[] file = bytes("/api/v1/exports/targets?source=exports&format=xlsx");

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(TARGETS + 1);
            assertThat(rows.get(1).getCellText(3)).startsWith("指标");
        }
    }

    @Test
    void a_parquet_file_is_whole() throws IOException, InterruptedException {
        byte[] file = bytes("/api/v1/exports/documents?source=exports&format=parquet");

        assertThat(new String(file, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        assertThat(new String(file, file.length - 4, 4, StandardCharsets.US_ASCII))
                .isEqualTo("PAR1");
    }

    @Test
    void nothing_found_is_a_file_with_headings_alone() {
        assertThat(lines("targets?source=nobody&format=csv")).hasSize(1);
        assertThat(lines("targets?source=nobody&format=jsonl")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "targets?format=pdf,                          400, format",
        "targets,                                     400, format",
        "targets?format=csv&limit=5,                  400, limit",
        "targets?format=csv&bom=maybe,                400, bom",
        "targets?format=csv&year=soon,                400, year",
        "secrets?format=csv,                          404, secrets",
        "comparisons?format=csv,                      400, indicator",
        "documents?format=csv&q=x&status=dead,        400, status",
    })
    void what_cannot_be_exported_is_a_problem_that_names_the_fault(String path, int status, String named) {
        HttpResponse<String> answer = gateway.get("/api/v1/exports/" + path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("'" + named + "'");
    }

    @ParameterizedTest
    @CsvSource({"csv", "jsonl", "xlsx", "parquet"})
    void an_export_that_breaks_off_is_seen_as_such_by_the_client(String format) throws IOException {
        try (BreakingProxy proxy = BreakingProxy.before(TestServers.elasticsearchUrl())) {
            RunningGateway broken = RunningGateway.start(
                    TestServers.kafkaBootstrapServers(), proxy.url(), "http://127.0.0.1:9", index.rawStoreDirectory());
            String path = "/api/v1/exports/targets?source=exports&format=" + format;
            assertThat(broken.get(path).statusCode()).isEqualTo(200);

            proxy.allowSearches(2);

            if (format.equals("parquet")) {
                // So few rows are one row group: nothing was sent yet, and the answer is a problem
                assertThat(broken.get(path).statusCode()).isEqualTo(503);
            } else {
                assertThatThrownBy(() -> broken.get(path)).hasRootCauseInstanceOf(IOException.class);
            }
            broken.stop();
        }
    }

    private static List<String> lines(String path) {
        HttpResponse<String> answer = gateway.get("/api/v1/exports/" + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().lines().toList();
    }

    private static byte[] bytes(String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(gateway.base().resolve(path)).build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        }
    }

    private static SampleDocument document(int number) {
        SampleDocument document = SampleDocument.at("http://plans.gov.example/exports/" + number + ".html")
                .submission("exports", "exports")
                .of(String.format("98%02d00", number + 1), "第" + number + "市", "city")
                .titled("计划" + number)
                .text(number == 7 ? "编号七。指标1达到55%。" : "指标1达到55%。");
        for (int target = 0; target < TARGETS_EACH; target++) {
            document.target(
                    "指标" + target,
                    "share_" + target,
                    (target % 99 + 1) + "%",
                    target % 2 == 0 ? 2030 : 2030 - target % 5);
        }
        return document;
    }
}
