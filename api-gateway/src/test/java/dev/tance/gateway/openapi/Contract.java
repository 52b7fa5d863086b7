package dev.tance.gateway.openapi;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tance.contracts.json.MessageJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document as tests read it: operations with their parameters resolved, values held to schemas. */
final class Contract {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final JsonNode document;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    Contract(String json) {
        this.document = MessageJson.mapper().readTree(json);
    }

    /**
     * An operation.
     *
     * @param method in upper case
     * @param parameters of the path and its own, references resolved
     */
    record Operation(String method, String path, JsonNode content, List<JsonNode> parameters) {
        String id() {
            return content.path("operationId").asString("");
        }

        List<JsonNode> parametersIn(String place) {
            return parameters.stream()
                    .filter(parameter -> parameter.get("in").stringValue().equals(place))
                    .toList();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    JsonNode document() {
        return document;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        List<JsonNode> parameters = new ArrayList<>();
                        path.getValue().path("parameters").forEach(parameter -> parameters.add(resolve(parameter)));
                        method.getValue().path("parameters").forEach(parameter -> parameters.add(resolve(parameter)));
                        operations.add(new Operation(
                                method.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                method.getValue(),
                                List.copyOf(parameters)));
                    }
                }));
        return operations;
    }

    /** The documented answer with the status, references resolved; missing when it is not documented. */
    JsonNode response(Operation operation, int status) {
        return resolve(operation.content().path("responses").path(Integer.toString(status)));
    }

    /** What a reference points to; any other node is itself. */
    JsonNode resolve(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isString() ? document.at(reference.stringValue().substring(1)) : node;
    }

    /** What is wrong with a value; empty when it matches. */
    List<String> violations(JsonNode schema, JsonNode value) {
        // References are read from the document's own root
        ObjectNode whole = MessageJson.mapper().createObjectNode();
        whole.set("components", document.get("components"));
        whole.set("allOf", MessageJson.mapper().createArrayNode().add(schema));
        Schema compiled = schemas.getSchema(whole);
        return compiled
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** The names of all components that are referred to, as {@code schemas/Document}. */
    Set<String> referred() {
        Set<String> names = new TreeSet<>();
        document.findValuesAsString("$ref").forEach(reference -> names.add(reference.replace("#/components/", "")));
        return names;
    }
}
