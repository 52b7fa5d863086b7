package dev.tance.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.json.MessageJson;
import dev.tance.gateway.openapi.Contract.Operation;
import dev.tance.gateway.testing.RunningGateway;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The served document is sound in itself, and says of the gateway what is so: no more and no less. */
class OpenApiDocumentTest {
    private static final Pattern KNOWN = Pattern.compile("; known: (.*)$");

    private static RunningGateway gateway;
    private static Contract contract;
    private static SampleData.Known known;

    @BeforeAll
    static void read() {
        gateway = RunningGateway.shared();
        contract = new Contract(gateway.get("/openapi.json").body());
        known = SampleData.load();
    }

    @Test
    void the_document_is_valid_openapi_3_1() {
        assertThat(contract.document().get("openapi").stringValue()).startsWith("3.1.");
        assertThat(OpenApiSchema.violations(contract.document())).isEmpty();
    }

    @Test
    void the_document_may_be_read_by_everyone_and_kept() {
        HttpResponse<String> first = gateway.get("/openapi.json", "X-Forwarded-For", "203.0.113.9");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(gateway.get("/openapi.json", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void every_controller_is_documented_and_every_documented_operation_is_there() {
        Set<String> there = new TreeSet<>(Set.of("POST /api/v1/submissions"));
        gateway.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> there.add(method + " " + path))));

        Set<String> documented = new TreeSet<>();
        contract.operations()
                .forEach(operation -> documented.add(operation
                        .toString()
                        // One controller, but each kind of export has filters of its own
                        .replaceFirst("/exports/[a-z]+$", "/exports/{kind}")));
        assertThat(documented).isEqualTo(there);
    }

    @Test
    void every_operation_knows_exactly_the_parameters_that_are_documented() {
        List<String> differences = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            if (operation.method().equals("GET")) {
                Set<String> documented = operation.parametersIn("query").stream()
                        .map(parameter -> parameter.get("name").stringValue())
                        .collect(Collectors.toCollection(TreeSet::new));
                Set<String> taken = parametersOf(operation);
                if (!documented.equals(taken)) {
                    differences.add(operation + " documents " + documented + " but knows " + taken);
                }
            }
        }

        assertThat(differences).isEmpty();
    }

    @Test
    void documented_choices_are_the_ones_that_are_taken() {
        List<String> refused = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            for (JsonNode parameter : operation.parametersIn("query")) {
                JsonNode schema = parameter.get("schema");
                JsonNode choices = schema.path("enum").isMissingNode() ? schema.at("/items/enum") : schema.get("enum");
                String name = parameter.get("name").stringValue();
                if (choices.isArray()) {
                    HttpResponse<String> answer =
                            gateway.get(path(operation) + "?" + others(operation, name) + name + "=none-of-these");
                    if (!answer.body().contains("one of")
                            || !listed(answer.body()).equals(texts(choices))) {
                        refused.add(operation + " " + name + ": " + answer.body());
                    }
                }
            }
        }

        assertThat(refused).isEmpty();
    }

    @Test
    void every_operation_has_a_name_of_its_own_a_summary_a_tag_and_its_role() {
        Set<String> tags = StreamSupport.stream(contract.document().get("tags").spliterator(), false)
                .map(tag -> tag.get("name").stringValue())
                .collect(Collectors.toSet());
        List<String> names = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            names.add(operation.id());
            assertThat(operation.id()).as(operation.toString()).matches("[a-z][A-Za-z]+");
            assertThat(operation.content().path("summary").asString(""))
                    .isNotBlank()
                    .doesNotEndWith(".");
            assertThat(operation.content().path("description").asString(""))
                    .containsPattern("Role: (reader|operator|admin)\\.");
            assertThat(tags).contains(operation.content().at("/tags/0").asString(""));
            assertThat(operation.content().get("responses").propertyNames())
                    .contains("400", "401", "403", "429", "503");
        }
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void no_component_is_left_unused_and_none_that_is_referred_to_is_missing() {
        Set<String> there = new TreeSet<>();
        for (String kind : List.of("schemas", "parameters", "responses", "headers")) {
            contract.document().at("/components/" + kind).propertyNames().forEach(name -> there.add(kind + "/" + name));
        }

        assertThat(contract.referred()).isEqualTo(there);
    }

    @Test
    void every_parameter_is_bounded_and_described_and_its_example_matches() {
        for (Operation operation : contract.operations()) {
            for (JsonNode parameter : operation.parameters()) {
                String where = operation + " " + parameter.get("name");
                JsonNode schema = parameter.get("schema");
                assertThat(parameter.path("description").asString("")).as(where).isNotBlank();
                assertThat(isBounded(schema)).as(where + " is bounded").isTrue();
                if (parameter.has("example")) {
                    assertThat(contract.violations(schema, parameter.get("example")))
                            .as(where)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void every_answer_in_json_has_an_example_that_matches_its_schema() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            operation
                    .content()
                    .get("responses")
                    .properties()
                    .forEach(response -> contract.resolve(response.getValue())
                            .path("content")
                            .properties()
                            .forEach(content -> {
                                JsonNode example = content.getValue().path("example");
                                if (example.isMissingNode()) {
                                    faults.add(operation + " " + response.getKey() + ": no example");
                                } else {
                                    contract.violations(content.getValue().get("schema"), example)
                                            .forEach(fault ->
                                                    faults.add(operation + " " + response.getKey() + ": " + fault));
                                }
                            }));
        }

        assertThat(faults).isEmpty();
    }

    private static boolean isBounded(JsonNode schema) {
        return switch (schema.path("type").asString("")) {
            case "string" -> schema.has("maxLength") || schema.has("enum") || schema.has("format");
            case "integer" -> schema.has("minimum") && schema.has("maximum");
            case "array" -> schema.has("maxItems") && isBounded(schema.get("items"));
            default -> true;
        };
    }

    /** Each operation names the parameters that it knows when it is asked for another one. */
    private static Set<String> parametersOf(Operation operation) {
        String detail = gateway.get(path(operation) + "?surely-unknown=1").body();
        Matcher matcher = KNOWN.matcher(
                MessageJson.mapper().readTree(detail).path("detail").asString(""));
        return !matcher.find() || matcher.group(1).isEmpty()
                ? Set.of()
                : new TreeSet<>(Arrays.asList(matcher.group(1).split(", ", -1)));
    }

    private static Set<String> listed(String body) {
        String detail = MessageJson.mapper().readTree(body).path("detail").asString("");
        String list = detail.replaceFirst("^.* one of ", "").replaceFirst(", not .*$", "");
        return new TreeSet<>(Arrays.asList(list.split(", ", -1)));
    }

    private static Set<String> texts(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::stringValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the operation needs besides the parameter, ready to be followed by it. */
    private static String others(Operation operation, String name) {
        return operation.parametersIn("query").stream()
                .filter(parameter -> parameter.path("required").asBoolean(false))
                .filter(parameter -> !parameter.get("name").stringValue().equals(name))
                .map(parameter -> parameter.get("name").stringValue() + "="
                        + RunningGateway.encoded(Inputs.example(parameter)) + "&")
                .collect(Collectors.joining());
    }

    private static String path(Operation operation) {
        return operation.path().replaceAll("\\{\\w+}", known.document());
    }
}
