package dev.tance.gateway.export;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.tance.gateway.document.DocumentSearch;
import dev.tance.gateway.passage.DocumentTextSearch;
import dev.tance.gateway.passage.PassageSearch;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Scan;
import dev.tance.gateway.target.Comparisons;
import dev.tance.gateway.target.TargetFilters;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.IndexedPassage;
import dev.tance.index.model.IndexedTarget;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables that can be exported, with the filters of the queries of the same name. */
@Component
class Exports {
    private static final Set<String> OWN = Set.of("format", "bom");
    private static final Set<String> PAGING = Set.of("limit", "cursor", "sort");

    private final Scan scan;
    private final DocumentTextSearch documentText;
    private final Comparisons comparisons;

    Exports(Scan scan, DocumentTextSearch documentText, Comparisons comparisons) {
        this.scan = scan;
        this.documentText = documentText;
        this.comparisons = comparisons;
    }

    /** Names of the parameters of a table: its filters, and those of the export itself. */
    static Set<String> parameters(String kind) {
        Set<String> filters = new HashSet<>(
                switch (kind) {
                    case "documents" -> DocumentSearch.PARAMETERS;
                    case "passages" -> PassageSearch.PARAMETERS;
                    case "targets" -> TargetFilters.PARAMETERS;
                    case "comparisons" -> Comparisons.PARAMETERS;
                    default ->
                        throw ProblemException.notFound(
                                "exports are comparisons, documents, passages or targets, not '" + kind + "'");
                });
        filters.removeAll(PAGING);
        filters.addAll(OWN);
        return filters;
    }

    /** A table that is ready to be read: its parameters are right. */
    interface Table {
        /** How many rows it has at present, unknown for a comparison. */
        OptionalLong count() throws IOException;

        /** What its columns are. */
        List<Column.Head> columns();

        /** Writes all rows and ends the file. */
        void writeTo(OutputStream output, ExportFormat format, boolean byteOrderMark) throws IOException;
    }

    /**
     * A table.
     *
     * @throws ProblemException bad request when a parameter is wrong
     */
    Table table(String kind, Parameters parameters) {
        return switch (kind) {
            case "documents" -> documents(parameters);
            case "passages" -> {
                Query query = PassageSearch.query(parameters);
                yield new Rows<>(
                        kind,
                        ExportColumns.PASSAGES,
                        () -> OptionalLong.of(scan.count(IndexKind.PASSAGES, query)),
                        taker -> scan.each(IndexKind.PASSAGES, query, IndexedPassage.class, taker));
            }
            case "targets" -> {
                Query query = TargetFilters.of(parameters).toQuery();
                yield new Rows<>(
                        kind,
                        ExportColumns.TARGETS,
                        () -> OptionalLong.of(scan.count(IndexKind.TARGETS, query)),
                        taker -> scan.each(IndexKind.TARGETS, query, IndexedTarget.class, taker));
            }
            default ->
                new Rows<>(
                        kind,
                        ExportColumns.COMPARISONS,
                        OptionalLong::empty,
                        taker -> comparisons.each(parameters, taker));
        };
    }

    private Table documents(Parameters parameters) {
        if (parameters.text("q").isPresent()) {
            return new Rows<>(
                    "documents",
                    ExportColumns.DOCUMENTS,
                    () -> OptionalLong.of(documentText.count(parameters)),
                    taker -> documentText.each(parameters, taker));
        }
        Query query = DocumentSearch.filters(parameters).toQuery();
        return new Rows<>(
                "documents",
                ExportColumns.DOCUMENTS,
                () -> OptionalLong.of(scan.count(IndexKind.DOCUMENTS, query)),
                taker -> scan.each(IndexKind.DOCUMENTS, query, IndexedDocument.class, taker));
    }

    private interface Counter {
        OptionalLong count() throws IOException;
    }

    private interface Source<T> {
        void each(Scan.Taker<T> taker) throws IOException;
    }

    private record Rows<T>(String name, List<Column<T>> all, Counter counter, Source<T> source) implements Table {
        @Override
        public OptionalLong count() throws IOException {
            return counter.count();
        }

        @Override
        public List<Column.Head> columns() {
            return all.stream().map(Column::head).toList();
        }

        @Override
        public void writeTo(OutputStream output, ExportFormat format, boolean byteOrderMark) throws IOException {
            RowWriter writer = format.writer(output, name, columns(), byteOrderMark);
            List<Function<T, @Nullable Object>> values =
                    all.stream().map(Column::value).toList();
            source.each(row -> writer.write(row(values, row)));
            writer.finish();
        }

        private static <T> List<@Nullable Object> row(List<Function<T, @Nullable Object>> values, T row) {
            List<@Nullable Object> cells = new ArrayList<>(values.size());
            for (Function<T, @Nullable Object> value : values) {
                cells.add(value.apply(row));
            }
            return cells;
        }
    }
}
