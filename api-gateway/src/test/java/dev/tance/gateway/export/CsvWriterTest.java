package dev.tance.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
    @Test
    void a_row_is_a_line_and_what_is_missing_an_empty_cell() throws IOException {
        assertThat(written(false, "甲", null, new BigDecimal("1E+3"), 2027, true))
                .isEqualTo("a,b,c,d,e\r\n甲,,1000,2027,true\r\n");
    }

    @Test
    void quotes_commas_and_line_breaks_are_quoted_after_the_standard() {
        assertThat(CsvWriter.cell("说“好”,\"不\"\n行")).isEqualTo("\"说“好”,\"\"不\"\"\n行\"");
        assertThat(CsvWriter.cell(" 前后 ")).isEqualTo("\" 前后 \"");
    }

    @Test
    void several_texts_stand_in_one_cell() {
        assertThat(CsvWriter.cell(List.of("市发改委", "市财政局"))).isEqualTo("市发改委; 市财政局");
        assertThat(CsvWriter.cell(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\")",
                "+1",
                "-1+2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝1+1",
                "＠SUM(A1)"
            })
    void a_text_that_a_spreadsheet_would_compute_is_made_harmless(String text) {
        assertThat(CsvWriter.cell(text).replaceFirst("^\"", "")).startsWith("'");
        assertThat(CsvWriter.cell(List.of(text)).replaceFirst("^\"", "")).startsWith("'");
    }

    @Test
    void a_negative_number_is_a_number() {
        assertThat(CsvWriter.cell(new BigDecimal("-3.50"))).isEqualTo("-3.50");
        assertThat(CsvWriter.cell(-7)).isEqualTo("-7");
    }

    @Test
    void a_byte_order_mark_comes_on_request_alone() throws IOException {
        assertThat(written(true, "甲", "乙", "丙", "丁", "戊")).startsWith("\ufeffa,b");
        assertThat(written(false, "甲", "乙", "丙", "丁", "戊")).startsWith("a,b");
    }

    private static String written(boolean byteOrderMark, @Nullable Object... row) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        CsvWriter writer = new CsvWriter(output, List.of("a", "b", "c", "d", "e"), byteOrderMark);
        writer.write(Arrays.asList(row));
        writer.finish();
        return output.toString(StandardCharsets.UTF_8);
    }
}
