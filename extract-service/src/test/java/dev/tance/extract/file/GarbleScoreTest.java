package dev.tance.extract.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GarbleScoreTest {
    private static final Path TRUTH = Path.of("../../shared/corpus/truth");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "到2025年，全县森林覆盖率达到45%以上，单位地区生产总值能耗比2020年下降13.5%，建成绿色矿山18座。",
                "到2025年，全縣森林覆蓋率達到45%以上，單位地區生產總值能耗比2020年下降13.5%，關閉礦山18座。",
                "By 2025 the county's forest cover reaches 45 % or more (2020: 41 %), see annex <1> & <2>.",
                "鑫淼、堃、喆、昇、韡（人名），淝、濉、颍、浉（河名）等五十处监测断面全部达到地表水三类标准，较上年增加六处。",
                "1 2 3 4 5"
            })
    void good_text_is_far_from_garbled(String text) {
        assertThat(GarbleScore.of(text, 0)).isLessThan(GarbleScore.GARBLED);
    }

    @Test
    void private_use_characters_and_characters_without_any_mapping_are_garbled() {
        assertThat(GarbleScore.of("\ue001\ue002\ue003全县", 0)).isGreaterThan(GarbleScore.GARBLED);
        assertThat(GarbleScore.of("全县", 40)).isGreaterThan(GarbleScore.GARBLED);
        assertThat(GarbleScore.of("", 1)).isGreaterThan(GarbleScore.GARBLED);
    }

    @Test
    void characters_that_no_text_is_made_of_are_garbled() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(3);
        random.ints(200, 0x4e00, 0x9fa5).forEach(text::appendCodePoint);

        assertThat(GarbleScore.of(text, 0)).isGreaterThan(GarbleScore.GARBLED);
    }

    @Test
    void signs_in_the_place_of_letters_are_garbled() {
        assertThat(GarbleScore.of("!\"#$%&'()*+,-./!\"#$%&'()*+,-./01!\"#$%&'()*+", 0))
                .isGreaterThan(GarbleScore.GARBLED);
    }

    @Test
    void a_page_with_little_text_is_not_judged_by_it() {
        assertThat(GarbleScore.of("", 0)).isZero();
        assertThat(GarbleScore.of("— 3 —", 0)).isZero();
        assertThat(GarbleScore.of("<<*>>", 0)).isZero();
    }

    @Test
    void no_stretch_of_any_real_plan_comes_near_to_garbled() throws IOException {
        assumeThat(TRUTH).as("the shared corpus").isDirectory();
        double highest = 0;
        try (Stream<Path> files = Files.list(TRUTH)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                for (int start = 0; start < text.length(); start += 500) {
                    String page = text.substring(start, Math.min(text.length(), start + 500));
                    highest = Math.max(highest, GarbleScore.of(page, 0));
                }
            }
        }
        assertThat(List.of(highest)).allMatch(score -> score < 0.2);
    }
}
