package dev.tance.gateway.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tance.contracts.json.MessageJson;
import dev.tance.gateway.alert.Alert.Kind;
import dev.tance.gateway.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Reading, signing and showing alerts, without an index. */
class AlertPartsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    @Test
    void an_alert_is_read_with_values_of_any_plain_kind() throws IOException {
        Alert alert = read("""
                {"name":" 森林 ","kind":"targets","query":{"indicator":"forest_coverage","year":2030,"draft":false,
                 "region":["990000","970000"]},"webhook":{"url":"https://hooks.example.org/a"}}""");

        assertThat(alert.name()).isEqualTo("森林");
        assertThat(alert.kind()).isEqualTo(Kind.TARGETS);
        assertThat(alert.query())
                .containsEntry("year", List.of("2030"))
                .containsEntry("draft", List.of("false"))
                .containsEntry("region", List.of("990000", "970000"));
        assertThat(alert.webhook())
                .isNotNull()
                .satisfies(webhook -> assertThat(webhook.secret()).hasSize(64));
        assertThat(alert.checkedTo()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{no json | not JSON",
                "[] | JSON object",
                "{\"kind\":\"targets\",\"query\":{}} | 'name'",
                "{\"name\":\"a\\nb\",\"kind\":\"targets\",\"query\":{}} | 'name'",
                "{\"name\":\"a\",\"kind\":\"people\",\"query\":{}} | 'kind'",
                "{\"name\":\"a\",\"kind\":\"targets\"} | 'query'",
                "{\"name\":\"a\",\"kind\":\"targets\",\"query\":{\"year\":{\"gte\":1}}} | 'year'",
                "{\"name\":\"a\",\"kind\":\"targets\",\"query\":{\"year\":[[1]]}} | 'year'",
                "{\"name\":\"a\",\"kind\":\"targets\",\"query\":{},\"webhook\":\"x\"} | 'webhook'",
                "{\"name\":\"a\",\"kind\":\"targets\",\"query\":{},\"extra\":1} | 'extra'",
            })
    void what_is_wrong_with_an_alert_is_named(String body, String named) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(named);
    }

    @Test
    void an_oversized_or_deeply_nested_body_is_refused() {
        assertThatThrownBy(() -> read("{\"name\":\"" + "a".repeat(70_000) + "\"}"))
                .hasMessageContaining("65536 bytes");
        assertThatThrownBy(() -> read("{\"query\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}"))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_signature_is_the_one_that_any_other_program_computes() {
        // printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac secret
        assertThat(WebhookSignature.of("secret", 1_700_000_000, "{\"a\":1}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sha256=49f24e537407743fa4a0242bb63b94b9a47ee99cbbe071ccd8a22550ae411686");
        assertThat(WebhookSignature.of("secret", 1_700_000_001, "{\"a\":1}".getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo("sha256=49f24e537407743fa4a0242bb63b94b9a47ee99cbbe071ccd8a22550ae411686");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/hook",
                "http://localhost:9200/_bulk",
                "http://10.1.2.3/",
                "http://192.168.0.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://0.0.0.0/",
            })
    void a_webhook_into_a_private_network_is_refused_unless_allowed(String url) {
        assertThatThrownBy(() -> webhooks(false).check(url)).hasMessageContaining("private network");
        assertThatCode(() -> webhooks(true).check(url)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://a.example/", "file:///etc/passwd", "/hook", "http://", "http://user:pw@a.example/", "x y"
            })
    void what_is_no_address_of_a_webhook_is_refused(String url) {
        assertThatThrownBy(() -> webhooks(true).check(url)).hasMessageContaining("absolute http(s) URL");
    }

    @Test
    void an_event_is_one_line_of_data_with_the_id_to_go_on_from() {
        String event = AlertEvents.event(match("{\"indicator\":\"a\\nb\"}"));

        assertThat(event)
                .startsWith("id: 1795248000000.t1\nevent: match\ndata: {")
                .endsWith("}\n\n");
        assertThat(event.lines().filter(line -> line.startsWith("data: "))).hasSize(1);
    }

    @Test
    void a_feed_is_well_formed_whatever_its_texts_hold() throws Exception {
        String feed = AlertFeed.of(
                alert("<b>&\u0007森林"),
                List.of(
                        match("{\"indicator\":\"<森林>\",\"title\":\"规划\",\"url\":\"https://a.example/?a=1&b=2\","
                                + "\"evidence\":{\"text\":\"达到60%\"}}"),
                        match("{\"title\":\"公告\",\"url\":\"javascript:alert(1)\"}")));

        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed)));
        assertThat(xml.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("<b>& 森林");
        assertThat(xml.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("<森林> · 规划");
        assertThat(xml.getElementsByTagName("link").getLength()).isEqualTo(1);
        assertThat(xml.getElementsByTagName("summary").item(0).getTextContent()).isEqualTo("达到60%");
        assertThat(xml.getElementsByTagName("updated").item(0).getTextContent()).isEqualTo(NOW.toString());
    }

    @Test
    void a_feed_without_matches_dates_from_the_alert() throws Exception {
        assertThat(AlertFeed.of(alert("leer"), List.of())).contains("<updated>" + NOW + "</updated>");
    }

    private static Alert read(String body) throws IOException {
        return AlertRequests.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), NOW);
    }

    private static Alert alert(String name) {
        return new Alert("a1", name, Kind.TARGETS, Map.of(), null, NOW, NOW, 0, null, null);
    }

    private static AlertMatch match(String item) {
        return new AlertMatch(
                "a1-t1", "a1", "targets", NOW, null, "t1", MessageJson.mapper().readTree(item));
    }

    private static Webhooks webhooks(boolean allowPrivate) {
        Duration second = Duration.ofSeconds(1);
        return new Webhooks(new AlertProperties(true, second, allowPrivate, second, second, second), Clock.systemUTC());
    }
}
