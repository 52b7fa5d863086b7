package dev.tance.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.json.MessageJson;
import dev.tance.gateway.openapi.Contract.Operation;
import dev.tance.gateway.testing.RawHttp;
import dev.tance.gateway.testing.RawHttp.Answer;
import dev.tance.gateway.testing.RunningGateway;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A client that knows the OpenAPI document alone and asks the running gateway all that it allows, and much that it does not:
 * there is no 5xx, and no answer that the document does not announce.
 */
class ContractTest {
    private static final long SEED = Long.getLong("tance.contract.seed", 20260301L);
    private static final int TRIES = Integer.getInteger("tance.contract.tries", 30);
    private static final int NASTY_PER_PARAMETER = 6;
    private static final Path EXAMPLES = Path.of("target/openapi-examples");
    private static final Set<Integer> LEGAL_REFUSALS_OF_THE_SERVER =
            Set.of(400, 401, 403, 404, 405, 411, 417, 501, 505);

    private static RunningGateway gateway;
    private static Contract contract;
    private static SampleData.Known known;

    @BeforeAll
    static void start() throws IOException {
        gateway = RunningGateway.shared();
        contract = new Contract(gateway.get("/openapi.json").body());
        known = SampleData.load();
        Files.createDirectories(EXAMPLES);
    }

    static Stream<Operation> operations() {
        // A generation cannot be built beside the one that other tests share: GenerationsTest builds some
        return new Contract(RunningGateway.shared().get("/openapi.json").body())
                .operations().stream().filter(operation -> !operation.id().equals("buildGeneration"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void what_the_document_shows_as_an_example_is_answered_as_documented(Operation operation) throws IOException {
        Answer answer = ask(operation, path(operation), required(operation), body(operation));

        assertThat(violations(operation, answer)).isEmpty();
        assertThat(answer.status()).as(answer.body()).isIn(200, 201, 202, 204, notHere(operation));
        if (answer.status() < 400) {
            Files.writeString(EXAMPLES.resolve(operation.id() + ".json"), answer.body());
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void each_documented_parameter_is_taken_by_itself(Operation operation) {
        for (JsonNode parameter : operation.parametersIn("query")) {
            if (parameter.has("example")) {
                Map<String, String> query = required(operation);
                query.put(parameter.get("name").stringValue(), Inputs.example(parameter));

                Answer answer = ask(operation, path(operation), query, body(operation));

                assertThat(violations(operation, answer)).isEmpty();
                assertThat(answer.status()).as(query + " " + answer.body()).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatever_the_document_allows_gets_an_answer_that_the_document_announces(Operation operation) {
        Inputs inputs = new Inputs(SEED);
        boolean isAlwaysTheSame = operation.parametersIn("query").isEmpty();
        for (int i = 0; i < (isAlwaysTheSame ? 1 : TRIES); i++) {
            Map<String, String> query = required(operation);
            for (JsonNode parameter : inputs.some(operation.parametersIn("query"), 0.2)) {
                query.put(parameter.get("name").stringValue(), inputs.valid(parameter));
            }

            assertThat(violations(operation, ask(operation, path(operation), query, body(operation))))
                    .as(operation + " " + query)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nasty_values_of_parameters_are_answered_or_refused_but_break_nothing(Operation operation) {
        Inputs inputs = new Inputs(SEED);
        List<String> faults = new ArrayList<>();
        for (JsonNode parameter : operation.parametersIn("query")) {
            for (int i = 0; i < NASTY_PER_PARAMETER; i++) {
                Map<String, String> query = required(operation);
                query.put(parameter.get("name").stringValue(), inputs.any(Nasty.VALUES));
                faults.addAll(violations(operation, ask(operation, path(operation), query, body(operation))));
            }
        }
        for (String value : Nasty.VALUES) {
            Answer answer = ask(operation, path(operation), Map.of("surely-unknown", value), body(operation));
            faults.addAll(violations(operation, answer));
        }

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nasty_parts_of_a_path_are_refused_or_not_found(Operation operation) {
        List<String> faults = new ArrayList<>();
        if (operation.path().contains("{")) {
            // A submission that is not there is waited for
            double share = operation.id().equals("getSubmission") ? 0.1 : 1;
            for (String value : new Inputs(SEED).some(Nasty.VALUES, share)) {
                String path = operation
                        .path()
                        .replaceAll("\\{\\w+}", RunningGateway.encoded(value).replace("+", "%20"));
                Answer answer = ask(operation, path, required(operation), body(operation));
                if (!LEGAL_REFUSALS_OF_THE_SERVER.contains(answer.status())) {
                    faults.addAll(violations(operation, answer));
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void junk_in_headers_is_answered_or_refused_but_breaks_nothing(Operation operation) {
        List<String> faults = new ArrayList<>();
        for (String header : Nasty.HEADERS) {
            Answer answer = RawHttp.send(
                    gateway.base(),
                    operation.method() + " " + path(operation) + query(required(operation)) + " HTTP/1.1",
                    "Host: 127.0.0.1",
                    header);
            if (!isRefusedByTheServer(answer)) {
                violations(operation, answer).forEach(fault -> faults.add(header + " → " + fault));
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void what_is_no_url_is_refused_with_a_problem() {
        List<String> faults = new ArrayList<>();
        for (String target : Nasty.TARGETS) {
            Answer answer = RawHttp.send(gateway.base(), "GET " + target + " HTTP/1.1", "Host: 127.0.0.1");
            if (answer.status() >= 400 && !isRefusedByTheServer(answer)) {
                faults.add(target + " → " + answer.status() + " " + answer.head() + answer.body());
            }
        }

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nasty_bodies_are_refused_with_a_problem(Operation operation) {
        List<String> faults = new ArrayList<>();
        if (operation.content().has("requestBody") && notHere(operation) != 503) {
            for (String body : Nasty.BODIES) {
                Answer answer = ask(operation, path(operation), Map.of(), body);
                if (answer.status() < 400) {
                    faults.add("taken: " + body.substring(0, Math.min(200, body.length())));
                }
                faults.addAll(violations(operation, answer));
            }
        }

        assertThat(faults).isEmpty();
    }

    private static boolean isRefusedByTheServer(Answer answer) {
        return LEGAL_REFUSALS_OF_THE_SERVER.contains(answer.status())
                && answer.header("Content-Type").orElse("").startsWith("application/problem+json")
                && contract.violations(contract.document().at("/components/schemas/Problem"), answer.json())
                        .isEmpty();
    }

    /** How an operation is answered whose other side is not there in this test; 0 when all is there. */
    private static int notHere(Operation operation) {
        return switch (operation.id()) {
            case "submit" -> 503; // no ingest
            case "promoteGeneration", "dropGeneration", "rollBackGeneration" -> 400; // one generation alone
            case "steerReplay" -> 400; // it may have ended
            case "streamAlertEvents" -> 404; // of no alert, since those of an alert go on: AlertsTest
            default -> 0;
        };
    }

    private static Map<String, String> required(Operation operation) {
        Map<String, String> query = new LinkedHashMap<>();
        operation.parametersIn("query").stream()
                .filter(parameter -> parameter.path("required").asBoolean(false))
                .forEach(parameter -> query.put(parameter.get("name").stringValue(), Inputs.example(parameter)));
        return query;
    }

    private static String path(Operation operation) {
        return operation
                .path()
                .replace("{id}", id(operation))
                .replace("{number}", operation.path().contains("/replays/") ? known.replay() : "1")
                .replace("{wish}", "pause")
                .replace("{body}", RunningGateway.encoded(known.body()));
    }

    private static String id(Operation operation) {
        return switch (operation.id()) {
            case "revokeKey" -> SampleData.key(gateway).get("id").stringValue();
            case "getAlert", "deleteAlert", "getAlertFeed" -> SampleData.alert(gateway);
            case "getSubmission" -> known.submission();
            case "getDeadLetter" -> known.deadLetter();
            default -> known.document();
        };
    }

    private static String body(Operation operation) {
        JsonNode example = operation.content().at("/requestBody/content/application~1json/example");
        return example.isMissingNode() ? "" : example.toString();
    }

    private static Answer ask(Operation operation, String path, Map<String, String> query, String body) {
        List<String> headers = new ArrayList<>(List.of("Host: 127.0.0.1", "Accept: application/json"));
        if (!body.isEmpty()) {
            headers.add("Content-Type: application/json");
            headers.add("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length);
        }
        return RawHttp.sendWithBody(
                gateway.base(),
                body,
                operation.method() + " " + path + query(query) + " HTTP/1.1",
                headers.toArray(String[]::new));
    }

    private static String query(Map<String, String> query) {
        return query.isEmpty()
                ? ""
                : query.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + RunningGateway.encoded(entry.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** In what an answer differs from what the document says of the operation. */
    private static List<String> violations(Operation operation, Answer answer) {
        List<String> faults = new ArrayList<>();
        JsonNode documented = contract.response(operation, answer.status());
        if (documented.isMissingNode() || (answer.status() >= 500 && answer.status() != notHere(operation))) {
            faults.add(operation + " answers " + answer.status() + ": " + shortened(answer.body()));
            return faults;
        }
        String type = answer.header("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonNode content = documented.path("content");
        JsonNode expected = content.has(type) ? content.get(type) : content.path("*/*");
        if (expected.isMissingNode() && !content.isMissingNode()) {
            faults.add(operation + " " + answer.status() + " is of type " + type + ", not of "
                    + new TreeSet<>(content.propertyNames()));
        } else if (type.equals("application/json") || type.equals("application/problem+json")) {
            faults.addAll(bodyFaults(operation, answer, expected.get("schema")));
        }
        // Operators read a dead letter to learn what was thrown
        boolean isMeantToTell = operation.id().equals("getDeadLetter") && answer.status() == 200;
        if ((!isMeantToTell && answer.body().contains("Exception"))
                || answer.header("X-Injected").isPresent()) {
            faults.add(operation + " tells of its inside: " + shortened(answer.body()));
        }
        return faults;
    }

    private static List<String> bodyFaults(Operation operation, Answer answer, JsonNode schema) {
        try {
            JsonNode body = MessageJson.mapper().readTree(answer.body());
            List<String> faults = new ArrayList<>();
            contract.violations(schema, body)
                    .forEach(fault -> faults.add(operation + " " + answer.status() + ": " + fault));
            if (answer.status() >= 400 && body.path("status").asInt(0) != answer.status()) {
                faults.add(operation + " says status " + body.path("status") + " with " + answer.status());
            }
            return faults;
        } catch (JacksonException e) {
            return List.of(operation + " " + answer.status() + " is no JSON: " + shortened(answer.body()));
        }
    }

    private static String shortened(String text) {
        return text.length() < 300 ? text : text.substring(0, 300) + "…";
    }
}
