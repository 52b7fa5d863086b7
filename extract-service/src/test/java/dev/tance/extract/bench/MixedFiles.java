package dev.tance.extract.bench;

import dev.tance.extract.file.OfficeFiles;
import dev.tance.extract.file.TestFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The small documents that are measured: invented ones of the formats that sites serve, or those of a folder. */
final class MixedFiles {
    private static final Path SAMPLES = Path.of("..", "samples", "files");
    private static final long SMALL = 1 << 20;
    private static final int SENTENCES = 60;

    private MixedFiles() {}

    /** All small files of a folder that are no scans and no archives. */
    static List<Path> of(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*(?:scan|\\.zip|compilation).*"))
                    .filter(file -> file.toFile().length() <= SMALL)
                    .sorted()
                    .toList();
        }
    }

    /** Files of ten formats, written into a folder, and the samples of this repository. */
    static List<Path> invented(Path folder) throws IOException {
        List<Path> files = new ArrayList<>(of(SAMPLES));
        for (int copy = 0; copy < 3; copy++) {
            files.add(OfficeFiles.docx(folder.resolve(copy + "-a.docx")));
            files.add(TestFiles.docx(folder.resolve(copy + "-b.docx"), sentences(copy)));
            files.add(OfficeFiles.workbook(new HSSFWorkbook(), folder.resolve(copy + ".xls")));
            files.add(OfficeFiles.workbook(new XSSFWorkbook(), folder.resolve(copy + ".xlsx")));
            files.add(OfficeFiles.pptx(folder.resolve(copy + ".pptx")));
            files.add(OfficeFiles.odt(folder.resolve(copy + ".odt")));
            files.add(TestFiles.save(TestFiles.pdf(pages()), folder.resolve(copy + ".pdf")));
            files.add(Files.writeString(folder.resolve(copy + ".html"), page(copy)));
            files.add(Files.writeString(
                    folder.resolve(copy + ".txt"), String.join("\n", sentences(copy)), Charset.forName("GB18030")));
        }
        return files;
    }

    private static String[] sentences(int copy) {
        String[] sentences = new String[SENTENCES];
        for (int i = 0; i < SENTENCES; i++) {
            sentences[i] = "（" + i + "）到20" + (25 + copy) + "年，建成示范点" + (i + copy) + "个，覆盖率达到" + (40 + i)
                    + "%以上，由各乡镇人民政府负责落实。";
        }
        return sentences;
    }

    private static String page(int copy) {
        return "<html><head><meta charset='utf-8'><title>方案_某县</title></head><body><div class='nav'><a href='/'>首页</a></div><h1>某县方案</h1><div class='TRS_Editor'><p>"
                + String.join("</p><p>", sentences(copy))
                + "</p></div><div class='footer'>主办：某县人民政府</div></body></html>";
    }

    private static String[][] pages() {
        String[][] pages = new String[4][30];
        for (String[] page : pages) {
            for (int line = 0; line < page.length; line++) {
                page[line] = "72|" + (760 - 22 * line) + "|A line of a plan that names " + line
                        + " projects to be finished by the year";
            }
        }
        return pages;
    }
}
