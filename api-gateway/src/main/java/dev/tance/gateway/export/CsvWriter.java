package dev.tance.gateway.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * CSV after RFC 4180 in UTF-8. A text that a spreadsheet would run as a formula gets an apostrophe before it: documents of
 * others must not compute anything on the machine of whoever opens the file.
 */
final class CsvWriter implements RowWriter {
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";
    private static final String END_OF_LINE = "\r\n";

    private final Writer output;

    /** @param byteOrderMark whether to write one, by which Excel knows UTF-8 */
    CsvWriter(OutputStream output, List<String> headings, boolean byteOrderMark) throws IOException {
        this.output = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8), 1 << 16);
        if (byteOrderMark) {
            this.output.write('\ufeff');
        }
        line(headings.stream().map(CsvWriter::quoted).toList());
    }

    @Override
    public void write(List<@Nullable Object> row) throws IOException {
        line(row.stream().map(CsvWriter::cell).toList());
    }

    @Override
    public void finish() throws IOException {
        output.flush();
    }

    private void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                output.write(',');
            }
            output.write(cells.get(i));
        }
        output.write(END_OF_LINE);
    }

    static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            case List<?> several ->
                quoted(safe(several.stream().map(String::valueOf).collect(Collectors.joining("; "))));
            default -> quoted(safe(value.toString()));
        };
    }

    private static String safe(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(each -> each == '"' || each == ',' || each == '\n' || each == '\r')
                && text.strip().length() == text.length();
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
