package dev.tance.gateway.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook, written as the rows come. A sheet holds as many rows as Excel reads; then the next one begins. Texts
 * are written as texts, so that none is taken for a formula; one longer than a cell may hold is cut and ends in ….
 */
final class XlsxWriter implements RowWriter {
    /** Excel's limit, heading included. */
    static final int MOST_ROWS = 1_048_576;

    /** Excel's limit for the characters of a cell. */
    static final int LONGEST_CELL = 32_767;

    private static final int FLUSHED_EVERY = 500;

    private final Workbook workbook;
    private final String name;
    private final List<String> headings;
    private final int mostRows;
    private Worksheet sheet;
    private int sheets;
    private int nextRow;

    XlsxWriter(OutputStream output, String name, List<String> headings) throws IOException {
        this(output, name, headings, MOST_ROWS);
    }

    /** @param mostRows of a sheet, heading included */
    XlsxWriter(OutputStream output, String name, List<String> headings, int mostRows) throws IOException {
        this.workbook = new Workbook(new StaysOpen(output), "Tance", null);
        this.name = name;
        this.headings = headings;
        this.mostRows = mostRows;
        this.sheet = newSheet();
    }

    @Override
    public void write(List<@Nullable Object> row) throws IOException {
        if (nextRow == mostRows) {
            sheet.finish();
            sheet = newSheet();
        }
        for (int column = 0; column < row.size(); column++) {
            write(column, row.get(column));
        }
        nextRow++;
        if (nextRow % FLUSHED_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        workbook.finish();
    }

    private Worksheet newSheet() {
        sheets++;
        Worksheet next = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        for (int column = 0; column < headings.size(); column++) {
            next.inlineString(0, column, headings.get(column));
        }
        next.freezePane(0, 1);
        nextRow = 1;
        return next;
    }

    private void write(int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                // an empty cell is no cell
            }
            case BigDecimal number -> sheet.value(nextRow, column, number.doubleValue());
            case Number number -> sheet.value(nextRow, column, number);
            case Boolean flag -> sheet.value(nextRow, column, flag);
            case List<?> several ->
                text(column, several.stream().map(String::valueOf).collect(Collectors.joining("; ")));
            default -> text(column, value.toString());
        }
    }

    private void text(int column, String text) {
        String shown = text.length() <= LONGEST_CELL ? text : cut(text);
        sheet.inlineString(nextRow, column, shown);
    }

    private static String cut(String text) {
        int end = LONGEST_CELL - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** The workbook closes what it writes to, which is not its own. */
    private static final class StaysOpen extends FilterOutputStream {
        StaysOpen(OutputStream output) {
            super(output);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
