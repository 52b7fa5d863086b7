package dev.tance.extract.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.extract.document.Member;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.StoredText;
import dev.tance.extract.file.ChinesePdf;
import dev.tance.extract.file.FileParser;
import dev.tance.extract.file.ParseLimits;
import dev.tance.extract.file.ParseTask;
import dev.tance.extract.file.Progress;
import dev.tance.extract.file.TestFiles;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same book in each form is split into the same six documents, without its front and back matter. */
class BoundFilesTest {
    private static final int CHARACTERS_A_LINE = 30;
    private static final int LINES_A_PAGE = 24;

    @TempDir
    Path folder;

    private Reading parse(Path file, Path work) throws Exception {
        return FileParser.parse(
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

    private void holdsTheSix(Path book) throws Exception {
        Path work = Files.createTempDirectory(folder, "parts");
        List<Member> members = ((Reading.Container) parse(book, work)).members();
        List<InventedBook.Entry> entries = InventedBook.entries();
        assertThat(members).hasSize(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            Reading.Document part =
                    (Reading.Document) parse(work.resolve(members.get(i).file()), work);
            InventedBook.Entry entry = entries.get(i);
            assertThat(part.title()).isEqualTo(entry.title());
            assertThat(StoredText.of(part.blocks()).text().replace("\n", ""))
                    .isEqualTo(String.join("", entry.paragraphs()));
            assertThat(part.metadata().getOrDefault("Url", "")).isEqualTo(entry.source());
            assertThat(part.metadata())
                    .containsEntry("ContentSource", entry.label())
                    .containsKey("CompilationStart");
        }
    }

    @Test
    void as_plain_text_with_page_markers_within_sentences() throws Exception {
        holdsTheSix(Files.write(folder.resolve("book.txt"), InventedBook.text().getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void as_a_word_document_whose_contents_have_tabs() throws Exception {
        Path file = folder.resolve("book.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream output = Files.newOutputStream(file)) {
            for (String line : InventedBook.lines("\t")) {
                document.createParagraph().createRun().setText(line);
            }
            document.write(output);
        }

        holdsTheSix(file);
    }

    @Test
    void as_a_page_of_a_site() throws Exception {
        StringBuilder page = new StringBuilder(
                "<html><head><meta charset='utf-8'><title>各县文件汇编_某县人民政府</title></head><body><div class='nav'><a href='/'>首页</a></div><h1>各县文件汇编</h1><div class='TRS_Editor'>");
        InventedBook.lines("......")
                .forEach(line -> page.append("<p>").append(line).append("</p>"));
        page.append("</div><div class='footer'>主办：某县人民政府</div></body></html>");

        holdsTheSix(Files.writeString(folder.resolve("book.html"), page));
    }

    @Test
    void as_a_pdf_with_numbered_pages() throws Exception {
        List<List<String>> pages = new ArrayList<>();
        List<String> current = new ArrayList<>();
        for (String line : InventedBook.lines("............")) {
            String rest = indented(line) ? "　　" + line : line;
            while (!rest.isEmpty()) {
                int end = Math.min(CHARACTERS_A_LINE, rest.length());
                current.add(rest.substring(0, end));
                rest = rest.substring(end);
                if (current.size() == LINES_A_PAGE) {
                    pages.add(List.copyOf(current));
                    current.clear();
                }
            }
        }
        pages.add(current);

        holdsTheSix(ChinesePdf.write(folder.resolve("book.pdf"), pages));
    }

    private static boolean indented(String line) {
        return line.endsWith("。");
    }

    @Test
    void a_plan_with_a_table_of_contents_of_its_own_is_one_document() throws Exception {
        Path file = TestFiles.docx(
                folder.resolve("plan.docx"),
                "竹溪县节水方案",
                "目录",
                "第一章 总则\t1",
                "第二章 目标\t3",
                "第三章 保障\t5",
                "第一章 总则",
                "依据《节约用水条例》和《水源保护办法》，制定本方案。",
                "第二章 目标",
                "到2026年，用水总量控制在3亿立方米以内。");

        assertThat(parse(file, folder)).isInstanceOf(Reading.Document.class);
    }

    @Test
    void a_part_that_names_titles_with_sources_is_not_split_again() throws Exception {
        String names =
                "<p>甲县《甲县节水方案》https://a.example.org/1</p><p>乙县《乙县节水方案》https://a.example.org/2</p><p>丙县《丙县节水方案》https://a.example.org/3</p>";
        String page =
                "<html><head><meta name='CompilationStart' content='12'></head><body><h1>某县文件清单说明</h1><p>到2026年，以下文件继续有效，由各部门负责解释和执行。</p>"
                        + names + "</body></html>";

        assertThat(parse(Files.writeString(folder.resolve("part.html"), page), folder))
                .isInstanceOf(Reading.Document.class);
    }

    @Test
    void tables_of_a_bound_document_stay_tables() throws Exception {
        String book =
                "甲县《甲县节水方案》https://a.example.org/1\n到2026年，主要指标如下，各单位应当执行。\n指标\t2026年\n用水总量\t3亿立方米\n乙县《乙县节水方案》https://a.example.org/2\n到2026年建成两处。\n丙县《丙县节水方案》https://a.example.org/3\n到2026年建成三处。";
        Path file = Files.writeString(folder.resolve("tables.txt"), book);

        Reading.Container container = (Reading.Container) parse(file, folder);
        Reading.Document first = (Reading.Document)
                parse(folder.resolve(container.members().get(0).file()), folder);

        assertThat(StoredText.of(first.blocks()).tables()).hasSize(1);
    }
}
