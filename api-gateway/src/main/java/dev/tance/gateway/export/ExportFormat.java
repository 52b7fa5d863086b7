package dev.tance.gateway.export;

import dev.tance.gateway.problem.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The formats of exports. */
enum ExportFormat {
    CSV("text/csv;charset=UTF-8"),
    JSONL("application/x-ndjson"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PARQUET("application/vnd.apache.parquet");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** Ending of a file's name. */
    String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * The format by its wire form, for example {@code csv}.
     *
     * @throws ProblemException bad request when there is none
     */
    static ExportFormat of(String code) {
        for (ExportFormat format : values()) {
            if (format.extension().equals(code)) {
                return format;
            }
        }
        throw ProblemException.badRequest("parameter 'format' must be one of csv, jsonl, parquet, xlsx");
    }

    /**
     * A writer of this format.
     *
     * @param name of the table
     * @param byteOrderMark whether a CSV begins with one
     */
    RowWriter writer(OutputStream output, String name, List<Column.Head> columns, boolean byteOrderMark)
            throws IOException {
        List<String> names = columns.stream().map(Column.Head::name).toList();
        return switch (this) {
            case CSV -> new CsvWriter(output, names, byteOrderMark);
            case JSONL -> new JsonLinesWriter(output, names);
            case XLSX -> new XlsxWriter(output, name, names);
            case PARQUET -> new ParquetRows(output, name, columns);
        };
    }
}
