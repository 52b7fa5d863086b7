package dev.tance.contracts.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the JSON Schema (2020-12) of a record, with the descriptions of its Javadoc. */
final class SchemaGenerator {
    private static final Path SOURCES = Path.of("src/main/java");
    private final Map<String, Object> definitions = new TreeMap<>();

    static Map<String, Object> schemaOf(String name, Class<? extends Record> type) {
        SchemaGenerator generator = new SchemaGenerator();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:tance:schema:" + name);
        schema.put("title", type.getSimpleName());
        schema.putAll(generator.object(type));
        if (!generator.definitions.isEmpty()) {
            schema.put("$defs", generator.definitions);
        }
        return schema;
    }

    private Map<String, Object> object(Class<?> type) {
        String source = sourceOf(type);
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Map<String, Object> property = new LinkedHashMap<>(schema(component.getGenericType()));
            description(source, component.getName()).ifPresent(text -> property.put("description", text));
            properties.put(component.getName(), property);
        }
        List<String> required = Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        return object;
    }

    private Map<String, Object> schema(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type last = parameterized.getActualTypeArguments()[parameterized.getActualTypeArguments().length - 1];
            return parameterized.getRawType() == Map.class
                    ? ordered("type", "object", "additionalProperties", schema(last))
                    : ordered("type", "array", "items", schema(last));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            if (!definitions.containsKey(plain.getSimpleName())) {
                definitions.put(plain.getSimpleName(), Map.of());
                definitions.put(plain.getSimpleName(), object(plain));
            }
            return Map.of("$ref", "#/$defs/" + plain.getSimpleName());
        }
        if (plain.isEnum()) {
            return ordered("type", "string", "enum", codesOf(plain));
        }
        return scalar(plain);
    }

    private static Map<String, Object> scalar(Class<?> type) {
        if (type == String.class) {
            return Map.of("type", "string");
        } else if (type == boolean.class) {
            return Map.of("type", "boolean");
        } else if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return Map.of("type", "integer");
        } else if (type == BigDecimal.class) {
            return Map.of("type", "number");
        } else if (type == Instant.class) {
            return ordered("type", "string", "format", "date-time");
        } else if (type == LocalDate.class) {
            return ordered("type", "string", "format", "date");
        } else if (type == byte[].class) {
            return ordered("type", "string", "contentEncoding", "base64");
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private static List<String> codesOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    private static Map<String, Object> ordered(String key, Object value, String nextKey, Object nextValue) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        map.put(nextKey, nextValue);
        return map;
    }

    private static String sourceOf(Class<?> type) {
        Class<?> outer = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        try {
            String source = Files.readString(SOURCES.resolve(outer.getName().replace('.', '/') + ".java"));
            int end = source.indexOf("record " + type.getSimpleName() + "(");
            return source.substring(source.lastIndexOf("/**", end), end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> description(String source, String name) {
        Matcher found = Pattern.compile("@param " + name + " (.*?)(?=\\n\\s*\\* @|\\*/)", Pattern.DOTALL)
                .matcher(source);
        return found.find()
                ? Optional.of(found.group(1)
                        .replaceAll("\\n\\s*\\* ?", " ")
                        .replaceAll("\\{@(?:code|link) ([^}]*)}", "$1")
                        .strip())
                : Optional.empty();
    }
}
