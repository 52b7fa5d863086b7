package dev.tance.gateway.openapi;

import dev.tance.contracts.identity.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/**
 * The OpenAPI 3.1 document, put together from parts under {@code /openapi}: what holds for all in {@code interface.yaml},
 * paths and schemas by subject in the others, examples by operation in {@code examples/<operationId>.json}.
 */
@Component
public class OpenApiDocument {
    private static final String FOLDER = "/openapi/";

    /** Names of the parts; the first one holds what is for all. */
    private static final List<String> PARTS =
            List.of("interface", "documents", "targets", "exports", "alerts", "operations", "replays");

    private final byte[] json;

    public OpenApiDocument(JsonMapper mapper) {
        Map<String, Object> document = new LinkedHashMap<>();
        for (String part : PARTS) {
            merge(document, read(part + ".yaml"), part);
        }
        for (Operation operation : operations(document)) {
            CommonResponses.addTo(operation);
            addExample(operation, mapper);
        }
        json = mapper.writeValueAsBytes(document);
    }

    /**
     * One operation of the document, as it may be changed.
     *
     * @param method in lower case
     * @param content the operation object
     */
    record Operation(String path, String method, Map<String, Object> content) {
        /** A member that is an object, made when it is missing. */
        Map<String, Object> object(String name) {
            return child(content, name);
        }
    }

    /** The document as JSON. */
    public byte[] json() {
        return json.clone();
    }

    /** Changes whenever the document does. */
    public String entityTag() {
        return "\"" + Sha256.of(json).substring(0, 32) + "\"";
    }

    private static List<Operation> operations(Map<String, Object> document) {
        List<Operation> operations = new ArrayList<>();
        child(document, "paths")
                .forEach((path, item) -> cast(item).forEach((method, content) -> {
                    if (!method.equals("parameters")) {
                        operations.add(new Operation(path, method, cast(content)));
                    }
                }));
        return operations;
    }

    private static void addExample(Operation operation, JsonMapper mapper) {
        Object example = example(operation.content().get("operationId") + ".json", mapper);
        if (example == null) {
            return;
        }
        operation.object("responses").forEach((status, response) -> {
            if (status.startsWith("2") && cast(response).containsKey("content")) {
                child(child(cast(response), "content"), "application/json").put("example", example);
            }
        });
    }

    private static @Nullable Object example(String name, JsonMapper mapper) {
        try (InputStream input = OpenApiDocument.class.getResourceAsStream(FOLDER + "examples/" + name)) {
            return input == null ? null : mapper.readValue(input, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> read(String name) {
        try (InputStream input =
                Objects.requireNonNull(OpenApiDocument.class.getResourceAsStream(FOLDER + name), name)) {
            String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
            return cast(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Objects are joined; anything else may be said once only. */
    private static void merge(Map<String, Object> whole, Map<String, Object> part, String where) {
        part.forEach((name, value) -> {
            Object known = whole.putIfAbsent(name, value);
            if (known != null) {
                if (!(known instanceof Map) || !(value instanceof Map)) {
                    throw new IllegalStateException(where + ".yaml says again: " + name);
                }
                merge(cast(known), cast(value), where + "/" + name);
            }
        });
    }

    private static Map<String, Object> child(Map<String, Object> parent, String name) {
        return cast(parent.computeIfAbsent(name, absent -> new LinkedHashMap<String, Object>()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object value) {
        return (Map<String, Object>) value;
    }
}
