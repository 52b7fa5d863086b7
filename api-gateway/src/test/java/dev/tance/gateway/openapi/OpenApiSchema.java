package dev.tance.gateway.openapi;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tance.contracts.json.MessageJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;

/** The published schema of OpenAPI 3.1 documents, and the one of JSON Schema for the schemas within them. */
final class OpenApiSchema {
    private static final String JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

    private OpenApiSchema() {}

    static List<String> violations(JsonNode document) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        List<String> violations = new ArrayList<>();
        of(registry).validate(document).forEach(error -> violations.add(error.toString()));
        Schema jsonSchema = registry.getSchema(SchemaLocation.of(JSON_SCHEMA));
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> jsonSchema
                        .validate(schema.getValue())
                        .forEach(error -> violations.add(schema.getKey() + ": " + error)));
        return violations;
    }

    private static Schema of(SchemaRegistry registry) {
        try (InputStream input = Objects.requireNonNull(
                OpenApiSchema.class.getResourceAsStream("/openapi/openapi-3.1-schema.yaml"), "openapi-3.1-schema")) {
            Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(input);
            return registry.getSchema(MessageJson.mapper().valueToTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
