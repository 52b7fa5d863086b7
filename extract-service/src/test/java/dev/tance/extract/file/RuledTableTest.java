package dev.tance.extract.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.extract.document.Block;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.StoredText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of PDF files whose cells lines divide. */
class RuledTableTest {
    private static final String[] WORDS = {
        "72|760|The indicators of the plan stand in the table below and all of them",
        "72|746|are to be reached by the end of the period that it names.",
        "75|706|Group",
        "155|706|Indicator",
        "305|706|2020",
        "405|706|2025",
        "75|686|Water",
        "155|686|Water use of all",
        "155|674|households",
        "305|680|12.1",
        "405|680|11",
        "155|656|Leakage",
        "305|656|9",
        "405|656|8",
        "72|600|The text goes on below the table with a line that is as wide as the page",
        "72|586|and ends here."
    };

    @TempDir
    Path folder;

    private Reading.Document parse(PDDocument document) throws Exception {
        Path file = TestFiles.save(document, folder.resolve("table.pdf"));
        return (Reading.Document) FileParser.parse(
                new ParseTask(
                        file.toString(),
                        null,
                        null,
                        null,
                        "table.pdf",
                        Files.createDirectory(folder.resolve("work")).toString(),
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

    @FunctionalInterface
    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    private static void draw(PDDocument document, int page, Drawing drawing) throws IOException {
        PDPage target = document.getPage(page);
        try (PDPageContentStream content =
                new PDPageContentStream(document, target, PDPageContentStream.AppendMode.PREPEND, false)) {
            drawing.on(content);
        }
    }

    private static void line(PDPageContentStream content, float x1, float y1, float x2, float y2) throws IOException {
        content.moveTo(x1, y1);
        content.lineTo(x2, y2);
        content.stroke();
    }

    /** The lines of the table in {@link #WORDS}: the cell under Group reaches over two rows. */
    private static void grid(PDPageContentStream content) throws IOException {
        for (float y : new float[] {720, 700, 648}) {
            line(content, 72, y, 500, y);
        }
        line(content, 150, 668, 500, 668);
        for (float x : new float[] {72, 150, 300, 400, 500}) {
            line(content, x, 720, x, 648);
        }
    }

    private static final List<List<String>> ROWS = List.of(
            List.of("Group", "Indicator", "2020", "2025"),
            List.of("Water", "Water use of all households", "12.1", "11"),
            List.of("", "Leakage", "9", "8"));

    @Test
    void cells_of_several_lines_and_cells_over_several_rows() throws Exception {
        PDDocument document = TestFiles.pdf(WORDS);
        draw(document, 0, RuledTableTest::grid);

        Reading.Document read = parse(document);

        assertThat(tables(read)).containsExactly(ROWS);
        assertThat(StoredText.of(read.blocks()).text())
                .startsWith("The indicators of the plan stand in the table below")
                .contains("that it names.\nGroup\tIndicator\t2020\t2025\nWater\t")
                .endsWith(
                        "11\n\tLeakage\t9\t8\nThe text goes on below the table with a line that is as wide as the page"
                                + " and ends here.");
    }

    @Test
    void lines_drawn_as_thin_filled_bars() throws Exception {
        PDDocument document = TestFiles.pdf(WORDS);
        draw(document, 0, content -> {
            for (float y : new float[] {720, 700, 648}) {
                content.addRect(72, y, 428, 0.5f);
                content.fill();
            }
            content.addRect(150, 668, 350, 0.5f);
            content.fill();
            for (float x : new float[] {72, 150, 300, 400, 500}) {
                content.addRect(x, 648, 0.5f, 72);
                content.fill();
            }
        });

        assertThat(tables(parse(document))).containsExactly(ROWS);
    }

    @Test
    void a_table_whose_left_and_right_side_is_open() throws Exception {
        PDDocument document = TestFiles.pdf(WORDS);
        draw(document, 0, content -> {
            for (float y : new float[] {720, 700, 648}) {
                line(content, 72, y, 500, y);
            }
            line(content, 150, 668, 500, 668);
            for (float x : new float[] {150, 300, 400}) {
                line(content, x, 720, x, 648);
            }
        });

        assertThat(tables(parse(document))).containsExactly(ROWS);
    }

    @Test
    void a_table_that_goes_on_over_the_page_is_one_and_its_head_is_read_once() throws Exception {
        String[] second = {
            "75|706|Group",
            "155|706|Indicator",
            "305|706|2020",
            "405|706|2025",
            "75|676|Land",
            "155|676|Forest",
            "305|676|60",
            "405|676|61",
            "72|600|A paragraph below the table that is long enough to be one of the text."
        };
        String[] first = java.util.Arrays.copyOf(WORDS, 14);
        PDDocument document = TestFiles.pdf(first, second);
        draw(document, 0, RuledTableTest::grid);
        draw(document, 1, content -> {
            for (float y : new float[] {720, 700, 648}) {
                line(content, 72, y, 500, y);
            }
            for (float x : new float[] {72, 150, 300, 400, 500}) {
                line(content, x, 720, x, 648);
            }
        });

        List<List<List<String>>> tables = tables(parse(document));

        assertThat(tables).hasSize(1);
        assertThat(tables.get(0)).hasSize(4).endsWith(List.of("Land", "Forest", "60", "61"));
    }

    @Test
    void a_frame_around_the_page_is_no_table() throws Exception {
        PDDocument document = TestFiles.pdf(WORDS);
        draw(document, 0, content -> {
            content.addRect(50, 500, 500, 300);
            content.stroke();
            line(content, 50, 730, 550, 730);
        });

        assertThat(tables(parse(document)))
                .noneMatch(table -> table.stream().flatMap(List::stream).anyMatch(cell -> cell.contains("plan")));
    }
}
