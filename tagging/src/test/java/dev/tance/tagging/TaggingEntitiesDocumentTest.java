package dev.tance.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.body.BodyBlock;
import dev.tance.tagging.body.BodyBlockReader;
import dev.tance.tagging.entity.DocumentNumberReader;
import dev.tance.tagging.entity.EntityDictionary;
import dev.tance.tagging.entity.EntityReader;
import dev.tance.tagging.entity.TitleReader;
import dev.tance.tagging.facts.DocumentFacts;
import dev.tance.tagging.facts.DocumentInput;
import dev.tance.tagging.facts.FactReader;
import dev.tance.tagging.facts.InventedHosts;
import dev.tance.tagging.structure.HeadingKind;
import dev.tance.tagging.structure.SectionTree;
import dev.tance.tagging.structure.SectionTreeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps docs/tagging-entities.md true: every row is run, every rule of the code has a row. */
class TaggingEntitiesDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "tagging-entities.md");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern RULE_IN_CODE =
            Pattern.compile("\"((?:body|entity|title|number|facts)\\.[a-z][a-z.-]*[a-z])\"");
    private static final Pattern FIELD = Pattern.compile("\\[([^=\\]]+)=([^\\]]*)\\] ");
    private static final EntityDictionary DICTIONARY = EntityDictionary.bundled();

    /** A row of a table. */
    record Row(String rule, String text, String expected) {}

    static List<Row> rows() throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("| ") && line.endsWith(" |"))
                .map(line -> line.substring(2, line.length() - 2).split(" \\| ", -1))
                .filter(cells -> cells.length == 3 && !Set.of("rule", "kind").contains(cells[0]))
                .map(cells -> new Row(cells[0], cells[1].replace('⏎', '\n'), cells[2]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_example_is_read_as_the_document_says(Row row) {
        assertThat(read(row.rule(), row.text())).contains(row.expected());
    }

    @Test
    void every_rule_of_the_code_has_an_example() throws IOException {
        Set<String> documented = rows().stream().map(Row::rule).collect(Collectors.toSet());
        Set<String> inCode = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> collectRules(file, inCode));
        }

        assertThat(inCode).isNotEmpty().isSubsetOf(documented);
    }

    @Test
    void every_kind_of_heading_has_an_example() throws IOException {
        Set<String> documented = rows().stream().map(Row::rule).collect(Collectors.toSet());

        assertThat(documented)
                .containsAll(Arrays.stream(HeadingKind.values()).map(Enum::name).toList());
    }

    private static void collectRules(Path file, Set<String> rules) {
        try {
            Matcher matcher = RULE_IN_CODE.matcher(Files.readString(file));
            while (matcher.find()) {
                rules.add(matcher.group(1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(String rule, String example) {
        SectionTree tree = new SectionTreeReader().read(example);
        return switch (rule.split("\\.", 2)[0]) {
            case "body" ->
                new BodyBlockReader()
                        .read(example, tree).all().stream()
                                .filter(block -> block.rule().equals(rule))
                                .map(TaggingEntitiesDocumentTest::describe)
                                .toList();
            case "entity" ->
                new EntityReader(DICTIONARY)
                        .read(example, null).stream()
                                .filter(entity -> entity.rule().equals(rule))
                                .map(entity -> entity.surface(example) + " → "
                                        + (entity.normal() == null ? "?" : entity.normal()))
                                .toList();
            case "title" ->
                new TitleReader()
                        .read(example).stream()
                                .filter(title -> title.rule().equals(rule))
                                .map(title -> title.title())
                                .toList();
            case "number" ->
                new DocumentNumberReader()
                        .read(example).stream().map(number -> number.surface()).toList();
            case "facts" -> facts(rule, example);
            default ->
                tree.sections().stream()
                        .filter(section -> section.kind().name().equals(rule))
                        .map(section -> section.heading())
                        .toList();
        };
    }

    private static String describe(BodyBlock block) {
        String bodies = block.bodies().stream()
                .map(body -> body.name() + "(" + body.role().code() + ")")
                .collect(Collectors.joining("、"));
        return block.open() ? bodies + " 等" : bodies;
    }

    private static List<String> facts(String rule, String example) {
        Map<String, String> metadata = new HashMap<>();
        String text = example;
        for (Matcher field = FIELD.matcher(text); field.lookingAt(); field = FIELD.matcher(text)) {
            metadata.put(field.group(1), field.group(2));
            text = text.substring(field.end());
        }
        @Nullable String title = metadata.remove("given title");
        @Nullable String region = metadata.remove("given region");
        DocumentFacts facts = new FactReader(DICTIONARY, InventedHosts.register())
                .read(
                        new DocumentInput(text, title, region, metadata),
                        new SectionTreeReader().read(text),
                        new TitleReader().read(text),
                        new DocumentNumberReader().read(text));
        return Stream.concat(facts.facts().stream(), facts.candidates().stream())
                .filter(fact -> fact.rule().equals(rule))
                .map(fact -> fact.name().code() + " = " + fact.value())
                .toList();
    }
}
