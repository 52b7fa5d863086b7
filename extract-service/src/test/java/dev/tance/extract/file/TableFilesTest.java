package dev.tance.extract.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.message.DocumentText;
import dev.tance.extract.document.Block;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.StoredText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same table of indicators in each format arrives as the same rows and cells, and its text stands in the text. */
class TableFilesTest {
    @TempDir
    Path folder;

    private Reading.Document parse(Path file) throws Exception {
        Path work = Files.createTempDirectory(folder, "work");
        return (Reading.Document) FileParser.parse(
                new ParseTask(
                        file.toString(),
                        null,
                        null,
                        null,
                        String.valueOf(file.getFileName()),
                        work.toString(),
                        false,
                        ParseLimits.DEFAULT),
                Progress.NONE);
    }

    private static List<List<List<String>>> tables(Reading.Document document) {
        return document.blocks().stream()
                .map(Block::rows)
                .filter(Objects::nonNull)
                .toList();
    }

    private static void holdsTheTable(Reading.Document document) {
        DocumentText text = StoredText.of(document.blocks());
        assertThat(text.text()).contains(OfficeFiles.tableText());
        assertThat(text.tables()).hasSize(1);
        DocumentText.Table table = text.tables().get(0);
        int[] points = text.text().codePoints().toArray();
        List<List<String>> cells = table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> new String(points, cell.start(), cell.end() - cell.start()))
                        .toList())
                .toList();
        assertThat(cells).endsWith(List.of(OfficeFiles.rows()[1]), List.of(OfficeFiles.rows()[2]));
    }

    @Test
    void word() throws Exception {
        Reading.Document document = parse(OfficeFiles.docx(folder.resolve("plan.docx")));

        holdsTheTable(document);
        assertThat(document.title()).isEqualTo(OfficeFiles.TITLE);
        assertThat(tables(document).get(0)).first().isEqualTo(List.of("基本情况", "", "数值", ""));
    }

    @Test
    void excel_of_both_ages_and_the_spreadsheets_of_wps() throws Exception {
        Path et = OfficeFiles.workbook(new HSSFWorkbook(), folder.resolve("plan.et"));
        Path xlsx = OfficeFiles.workbook(new XSSFWorkbook(), folder.resolve("plan.xlsx"));

        for (Path file : List.of(et, xlsx)) {
            Reading.Document document = parse(file);
            holdsTheTable(document);
            assertThat(document.title()).isEqualTo("竹溪县绿色发展主要指标表");
            assertThat(StoredText.of(document.blocks()).text()).isEqualTo(OfficeFiles.tableText());
        }
    }

    @Test
    void powerpoint() throws Exception {
        holdsTheTable(parse(OfficeFiles.pptx(folder.resolve("plan.pptx"))));
    }

    @Test
    void word_before_2007_and_the_texts_of_wps() throws Exception {
        for (String name : List.of("plan.doc", "plan.wps")) {
            Reading.Document document = parse(Files.copy(OfficeFiles.WORD_FILE, folder.resolve(name)));

            assertThat(tables(document)).hasSize(1);
            assertThat(tables(document).get(0))
                    .hasSize(6)
                    .startsWith(List.of("指标", "2020年", "2025年", "指标属性"), List.of("森林覆盖率（%）", "39.7", "41.2", "约束性"));
        }
    }

    @Test
    void open_document() throws Exception {
        holdsTheTable(parse(OfficeFiles.odt(folder.resolve("plan.odt"))));
    }

    @Test
    void cells_with_several_lines_are_one_cell() throws Exception {
        Path page = Files.writeString(
                folder.resolve("page.xhtml"),
                "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>表</title></head><body><table><tr><td>森林<br/>覆盖率</td><td>61</td></tr></table></body></html>");
        Path file = TestFiles.zip(
                folder.resolve("book.epub"),
                Map.of(
                        "mimetype",
                        TestFiles.utf8("application/epub+zip"),
                        "META-INF/container.xml",
                        TestFiles.utf8(
                                "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile full-path='content.opf' media-type='application/oebps-package+xml'/></rootfiles></container>"),
                        "content.opf",
                        TestFiles.utf8(
                                "<package xmlns='http://www.idpf.org/2007/opf'><manifest><item id='a' href='page.xhtml' media-type='application/xhtml+xml'/></manifest><spine><itemref idref='a'/></spine></package>"),
                        "page.xhtml",
                        Files.readAllBytes(page)));

        assertThat(tables(parse(file)).get(0)).first().isEqualTo(List.of("森林覆盖率", "61"));
    }
}
