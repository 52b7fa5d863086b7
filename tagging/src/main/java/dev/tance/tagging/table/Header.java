package dev.tance.tagging.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The header of an indicator table.
 *
 * @param columns its columns from left to right
 * @param rows number of rows that it takes, captions above it included
 * @param baseYear year of the only column of present values, 0 when there is none or several
 * @param unit unit that holds where no cell says one, null when there is none
 */
record Header(
        List<Column> columns,
        int rows,
        int baseYear,
        @Nullable String unit) {
    Header {
        columns = List.copyOf(columns);
    }

    Optional<Column> first(ColumnKind kind) {
        return columns.stream().filter(column -> column.kind() == kind).findFirst();
    }

    int indexOf(ColumnKind kind) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    boolean has(ColumnKind kind) {
        return indexOf(kind) >= 0;
    }

    /** The last year that the table sets targets for, 0 when it names none. */
    int lastYear() {
        return columns.stream()
                .filter(column -> column.kind() == ColumnKind.TARGET)
                .mapToInt(Column::year)
                .max()
                .orElse(0);
    }
}
