package dev.tance.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tance.contracts.error.RetryLaterException;
import dev.tance.tagging.TaggingEngine;
import dev.tance.tagging.TaggingRequest;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that change while the engine is in use. */
class CurrentEngineTest {
    private static final String PARKS = "solar_park_count\t光伏园区数量\tsolar parks\tcount\tup\t光伏园区\n";

    @TempDir
    private Path directory;

    @SuppressWarnings("NullAway.Init") // set before each test
    private CurrentEngine engines;

    @BeforeEach
    void watch() {
        engines = new CurrentEngine(new RuleDirectory(directory));
    }

    @Test
    void without_a_directory_or_with_an_empty_one_the_built_in_rules_hold() {
        String builtIn = TaggingEngine.bundled().engineVersion();

        assertThat(new CurrentEngine(new RuleDirectory(null)).engine().engineVersion())
                .isEqualTo(builtIn);
        assertThat(engines.engine().engineVersion()).isEqualTo(builtIn);
    }

    @Test
    void changed_rules_are_taken_up_once_they_look_the_same_twice() throws Exception {
        TaggingEngine before = engines.engine();
        write("indicators.tsv", PARKS);

        engines.check();
        assertThat(engines.engine()).isSameAs(before);
        engines.check();

        assertThat(engines.engine().engineVersion()).isNotEqualTo(before.engineVersion());
        assertThat(canonical()).isEqualTo("solar_park_count");
        assertThat(engines.state().reloads()).isEqualTo(1);
    }

    @Test
    void what_is_asked_for_is_taken_up_at_once() throws Exception {
        TaggingEngine before = engines.engine();
        write("indicators.tsv", PARKS);

        CurrentEngine.State state = engines.reload();

        assertThat(state.engine()).isNotSameAs(before).isSameAs(engines.engine());
    }

    @Test
    void wrong_rules_keep_the_old_engine_and_tell_the_fault() throws Exception {
        write("indicators.tsv", PARKS);
        TaggingEngine before = engines.engine();
        write("indicators.tsv", "solar park\n");

        engines.reload();

        assertThat(engines.engine()).isSameAs(before);
        assertThat(engines.state().fault())
                .isEqualTo("indicators.tsv, line 1: needs 6 columns with tabs between them, and has 1");
    }

    @Test
    void rules_that_are_mended_end_the_fault() throws Exception {
        write("indicators.tsv", PARKS);
        TaggingEngine before = engines.engine();
        write("indicators.tsv", "solar park\n");
        engines.reload();
        write("indicators.tsv", PARKS);

        engines.reload();

        assertThat(engines.state().fault()).isNull();
        assertThat(engines.engine()).isSameAs(before);
        assertThat(engines.state().reloads()).isZero();
    }

    @Test
    void texts_wait_while_there_never_were_valid_rules() throws Exception {
        write("units.tsv", "箩\tweight\t2\tkg\n");

        assertThatThrownBy(engines::engine)
                .isInstanceOf(RetryLaterException.class)
                .hasMessageStartingWith("no valid tagging rules: units.tsv, line 1: \"weight\" is no unit family");

        Files.delete(directory.resolve("units.tsv"));
        engines.check();
        engines.check();
        assertThat(engines.engine()).isNotNull();
    }

    @Test
    void a_directory_that_goes_away_is_a_fault_and_its_return_the_end_of_it() throws Exception {
        TaggingEngine before = engines.engine();
        Path away = directory.resolveSibling("away-" + directory.getFileName());
        Files.move(directory, away);

        engines.check();
        assertThat(engines.state().fault()).startsWith("no directory of rules: ");
        assertThat(engines.engine()).isSameAs(before);

        Files.move(away, directory);
        engines.check();
        engines.check();
        assertThat(engines.state().fault()).isNull();
    }

    @Test
    void files_of_other_kinds_are_passed_over_and_unreadable_tables_are_not() throws Exception {
        Files.writeString(directory.resolve("README.md"), "my rules");
        Files.writeString(directory.resolve(".indicators.tsv"), "half written");
        assertThat(engines.engine().engineVersion())
                .isEqualTo(TaggingEngine.bundled().engineVersion());

        Files.write(directory.resolve("technologies.tsv"), "熔盐储热\n".getBytes(Charset.forName("GBK")));
        engines.reload();

        assertThat(engines.state().fault()).isEqualTo("technologies.tsv is no UTF-8 text");
    }

    @Test
    void nothing_is_read_before_an_engine_is_asked_for() {
        engines.check();

        assertThat(engines.state().engine()).isNull();
        assertThat(engines.state().fault()).isNull();
    }

    private void write(String name, String content) throws Exception {
        Files.writeString(directory.resolve(name), content);
    }

    private @Nullable String canonical() {
        return engines.engine()
                .tag(TaggingRequest.of("到2026年,建成光伏园区3个。"))
                .targets()
                .get(0)
                .canonical();
    }
}
