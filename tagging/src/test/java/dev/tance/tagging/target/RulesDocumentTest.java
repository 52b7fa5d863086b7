package dev.tance.tagging.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.TaggingRequest;
import dev.tance.tagging.Target;
import dev.tance.tagging.TypedQuantity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Keeps the examples in {@code docs/tagging-rules.md} those of the tests. Run with the environment variable {@code TANCE_UPDATE_DOCS} set to
 * write them anew.
 */
class RulesDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "tagging-rules.md");
    private static final String MARK = "<!-- From here on written by RulesDocumentTest. -->\n";

    @Test
    void examples_are_those_of_the_tests() throws IOException {
        String document = Files.readString(DOCUMENT, StandardCharsets.UTF_8);
        String head = document.substring(0, document.indexOf(MARK) + MARK.length());
        String written = head + examples();
        if (System.getenv("TANCE_UPDATE_DOCS") != null) {
            Files.writeString(DOCUMENT, written, StandardCharsets.UTF_8);
        } else {
            assertThat(document).isEqualTo(written);
        }
    }

    @Test
    void every_rule_of_an_example_is_explained() throws IOException {
        String document = Files.readString(DOCUMENT, StandardCharsets.UTF_8);
        String head = document.substring(0, document.indexOf(MARK));
        TreeSet<String> rules = new TreeSet<>();
        for (String sheet : sheets().values()) {
            for (CaseSheet.Case example : CaseSheet.parse(sheet)) {
                var tagged = Readings.ENGINE.tag(TaggingRequest.of(example.text()));
                tagged.targets().forEach(target -> rules.add(target.rule()));
                tagged.quantities().forEach(quantity -> rules.add(quantity.rule()));
                tagged.declined().forEach(declined -> rules.add(declined.rule()));
            }
        }
        assertThat(rules)
                .hasSizeGreaterThan(25)
                .allSatisfy(rule -> assertThat(head).contains("`" + rule + "`"));
    }

    private static Map<String, String> sheets() {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("Times", TimeCasesTest.SHEET);
        sheets.put("Comparators and stringency", ComparatorCasesTest.SHEET);
        sheets.put("Changes and peaks", ChangeCasesTest.SHEET);
        sheets.put("What a value belongs to", ScopeCasesTest.SHEET);
        sheets.put("Numbers that are no targets", NoTargetCasesTest.SHEET);
        sheets.put("Traces of the way a text took", NoiseCasesTest.SHEET);
        sheets.put("Tables of indicators", TableCasesTest.SHEET);
        sheets.put("Other kinds of documents", GenreCasesTest.SHEET);
        sheets.put("More rules", RuleCasesTest.SHEET);
        return sheets;
    }

    private static String examples() {
        StringBuilder text = new StringBuilder();
        sheets().forEach((name, sheet) -> {
            text.append("\n## ").append(name).append('\n');
            CaseSheet.parse(sheet).forEach(example -> append(text, example));
        });
        return text.toString();
    }

    private static void append(StringBuilder text, CaseSheet.Case example) {
        var tagged = Readings.ENGINE.tag(TaggingRequest.of(example.text()));
        text.append("\n**").append(example.title()).append("**\n\n> ");
        text.append(example.text().replace("\n", "⏎")).append('\n');
        if (!tagged.targets().isEmpty()
                || !tagged.quantities().isEmpty()
                || !tagged.declined().isEmpty()) {
            text.append('\n');
        }
        for (Target target : tagged.targets()) {
            text.append("- ")
                    .append(Readings.line(target))
                    .append(" · `")
                    .append(target.rule())
                    .append("`\n");
        }
        for (TypedQuantity quantity : tagged.quantities()) {
            String kind = quantity.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            text.append("- no target: ").append(quantity.text()).append(", ").append(kind);
            text.append(" · `").append(quantity.rule()).append("`\n");
        }
        tagged.declined()
                .forEach(declined ->
                        text.append("- declined · `").append(declined.rule()).append("`\n"));
    }
}
