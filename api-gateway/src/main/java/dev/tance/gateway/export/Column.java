package dev.tance.gateway.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of an export.
 *
 * @param name in the heading, the same as the field's in the API
 * @param type of its values; formats without such a type take the closest
 * @param value of a row, null when it has none
 */
record Column<T>(String name, Type type, Function<T, @Nullable Object> value) {

    /** What a column holds. */
    enum Type {
        /** Text; instants and dates in ISO 8601 are text too where a format has no type for them. */
        TEXT,
        /** A whole number. */
        WHOLE,
        /** A decimal number, exact in CSV and JSON, the closest double in XLSX and Parquet. */
        DECIMAL,
        /** True or false. */
        FLAG,
        /** Several texts. */
        TEXTS
    }

    /** What tells a column without the rows that it is of. */
    record Head(String name, Type type) {}

    Head head() {
        return new Head(name, type);
    }

    static <T> Column<T> text(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, Type.TEXT, row -> shown(value.apply(row)));
    }

    static <T> Column<T> whole(String name, Function<T, @Nullable Integer> value) {
        return new Column<>(name, Type.WHOLE, value::apply);
    }

    static <T> Column<T> decimal(String name, Function<T, @Nullable BigDecimal> value) {
        return new Column<>(name, Type.DECIMAL, value::apply);
    }

    static <T> Column<T> flag(String name, Function<T, Boolean> value) {
        return new Column<>(name, Type.FLAG, value::apply);
    }

    static <T> Column<T> texts(String name, Function<T, Collection<String>> value) {
        return new Column<>(name, Type.TEXTS, row -> List.copyOf(value.apply(row)));
    }

    private static @Nullable Object shown(@Nullable Object value) {
        return value instanceof Instant || value instanceof LocalDate ? value.toString() : value;
    }
}
