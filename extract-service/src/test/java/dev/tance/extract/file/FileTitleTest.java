package dev.tance.extract.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.extract.document.Block;
import dev.tance.extract.document.Reading;
import dev.tance.extract.file.PageLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles of files: in the first lines, else where else they stand. */
class FileTitleTest {
    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;

    private static Reading.Document document(List<Line> lines) {
        return new Reading.Document("application/pdf", null, PageLines.blocks(lines), Map.of(), List.of(), List.of());
    }

    private static Line line(int page, double baseline, String text) {
        return new Line(text, page, 90, 90 + text.length() * 12, baseline, 12, WIDTH, HEIGHT);
    }

    /** Four pages with a running head, page numbers and a paragraph each. */
    private static List<Line> pages(String head) {
        List<Line> lines = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            lines.add(line(page, 50, head));
            lines.add(line(page, 200, "本页写着第" + page + "项任务的内容，由有关部门负责落实，并按时报告。"));
            lines.add(line(page, 800, "- " + page + " -"));
        }
        return lines;
    }

    @Test
    void a_title_that_stands_in_the_running_head_is_not_lost() {
        List<Line> lines = pages("竹溪县节约用水规划");

        Reading.Document taken = FileTitle.take(document(lines), RunningHeads.heads(lines));

        assertThat(taken.title()).isEqualTo("竹溪县节约用水规划");
        assertThat(taken.blocks()).extracting(Block::text).noneMatch(text -> text.contains("节约用水规划"));
        assertThat(taken.blocks()).extracting(Block::text).first().asString().startsWith("本页写着第1项任务的内容");
    }

    @Test
    void a_title_in_the_first_lines_comes_before_the_running_head() {
        List<Line> lines = pages("竹溪县规划汇编");
        lines.add(1, line(1, 150, "竹溪县节约用水规划"));

        assertThat(FileTitle.take(document(lines), RunningHeads.heads(lines)).title())
                .isEqualTo("竹溪县节约用水规划");
    }

    @Test
    void running_heads_are_told_by_how_many_pages_have_them_and_without_page_numbers() {
        List<Line> lines = pages("竹溪县节约用水规划");
        for (int page = 1; page <= 3; page++) {
            lines.add(line(page, 820, "竹溪县水利局编"));
        }

        assertThat(RunningHeads.heads(lines)).containsExactly("竹溪县节约用水规划", "竹溪县水利局编");
    }

    @ParameterizedTest
    @CsvSource({"竹溪县节约用水规划,竹溪县节约用水规划", "Microsoft Word - 竹溪县节约用水规划.doc,竹溪县节约用水规划", "竹溪县节约用水实施方案（试行）.PDF,竹溪县节约用水实施方案（试行）"
    })
    void the_files_properties_are_the_last_place(String property, String title) {
        List<Line> lines = pages("内部资料");

        assertThat(FileTitle.take(document(lines), List.of("内部资料", property)).title())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "untitled", "Water plan 方案", "1.doc", "一、工作方案", "为做好节水工作，现提出如下意见。"})
    void what_is_no_title_is_not_taken_for_one(String property) {
        assertThat(FileTitle.take(document(pages("内部资料")), List.of(property)).title())
                .isNull();
    }
}
