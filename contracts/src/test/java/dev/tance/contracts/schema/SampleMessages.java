package dev.tance.contracts.schema;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records of any message type, filled with values of the right kind. */
public final class SampleMessages {
    private static final Instant AT = Instant.parse("2026-03-01T08:00:00.123Z");

    private SampleMessages() {}

    /** Every field has a value. */
    public static <T extends Record> T full(Class<T> type) {
        return create(type, true);
    }

    /** Fields that may be null are null; lists and maps are empty. */
    public static <T extends Record> T sparse(Class<T> type) {
        return create(type, false);
    }

    private static <T> T create(Class<T> type, boolean full) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = Arrays.stream(components)
                .map(component -> value(component, full))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(RecordComponent component, boolean full) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional && !full ? null : value(component.getGenericType(), full);
    }

    private static Object value(Type type, boolean full) {
        if (type instanceof ParameterizedType parameterized) {
            Type last = parameterized.getActualTypeArguments()[parameterized.getActualTypeArguments().length - 1];
            if (parameterized.getRawType() == Map.class) {
                return full ? Map.of("last-modified", value(last, true)) : Map.of();
            }
            return full ? List.of(value(last, true)) : List.of();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return create(plain, full);
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : scalar(plain);
    }

    private static Object scalar(Class<?> type) {
        if (type == String.class) {
            return "云溪市到2030年非化石能源消费比重达到25%左右";
        } else if (type == boolean.class) {
            return true;
        } else if (type == int.class || type == Integer.class) {
            return 7;
        } else if (type == long.class || type == Long.class) {
            return 5_000_000_000L;
        } else if (type == BigDecimal.class) {
            return new BigDecimal("27.40");
        } else if (type == Instant.class) {
            return AT;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 3, 1);
        } else if (type == byte[].class) {
            return new byte[] {1, 2, 3};
        }
        throw new IllegalArgumentException("no sample for " + type);
    }
}
