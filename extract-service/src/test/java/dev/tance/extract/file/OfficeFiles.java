package dev.tance.extract.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Makes office files with an invented table of indicators in them. */
public final class OfficeFiles {
    public static final String TITLE = "竹溪县绿色发展实施方案";
    public static final String PARAGRAPH = "为推动全县绿色发展，结合实际，制定本方案。";

    /** A Word file of this repository, written by LibreOffice, since no library here writes one. Its table is of five rows. */
    public static final Path WORD_FILE = Path.of("..", "samples", "files", "baitang-forestry.doc");

    private OfficeFiles() {}

    /** The rows, with a group of two rows in the first column and a head that spans two columns. */
    public static String[][] rows() {
        return new String[][] {
            {"类别", "指标", "2020年", "2025年"},
            {"环境", "森林覆盖率（%）", "60.2", "61"},
            {"", "用水总量（亿立方米）", "3.1", "3"}
        };
    }

    /** The text of {@link #rows()}: cells by tabs, rows by line breaks. */
    public static String tableText() {
        StringBuilder text = new StringBuilder();
        for (String[] row : rows()) {
            text.append(text.isEmpty() ? "" : "\n").append(String.join("\t", row));
        }
        return text.toString();
    }

    /** A DOCX whose table has a row over all columns, one cell over two columns and one over two rows. */
    public static Path docx(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream output = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText(TITLE);
            document.createParagraph().createRun().setText(PARAGRAPH);
            XWPFTable table = document.createTable(4, 4);
            table.getRow(0).getCell(0).setText("基本情况");
            table.getRow(0).getCell(2).setText("数值");
            span(table, 0, 2);
            span(table, 0, 0);
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 4; column++) {
                    table.getRow(row + 1).getCell(column).setText(rows()[row][column]);
                }
            }
            merge(table, 2, STMerge.RESTART);
            merge(table, 3, STMerge.CONTINUE);
            document.write(output);
        }
        return file;
    }

    private static void span(XWPFTable table, int row, int cell) {
        table.getRow(row).getCell(cell).getCTTc().addNewTcPr().addNewGridSpan().setVal(java.math.BigInteger.TWO);
        table.getRow(row).removeCell(cell + 1);
    }

    private static void merge(XWPFTable table, int row, STMerge.Enum how) {
        table.getRow(row).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(how);
    }

    /** A sheet with a title over all columns, the table, and an empty sheet behind it. */
    public static Path workbook(Workbook workbook, Path file) throws IOException {
        try (workbook;
                OutputStream output = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Sheet1");
            sheet.createRow(0).createCell(0).setCellValue("竹溪县绿色发展主要指标表");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            for (int row = 0; row < rows().length; row++) {
                Row cells = sheet.createRow(row + 1);
                for (int column = 0; column < 4; column++) {
                    String value = rows()[row][column];
                    if (row > 0 && column > 1) {
                        cells.createCell(column).setCellValue(Double.parseDouble(value));
                    } else if (!value.isEmpty()) {
                        cells.createCell(column).setCellValue(value);
                    }
                }
            }
            workbook.createSheet("Sheet2");
            workbook.write(output);
        }
        return file;
    }

    /** A slide with the table on it. */
    public static Path pptx(Path file) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream output = Files.newOutputStream(file)) {
            XSLFTable table = show.createSlide().createTable(3, 4);
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 4; column++) {
                    table.getCell(row, column).setText(rows()[row][column]);
                }
            }
            show.write(output);
        }
        return file;
    }

    /** An OpenDocument text whose table covers the cell below 环境. */
    public static Path odt(Path file) throws IOException {
        String content =
                "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'><office:body><office:text>"
                        + "<text:p>" + TITLE + "</text:p><text:p>" + PARAGRAPH + "</text:p><table:table>"
                        + odtRow("<table:table-cell>", 0)
                        + odtRow("<table:table-cell table:number-rows-spanned='2'>", 1)
                        + odtRow(null, 2)
                        + "</table:table></office:text></office:body></office:document-content>";
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("mimetype", TestFiles.utf8("application/vnd.oasis.opendocument.text"));
        members.put("content.xml", TestFiles.utf8(content));
        return TestFiles.zip(file, members);
    }

    private static String odtRow(@org.jspecify.annotations.Nullable String firstCell, int row) {
        StringBuilder cells = new StringBuilder("<table:table-row>");
        for (int column = 0; column < 4; column++) {
            if (column == 0 && firstCell == null) {
                cells.append("<table:covered-table-cell/>");
                continue;
            }
            cells.append(column == 0 ? firstCell : "<table:table-cell>")
                    .append("<text:p>")
                    .append(rows()[row][column])
                    .append("</text:p></table:table-cell>");
        }
        return cells.append("</table:table-row>").toString();
    }
}
