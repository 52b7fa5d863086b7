package dev.tance.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import dev.tance.contracts.json.MessageJson;
import dev.tance.gateway.export.Column.Head;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is written in each format is read back by a reader of that format. */
class FileFormatsTest {
    private static final List<Head> COLUMNS = List.of(
            new Head("title", Column.Type.TEXT),
            new Head("year", Column.Type.WHOLE),
            new Head("value", Column.Type.DECIMAL),
            new Head("draft", Column.Type.FLAG),
            new Head("bodies", Column.Type.TEXTS));
    private static final List<List<@Nullable Object>> ROWS = List.of(
            Arrays.asList("云溪市规划 & <附件>", 2027, new BigDecimal("20.50"), true, List.of("市发改委", "市财政局")),
            Arrays.asList(null, null, null, false, List.of()),
            Arrays.asList("=1+1\u0001𠮷", -3, new BigDecimal("0.000000001"), false, List.of("县水利局")));

    @TempDir
    private @Nullable Path directory;

    @Test
    void json_lines_keep_decimals_exact_and_leave_out_what_is_missing() throws IOException {
        List<String> lines = new String(written(ExportFormat.JSONL), StandardCharsets.UTF_8)
                .lines()
                .toList();

        JsonNode first = MessageJson.mapper().readTree(lines.getFirst());
        assertThat(lines).hasSize(3);
        assertThat(first.get("value").decimalValue()).isEqualTo(new BigDecimal("20.50"));
        assertThat(first.get("bodies").get(1).stringValue()).isEqualTo("市财政局");
        assertThat(lines.get(1)).isEqualTo("{\"draft\":false,\"bodies\":[]}");
        assertThat(lines.get(2)).contains("0.000000001", "\\u0001");
    }

    @Test
    void a_workbook_holds_texts_as_texts_and_numbers_as_numbers() throws IOException {
        List<Row> rows = sheets(written(ExportFormat.XLSX)).getFirst();

        assertThat(rows).hasSize(4);
        assertThat(rows.getFirst().getCellText(0)).isEqualTo("title");
        assertThat(rows.get(1).getCellText(0)).isEqualTo("云溪市规划 & <附件>");
        assertThat(rows.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("2027");
        assertThat(rows.get(1).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("20.5");
        assertThat(rows.get(1).getCellAsBoolean(3)).contains(true);
        assertThat(rows.get(1).getCellText(4)).isEqualTo("市发改委; 市财政局");
        assertThat(rows.get(3).getCellText(0)).startsWith("=1+1").endsWith("𠮷");
        assertThat(rows.get(3).getCell(0).getFormula()).isNull();
    }

    @Test
    void a_full_sheet_is_followed_by_the_next_one_with_its_heading() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        XlsxWriter writer = new XlsxWriter(output, "rows", List.of("number"), 1_000);
        for (int number = 0; number < 2_500; number++) {
            writer.write(Arrays.asList((Object) number));
        }
        writer.finish();

        List<List<Row>> sheets = sheets(output.toByteArray());
        assertThat(sheets).extracting(List::size).containsExactly(1_000, 1_000, 503);
        assertThat(sheets)
                .allSatisfy(rows -> assertThat(rows.getFirst().getCellText(0)).isEqualTo("number"));
        assertThat(sheets.get(2).getLast().getCellAsNumber(0).orElseThrow()).isEqualByComparingTo("2499");
    }

    @Test
    void a_text_that_no_cell_holds_is_cut_between_characters() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        XlsxWriter writer = new XlsxWriter(output, "rows", List.of("text"));
        writer.write(Arrays.asList((Object) ("a" + "𠮷".repeat(40_000))));
        writer.finish();

        String shown = sheets(output.toByteArray()).getFirst().get(1).getCellText(0);
        assertThat(shown.length()).isLessThanOrEqualTo(XlsxWriter.LONGEST_CELL);
        assertThat(shown).endsWith("𠮷…");
    }

    @Test
    void a_parquet_file_has_typed_columns_and_empty_values() throws IOException {
        List<List<Object>> rows = parquet(written(ExportFormat.PARQUET));

        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).contains("云溪市规划 & <附件>", 2027L, 20.5, true);
        assertThat(rows.get(1)).containsExactly(false);
        assertThat(rows.get(2)).contains("=1+1\u0001𠮷", -3L, 1e-9);
    }

    @Test
    void a_parquet_file_of_many_row_groups_is_whole() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        RowWriter writer = ExportFormat.PARQUET.writer(output, "rows", COLUMNS, false);
        java.util.Random random = new java.util.Random(5);
        for (int number = 0; number < 40_000; number++) {
            byte[] noise = new byte[300];
            random.nextBytes(noise);
            String text = new String(noise, StandardCharsets.ISO_8859_1);
            writer.write(Arrays.asList(text, number, BigDecimal.ONE, true, List.of()));
        }
        writer.finish();

        assertThat(parquet(output.toByteArray())).hasSize(40_000);
    }

    private static byte[] written(ExportFormat format) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        RowWriter writer = format.writer(output, "rows", COLUMNS, false);
        for (List<@Nullable Object> row : ROWS) {
            writer.write(row);
        }
        writer.finish();
        return output.toByteArray();
    }

    private static List<List<Row>> sheets(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<List<Row>> sheets = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(sheet.read());
            }
            return sheets;
        }
    }

    private List<List<Object>> parquet(byte[] content) throws IOException {
        Path file = java.util.Objects.requireNonNull(directory).resolve("rows.parquet");
        Files.write(file, content);
        try (Stream<List<Object>> rows = ParquetReader.streamContent(file.toFile(), new Values())) {
            return rows.toList();
        }
    }

    /** Collects the values that are there. */
    private static final class Values implements Hydrator<List<Object>, List<Object>, String[]> {
        @Override
        public List<Object> start() {
            return new ArrayList<>();
        }

        @Override
        public List<Object> add(List<Object> target, String[] heading, Object value) {
            if (value != null) {
                target.add(value);
            }
            return target;
        }

        @Override
        public List<Object> finish(List<Object> target) {
            return target;
        }
    }
}
