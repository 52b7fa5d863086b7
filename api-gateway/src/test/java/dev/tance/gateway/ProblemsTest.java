package dev.tance.gateway;

import static dev.tance.gateway.testing.RunningGateway.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.json.MessageJson;
import dev.tance.gateway.testing.RunningGateway;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Whatever is wrong with a request, the answer is a problem that names it. */
class ProblemsTest {
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.shared();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    /api/v1/documents?colour=red                     | unknown parameter 'colour'
                    /api/v1/documents?limit=0                        | 'limit'
                    /api/v1/documents?limit=501                      | 'limit'
                    /api/v1/documents?limit=many                     | 'limit'
                    /api/v1/documents?limit=99999999999              | 'limit'
                    /api/v1/documents?cursor=nonsense                | 'cursor'
                    /api/v1/documents?cursor=WyJwbGFjZSIsbnVsbCwxXQ         | another sort
                    /api/v1/documents?status=happy                   | 'status'
                    /api/v1/documents?publishedFrom=yesterday        | 'publishedFrom'
                    /api/v1/documents?publishedFrom=2026-02-30       | 'publishedFrom'
                    /api/v1/documents?url=not-a-url                  | 'url'
                    /api/v1/documents?draft=maybe                    | 'draft'
                    /api/v1/documents?status=indexed&status=dead     | more than once
                    /api/v1/documents?q=x&host=a.example             | 'host'
                    /api/v1/documents?q=x&status=dead                | 'status'
                    /api/v1/documents?q=%21%21                       | 'q'
                    /api/v1/passages                                 | 'q' is missing
                    /api/v1/passages?q=***                           | 'q'
                    /api/v1/targets?year=soon                        | 'year'
                    /api/v1/targets?year=99999                       | 'year'
                    /api/v1/targets?comparator=about                 | 'comparator'
                    /api/v1/targets?valueFrom=1e9                    | 'valueFrom'
                    /api/v1/targets/compare                          | 'indicator' is missing
                    /api/v1/admin/verify?deep=true                   | unknown parameter 'deep'
                    """)
    void a_parameter_that_is_wrong_is_named(String path, String named) {
        JsonNode problem = problem(gateway.get(path), 400);

        assertThat(problem.get("code").stringValue()).isEqualTo("bad_request");
        assertThat(problem.get("type").stringValue()).isEqualTo("urn:tance:error:bad_request");
        assertThat(problem.get("detail").stringValue()).contains(named);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/documents/nobody",
        "/api/v1/documents/nobody/text",
        "/api/v1/documents/nobody/original",
        "/api/v1/documents/nobody/tables",
        "/api/v1/documents/nobody/provenance",
        "/api/v1/documents/nobody/journey",
        "/api/v1/documents/nobody/versions",
        "/api/v1/documents/nobody/targets",
        "/api/v1/submissions/nobody",
        "/api/v1/nothing",
        "/api/v1/documents/..%2f..%2fetc"
    })
    void what_is_not_there_is_not_found(String path) {
        HttpResponse<String> answer = gateway.get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void an_absurdly_long_parameter_is_refused() {
        problem(gateway.get("/api/v1/passages?q=" + encoded("长".repeat(600))), 400);
        assertThat(gateway.get("/api/v1/passages?q=" + "a".repeat(20_000)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_method_that_a_resource_does_not_have_is_refused() {
        HttpResponse<String> answer =
                gateway.send(HttpRequest.newBuilder(gateway.base().resolve("/api/v1/targets"))
                        .DELETE()
                        .build());

        assertThat(problem(answer, 405).get("code").stringValue()).isEqualTo("bad_request");
    }

    @Test
    void a_document_that_was_never_indexed_has_no_text() {
        SampleDocument dead = SampleDocument.at("http://shuinan.gov.example/no-text.pdf");
        RunningIndex index = RunningIndex.shared();
        index.send(dev.tance.index.testing.SampleEvents.dead(
                dead, dev.tance.contracts.error.ErrorCode.ENCRYPTED, dev.tance.index.testing.SampleEvents.after(1)));
        index.await(
                dev.tance.index.model.IndexKind.DOCUMENTS,
                dead.id(),
                dev.tance.index.model.IndexedDocument.class,
                entry -> true);

        JsonNode problem = problem(gateway.get("/api/v1/documents/" + dead.id() + "/text"), 404);

        assertThat(problem.get("detail").stringValue()).contains("no text");
    }

    @Test
    void an_index_that_does_not_answer_is_said_to_be_unavailable_and_readiness_says_so_too(@TempDir Path rawStore) {
        RunningGateway alone =
                RunningGateway.start("127.0.0.1:9", "http://127.0.0.1:9", "http://127.0.0.1:9", rawStore);
        try {
            assertThat(problem(alone.get("/api/v1/documents"), 503).get("code").stringValue())
                    .isEqualTo("unavailable");
            assertThat(alone.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(alone.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        } finally {
            alone.stop();
        }
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        JsonNode problem = MessageJson.mapper().readTree(answer.body());
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").stringValue()).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
        return problem;
    }
}
