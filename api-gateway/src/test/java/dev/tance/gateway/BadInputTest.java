package dev.tance.gateway;

import static dev.tance.gateway.testing.RunningGateway.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.json.MessageJson;
import dev.tance.gateway.testing.RawHttp;
import dev.tance.gateway.testing.RawHttp.Answer;
import dev.tance.gateway.testing.RunningGateway;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What careless and hostile clients send: each time a problem that names the fault, and nothing else happens. */
class BadInputTest {
    private static final String KEYS = "/api/v1/admin/keys";

    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.shared();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/targets?colour=red          | unknown parameter 'colour'",
                "/api/v1/documents?Limit=5           | unknown parameter 'Limit'",
                "/api/v1/targets?sort=password       | 'sort'",
                "/api/v1/documents?q=colour:red      | colour",
                "/api/v1/targets?limit=1000000000    | 'limit'",
                "/api/v1/targets?limit=-1            | 'limit'",
                "/api/v1/targets?valueFrom=1e308     | 'valueFrom'",
                "/api/v1/targets?year=20271          | 'year'",
                "/api/v1/targets?cursor=!!!          | 'cursor'",
                "/api/v1/passages?q=x&cursor=e30     | 'cursor'",
                "/api/v1/targets?cursor=W10          | 'cursor'",
                "/api/v1/passages?q=***              | 'q'",
                "/api/v1/passages?q=%25              | 'q'",
            })
    void a_parameter_at_fault_is_named(String path, String named) {
        Answer answer = get(path);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(detail(answer)).contains(named);
    }

    @Test
    void the_cursor_of_another_list_or_one_that_was_tampered_with_is_refused() {
        for (String content : new String[] {
            "[\"place\"]",
            "[\"place\",null,1,2,3,4,5,6,7,8,9,10,11,12]",
            "[\"place\",null,{\"script\":\"x\"}]",
            "{\"sort\":\"place\"}",
            "[\"published\",null,1,\"a\"]",
            "[".repeat(3_000)
        }) {
            String cursor =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8));

            Answer answer = get("/api/v1/targets?cursor=" + cursor);

            assertThat(answer.status()).as(content + answer.body()).isEqualTo(400);
            assertThat(detail(answer)).contains("cursor");
        }
    }

    @Test
    void a_point_in_time_that_is_none_is_named_as_a_fault_of_the_cursor() {
        String cursor = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("[\"place\",\"bm90LW9uZQ==\",\"a\",1,\"b\"]".getBytes(StandardCharsets.UTF_8));

        Answer answer = get("/api/v1/targets?cursor=" + cursor);

        assertThat(answer.status()).as(answer.body()).isIn(400, 410);
        assertThat(detail(answer)).contains("cursor");
    }

    @Test
    void a_cursor_whose_point_in_time_has_ended_is_said_to_have_expired() throws java.io.IOException {
        SampleDocument document = SampleDocument.at("http://bad-input.gov.example/a.html")
                .submission("bad-input", "bad-input")
                .text("到2027年，森林覆盖率达到60%；到2028年，森林覆盖率达到61%；到2030年，森林覆盖率达到62%。")
                .target("森林覆盖率", "forest_coverage", "60%", 2027)
                .target("森林覆盖率", "forest_coverage", "61%", 2028)
                .target("森林覆盖率", "forest_coverage", "62%", 2030);
        RunningIndex index = RunningIndex.shared();
        index.send(document);
        index.await(
                dev.tance.index.model.IndexKind.DOCUMENTS,
                document.id(),
                dev.tance.index.model.IndexedDocument.class,
                entry -> true);
        index.client().indices().refresh();
        String list = "/api/v1/targets?source=bad-input&limit=1";
        String second = gateway.json(list).get("next").stringValue();
        // From its second page on a list is read within a point in time
        String cursor = gateway.json(list + "&cursor=" + second).get("next").stringValue();

        index.client().closePointInTime(request -> request.id(pointInTime(cursor)));
        Answer answer = get(list + "&cursor=" + cursor);

        assertThat(answer.status()).as(answer.body()).isEqualTo(410);
        assertThat(answer.json().get("code").stringValue()).isEqualTo("cursor_expired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "?", "a*", "*a*", "~", "/.*/"})
    void wildcards_are_letters_or_nothing_so_that_no_number_of_them_costs_anything(String wildcard) {
        Answer answer = get("/api/v1/passages?q=" + encoded(wildcard.repeat(400 / wildcard.length())));

        assertThat(answer.status()).as(answer.body()).isIn(200, 400);
        assertThat(get("/api/v1/targets?indicator=" + encoded(wildcard.repeat(200)))
                        .status())
                .isIn(200, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR '1'='1",
                "\"}},\"size\":10000,\"query\":{\"match_all\":{}}",
                "_exists_:hash",
                "* OR *:*",
                "{\"script\":{\"source\":\"1\"}}"
            })
    void what_would_be_a_query_of_another_language_finds_nothing(String injection) {
        JsonNode targets = gateway.json("/api/v1/targets?indicator=" + encoded(injection));
        JsonNode documents = gateway.json("/api/v1/documents?issuer=" + encoded(injection));

        assertThat(targets.get("total").intValue()).isZero();
        assertThat(documents.get("total").intValue()).isZero();
    }

    @Test
    void line_breaks_in_a_parameter_never_become_headers_of_the_answer() {
        for (String path : new String[] {
            "/api/v1/documents?%0d%0aX-Injected:%20yes=1",
            "/api/v1/documents?q=a%0d%0aX-Injected:%20yes",
            "/api/v1/documents/a%0d%0aX-Injected:%20yes"
        }) {
            Answer answer = get(path);

            assertThat(answer.header("X-Injected")).isEmpty();
            assertThat(answer.status()).isLessThan(500);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /api/v1/documents?q=%zz HTTP/1.1        | 400",
                "GET /api/v1/documents?q=%F0%28 HTTP/1.1     | 400",
                "GET /api/v1/../admin HTTP/1.1               | 404",
                "GET /api/v1/documents/%2e%2e/x HTTP/1.1     | 400",
                "GET /api/v1/documents/a%2Fb HTTP/1.1        | 400",
                "GET /api/v1//documents HTTP/1.1             | 400",
                "GET /api/v1/documents;a=b HTTP/1.1          | 400",
                "TRACE /api/v1/documents HTTP/1.1            | 400",
                "FOO /api/v1/documents HTTP/1.1              | 400",
                "DELETE /api/v1/documents HTTP/1.1           | 405",
                "GET /api/v1/documents?q={a} HTTP/1.1        | 400"
            })
    void a_request_line_that_no_client_means_is_refused_with_a_problem(String line, int status) {
        Answer answer = RawHttp.send(gateway.base(), line, "Host: 127.0.0.1");

        assertThat(answer.status()).as(answer.body()).isIn(status, 400, 405);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("<html");
    }

    @Test
    void a_head_that_is_too_long_is_refused_with_a_problem() {
        Answer answer = RawHttp.send(
                gateway.base(), "GET /api/v1/documents?q=" + "a".repeat(30_000) + " HTTP/1.1", "Host: 127.0.0.1");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("code").stringValue()).isEqualTo("bad_request");
    }

    @Test
    void a_body_that_is_too_large_is_refused_by_its_announced_length() {
        String body = "{\"name\":\"" + "x".repeat(1_100_000) + "\",\"role\":\"reader\"}";

        Answer answer = post(body, "Content-Length: " + body.length());

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().get("code").stringValue()).isEqualTo("payload_too_large");
        assertThat(detail(answer)).contains("1048576");
    }

    @Test
    void a_body_of_unannounced_length_is_refused() {
        Answer answer = post("2\r\n{}\r\n0\r\n\r\n", "Transfer-Encoding: chunked");

        assertThat(answer.status()).isEqualTo(411);
        assertThat(detail(answer)).contains("Content-Length");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":1,\"role\":\"reader\"}               | 'name'",
                "{\"name\":\"x\",\"role\":2}                    | 'role'",
                "{\"name\":\"x\",\"role\":\"reader\",\"is\":1}  | unknown field 'is'",
                "not json                                       | not valid JSON"
            })
    void a_field_of_the_wrong_type_is_named_and_a_number_is_no_role(String body, String named) {
        Answer answer = post(body, "Content-Length: " + body.length());

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(detail(answer)).contains(named);
    }

    @Test
    void a_body_of_another_type_is_refused() {
        Answer answer = RawHttp.sendWithBody(
                gateway.base(),
                "name=x",
                "POST " + KEYS + " HTTP/1.1",
                "Host: 127.0.0.1",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: 6");

        assertThat(answer.status()).as(answer.body()).isIn(400, 415);
    }

    private static String pointInTime(String cursor) {
        return MessageJson.mapper()
                .readTree(Base64.getUrlDecoder().decode(cursor))
                .get(1)
                .stringValue();
    }

    private static Answer get(String path) {
        return RawHttp.send(gateway.base(), "GET " + path + " HTTP/1.1", "Host: 127.0.0.1");
    }

    private static Answer post(String body, String length) {
        return RawHttp.sendWithBody(
                gateway.base(),
                body,
                "POST " + KEYS + " HTTP/1.1",
                "Host: 127.0.0.1",
                "Content-Type: application/json",
                length);
    }

    private static String detail(Answer answer) {
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        return answer.json().get("detail").stringValue();
    }
}
