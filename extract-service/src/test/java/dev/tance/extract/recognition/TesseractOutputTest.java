package dev.tance.extract.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TesseractOutputTest {
    private static final String HEAD =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    private static String word(int line, int left, int width, double confidence, String text) {
        return "5\t1\t1\t1\t" + line + "\t1\t" + left + "\t" + line * 40 + "\t" + width + "\t30\t" + confidence + "\t"
                + text + "\n";
    }

    @Test
    void words_of_a_line_are_joined_without_spaces_between_chinese_characters() {
        List<RecognisedLine> lines = TesseractOutput.lines(HEAD
                + "4\t1\t1\t1\t1\t0\t10\t40\t200\t30\t-1\t\n"
                + word(1, 10, 60, 90, "到")
                + word(1, 90, 60, 90, "2030")
                + word(1, 180, 30, 90, "年"));

        assertThat(lines).extracting(RecognisedLine::text).containsExactly("到2030年");
        assertThat(lines.get(0).left()).isEqualTo(10);
        assertThat(lines.get(0).right()).isEqualTo(210);
        assertThat(lines.get(0).height()).isEqualTo(30);
    }

    @Test
    void latin_words_keep_the_space_that_they_have_on_paper() {
        List<RecognisedLine> lines = TesseractOutput.lines(HEAD
                + word(1, 10, 60, 90, "Green")
                + word(1, 80, 60, 90, "Plan")
                + word(1, 141, 20, 90, "20")
                + word(1, 162, 20, 90, "30"));

        assertThat(lines).extracting(RecognisedLine::text).containsExactly("Green Plan2030");
    }

    @Test
    void the_confidence_of_a_line_is_weighed_by_its_characters() {
        List<RecognisedLine> lines =
                TesseractOutput.lines(HEAD + word(1, 10, 60, 90, "森林覆盖率") + word(1, 90, 60, 30, "达"));

        assertThat(lines.get(0).confidence()).isCloseTo(80, within(0.001));
    }

    @Test
    void each_line_of_the_page_is_a_line() {
        List<RecognisedLine> lines = TesseractOutput.lines(HEAD + word(1, 10, 60, 90, "一") + word(2, 10, 60, 50, "二"));

        assertThat(lines).extracting(RecognisedLine::text).containsExactly("一", "二");
        assertThat(TesseractOutput.confidence(lines)).isCloseTo(70, within(0.001));
    }

    @Test
    void rows_of_another_form_are_passed_over() {
        List<RecognisedLine> lines = TesseractOutput.lines(HEAD
                + "5\t1\t1\t1\t1\t1\tx\t1\t1\t1\t90\t坏\n"
                + "5\t1\t1\n"
                + "no table at all\n"
                + word(1, 10, 60, 95, " ")
                + word(1, 10, 60, 90, "好"));

        assertThat(lines).extracting(RecognisedLine::text).containsExactly("好");
    }

    @Test
    void a_page_without_words_has_no_lines_and_no_confidence() {
        assertThat(TesseractOutput.lines(HEAD)).isEmpty();
        assertThat(TesseractOutput.confidence(List.of())).isZero();
    }
}
