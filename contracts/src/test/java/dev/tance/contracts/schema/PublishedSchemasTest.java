package dev.tance.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.topic.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas in {@code src/main/resources/schemas} are those of the records, and the records' JSON keeps to them. */
class PublishedSchemasTest {
    private static final Path PUBLISHED = Path.of("src/main/resources/schemas");
    private static final Path GENERATED = Path.of("target/schemas");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Stream<String> names() {
        return Messages.bySchemaName().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void published_schema_is_the_one_of_the_record(String name) throws IOException {
        String generated = PRETTY.writeValueAsString(SchemaGenerator.schemaOf(name, typeOf(name))) + "\n";
        Files.createDirectories(GENERATED);
        Files.writeString(GENERATED.resolve(name + ".schema.json"), generated);

        assertThat(PUBLISHED.resolve(name + ".schema.json"))
                .as("a record changed: publish the new schema by copying contracts/target/schemas")
                .content(StandardCharsets.UTF_8)
                .isEqualTo(generated);
    }

    @ParameterizedTest
    @MethodSource("names")
    void json_of_a_full_and_of_a_sparse_record_keeps_to_the_schema(String name) throws IOException {
        for (Record message : List.of(SampleMessages.full(typeOf(name)), SampleMessages.sparse(typeOf(name)))) {
            assertThat(errors(name, new String(MessageJson.write(message), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_message_without_one_of_its_required_fields_breaks_the_schema(String name) throws IOException {
        Record message = SampleMessages.full(typeOf(name));
        ObjectNode json = (ObjectNode) MessageJson.mapper().readTree(MessageJson.write(message));
        String first = json.propertyNames().iterator().next();
        json.remove(first);

        assertThat(errors(name, json.toString()))
                .anySatisfy(error -> assertThat(error.getMessage()).contains(first));
    }

    private static Class<? extends Record> typeOf(String name) {
        return java.util.Objects.requireNonNull(Messages.bySchemaName().get(name));
    }

    private static List<Error> errors(String name, String json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(PUBLISHED.resolve(name + ".schema.json")), InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON);
    }
}
