package dev.tance.contracts.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds fields that a message must have and has not. JSON can leave out what a record calls non-null; the schema's
 * {@code required} is enforced here, without the cost of a schema validation per message.
 */
final class RequiredFields {
    private static final Map<Class<?>, List<Field>> FIELDS = new ConcurrentHashMap<>();

    private RequiredFields() {}

    private record Field(String name, boolean required, MethodHandle accessor) {}

    /** The dotted path of the first required field without a value, or empty when all are there. */
    static Optional<String> firstMissing(@Nullable Object value) {
        if (value instanceof Record message) {
            return firstMissingIn(message);
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(RequiredFields::firstMissing)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.empty();
    }

    private static Optional<String> firstMissingIn(Record message) {
        for (Field field : FIELDS.computeIfAbsent(message.getClass(), RequiredFields::fieldsOf)) {
            Object value = valueOf(field, message);
            if (value == null && field.required()) {
                return Optional.of(field.name());
            }
            Optional<String> below = firstMissing(value).map(path -> field.name() + "." + path);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private static @Nullable Object valueOf(Field field, Record message) {
        try {
            return field.accessor().invoke(message);
        } catch (Throwable e) {
            throw new IllegalStateException("accessor of " + field.name(), e);
        }
    }

    private static List<Field> fieldsOf(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean required = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            try {
                MethodHandle accessor = MethodHandles.lookup().unreflect(component.getAccessor());
                fields.add(new Field(component.getName(), required, accessor));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("message records must be public: " + type, e);
            }
        }
        return List.copyOf(fields);
    }
}
