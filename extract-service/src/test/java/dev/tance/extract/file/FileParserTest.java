package dev.tance.extract.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.DocumentException;
import dev.tance.extract.document.Block;
import dev.tance.extract.document.Member;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.StoredText;
import dev.tance.extract.document.Warnings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileParserTest {
    @TempDir
    Path folder;

    private Reading parse(Path file, String name) throws DocumentException, IOException {
        Path work = Files.createTempDirectory(folder, "work");
        return FileParser.parse(
                new ParseTask(file.toString(), null, null, null, name, work.toString(), false, ParseLimits.DEFAULT),
                Progress.NONE);
    }

    private static String text(Reading reading) {
        return StoredText.of(((Reading.Document) reading).blocks()).text();
    }

    @Test
    void a_word_document_gives_title_paragraphs_and_tables() throws Exception {
        Path file = TestFiles.docx(folder.resolve("a.docx"), "竹溪县节水方案", "为做好节水工作，制定本方案。");

        Reading.Document document = (Reading.Document) parse(file, "a.docx");

        assertThat(document.title()).isEqualTo("竹溪县节水方案");
        assertThat(text(document)).isEqualTo("为做好节水工作，制定本方案。\n指标\t2025年\n用水总量\t3亿立方米");
        assertThat(document.blocks()).filteredOn(Block::isTable).hasSize(1);
    }

    @Test
    void a_wrong_extension_changes_nothing() throws Exception {
        Path file = TestFiles.docx(folder.resolve("a.pdf"), "竹溪县节水方案", "为做好节水工作，制定本方案。");

        assertThat(text(parse(file, "a.pdf"))).startsWith("为做好节水工作");
    }

    @Test
    void lines_of_a_pdf_are_joined_to_paragraphs_and_its_furniture_is_out() throws Exception {
        String[][] pages = new String[4][];
        for (int page = 0; page < pages.length; page++) {
            pages[page] = new String[] {
                "220|800|Annual water plan",
                "72|700|The first line of paragraph " + page + " reaches the margin of the page here and",
                "72|686|its second line does so as well until the sentence finds its end.",
                "94|672|An indented line begins another paragraph and it also runs to the end",
                "72|658|of the line.",
                "290|30|- " + (page + 1) + " -"
            };
        }

        Reading.Document document =
                (Reading.Document) parse(TestFiles.save(TestFiles.pdf(pages), folder.resolve("a.pdf")), "a.pdf");

        assertThat(document.blocks())
                .hasSize(8)
                .extracting(Block::text)
                .startsWith(
                        "The first line of paragraph 0 reaches the margin of the page here and its second line does so as well until the sentence finds its end.",
                        "An indented line begins another paragraph and it also runs to the end of the line.");
        assertThat(document.blocks()).extracting(Block::page).containsExactly(1, 1, 2, 2, 3, 3, 4, 4);
        assertThat(document.metadata()).containsEntry("pages", "4");
    }

    @Test
    void a_sentence_that_runs_over_a_page_break_is_one_paragraph() throws Exception {
        Reading reading = parse(
                TestFiles.save(
                        TestFiles.pdf(
                                new String[] {
                                    "72|700|This is a line that is as wide as the text of this page can be",
                                    "72|100|and this one too it is as wide as any other line can be on it",
                                    "290|30|1"
                                },
                                new String[] {
                                    "72|740|and goes on at the top of the next page, where it ends at last.",
                                    "94|700|A new paragraph stands here and it is rather long as well.",
                                    "290|30|2"
                                }),
                        folder.resolve("a.pdf")),
                "a.pdf");

        assertThat(text(reading))
                .contains("can be on it and goes on at the top of the next page, where it ends at last.\n");
    }

    @Test
    void columns_of_a_pdf_become_a_table() throws Exception {
        Reading.Document document = (Reading.Document) parse(
                TestFiles.save(
                        TestFiles.pdf(new String[] {
                            "72|700|The main indicators are these:",
                            "72|680|Indicator",
                            "250|680|Unit",
                            "400|680|2025",
                            "72|666|Water use",
                            "250|666|m3",
                            "400|666|12.1"
                        }),
                        folder.resolve("a.pdf")),
                "a.pdf");

        assertThat(text(document)).endsWith("Indicator\tUnit\t2025\nWater use\tm3\t12.1");
    }

    @Test
    void members_of_an_archive_are_unpacked_under_harmless_names() throws Exception {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("../../etc/passwd.txt", TestFiles.utf8("x"));
        members.put("C:\\表\\任务.txt", TestFiles.utf8("任务"));
        members.put("__MACOSX/._a.txt", TestFiles.utf8("noise"));
        members.put("logo.png", TestFiles.utf8("noise"));

        Reading.Container container =
                (Reading.Container) parse(TestFiles.zip(folder.resolve("a.zip"), members), "a.zip");

        assertThat(container.members()).extracting(Member::path).containsExactly("etc/passwd.txt", "表/任务.txt");
        assertThat(container.members()).extracting(Member::file).containsExactly("member-0", "member-1");
        assertThat(container.warnings()).containsExactly(Warnings.MEMBERS_LEFT_OUT);
    }

    @Test
    void a_gzipped_file_is_a_container_of_one() throws Exception {
        Path file = folder.resolve("plan.txt.gz");
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
            gzip.write(TestFiles.utf8("到2025年，建成公园3座。"));
        }

        assertThat(((Reading.Container) parse(file, "plan.txt.gz")).members())
                .extracting(Member::path)
                .containsExactly("plan.txt");
    }

    @Test
    void plain_text_in_any_encoding_loses_its_title_to_the_title() throws Exception {
        Path file = folder.resolve("a.txt");
        Files.write(file, "竹溪县节水实施方案\r\n　　到2025年，用水总量控制在3亿立方米。\r\n".getBytes(Charset.forName("GB18030")));

        Reading.Document document = (Reading.Document) parse(file, "a.txt");

        assertThat(document.title()).isEqualTo("竹溪县节水实施方案");
        assertThat(text(document)).isEqualTo("到2025年，用水总量控制在3亿立方米。");
    }

    @Test
    void an_ofd_gives_the_text_of_its_pages() throws Exception {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("OFD.xml", TestFiles.utf8("<ofd:OFD xmlns:ofd='http://www.ofdspec.org/2016'/>"));
        members.put(
                "Doc_0/Pages/Page_0/Content.xml",
                TestFiles.utf8("<ofd:Page xmlns:ofd='http://www.ofdspec.org/2016'><ofd:Content><ofd:Layer>"
                        + "<ofd:TextObject Boundary='30 60 150 6' Size='5.6'><ofd:TextCode X='0' Y='5'>为做好全县节水工作，进一步提高用水效率</ofd:TextCode></ofd:TextObject>"
                        + "<ofd:TextObject Boundary='30 70 60 6' Size='5.6'><ofd:TextCode X='0' Y='5'>，制定本方案。</ofd:TextCode></ofd:TextObject>"
                        + "</ofd:Layer></ofd:Content></ofd:Page>"));

        Reading reading = parse(TestFiles.zip(folder.resolve("a.ofd"), members), "a.ofd");

        assertThat(reading.mediaType()).isEqualTo("application/ofd");
        assertThat(text(reading)).isEqualTo("为做好全县节水工作，进一步提高用水效率，制定本方案。");
    }
}
