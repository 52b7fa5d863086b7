package dev.tance.tagging.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The figures in docs/tagging-scores.md are those of the engine as it is. Set the environment variable
 * {@code TANCE_UPDATE_DOCS} to write them anew, with the date of the day.
 */
class ScoresDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "tagging-scores.md");
    private static final String BEGIN = "<!-- Written by ScoresDocumentTest. -->\n";
    private static final String END = "<!-- End of what ScoresDocumentTest writes. -->\n";
    private static final String ALLOWED =
            "figures of the document may be off by 0.005: set TANCE_UPDATE_DOCS and run again";
    private static final double TOLERANCE = 0.005;

    private static Evaluation evaluation;
    private static String document;

    @BeforeAll
    static void read() throws IOException {
        evaluation = SharedGold.evaluation();
        document = Files.readString(DOCUMENT, StandardCharsets.UTF_8);
        if (System.getenv("TANCE_UPDATE_DOCS") != null) {
            String tables = figures(LocalDate.now(Clock.systemUTC())) + "\n" + classes();
            document = document.substring(0, document.indexOf(BEGIN) + BEGIN.length())
                    + tables
                    + document.substring(document.indexOf(END));
            Files.writeString(DOCUMENT, document, StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_table_says_date_number_of_passages_and_the_figures_of_today() {
        MatchResult row = row(
                "\\| (20\\d\\d-\\d\\d-\\d\\d) \\| (\\d+) \\| (\\d+) \\| ([0-9.]+) \\| ([0-9.]+) \\| (\\d+) of (\\d+) \\|"
                        + " ([0-9.]+) \\|\n");

        assertThat(row.group(2)).isEqualTo(Integer.toString(evaluation.passages()));
        assertThat(row.group(3)).isEqualTo(Integer.toString(targets()));
        assertNear(row.group(4), evaluation.detection().f1());
        assertNear(row.group(5), evaluation.strict().f1());
        assertThat((double) Integer.parseInt(row.group(6)) / Integer.parseInt(row.group(7)))
                .isBetween(evaluation.canonicalShare() - TOLERANCE, evaluation.canonicalShare() + TOLERANCE);
        assertNear(row.group(8), evaluation.responsible().f1());
    }

    @Test
    void every_class_of_targets_stands_in_the_table_with_its_size() {
        List<String> rows = Pattern.compile("\\| ([a-z]+: [^|]+) \\| (\\d+) \\| \\d+ \\| \\d+ \\|")
                .matcher(document)
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(evaluation.byPattern().entrySet().stream()
                        .map(score -> score.getKey() + " " + score.getValue().targets())
                        .toList());
    }

    private static MatchResult row(String pattern) {
        List<MatchResult> rows =
                Pattern.compile(pattern).matcher(document).results().toList();
        assertThat(rows).as("rows with the figures of the development set").hasSize(1);
        return rows.get(0);
    }

    private static void assertNear(String documented, double measured) {
        assertThat(Double.parseDouble(documented)).as(ALLOWED).isBetween(measured - TOLERANCE, measured + TOLERANCE);
    }

    private static int targets() {
        return evaluation.detection().right() + evaluation.detection().missed();
    }

    private static String figures(LocalDate day) {
        return "\n| date | passages | targets | detection F1 | strict F1 | known indicators right | responsible bodies F1 |\n"
                + "|---|---|---|---|---|---|---|\n"
                + String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %.3f | %.3f | %d of %d | %.3f |\n",
                        day,
                        evaluation.passages(),
                        targets(),
                        evaluation.detection().f1(),
                        evaluation.strict().f1(),
                        evaluation.canonicalRight(),
                        evaluation.canonicalKnown(),
                        evaluation.responsible().f1());
    }

    private static String classes() {
        StringBuilder table = new StringBuilder("| class | targets | detected | strict |\n|---|---|---|---|\n");
        evaluation
                .byPattern()
                .forEach((name, score) -> table.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %d |\n",
                        name,
                        score.targets(),
                        score.detected(),
                        score.strict())));
        return table.append('\n').toString();
    }
}
