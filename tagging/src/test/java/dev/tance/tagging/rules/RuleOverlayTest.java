package dev.tance.tagging.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tance.tagging.EntityTag;
import dev.tance.tagging.RuleTrial;
import dev.tance.tagging.TaggingEngine;
import dev.tance.tagging.TaggingRequest;
import dev.tance.tagging.Target;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of a user's own, laid over those that ship with the engine. */
class RuleOverlayTest {
    private static final String PARKS = "solar_park_count\t光伏园区数量\tsolar parks\tcount\tup\t光伏园区\n";

    @Test
    void an_indicator_of_ones_own_is_recognised_and_the_others_stay() {
        TaggingEngine engine = engine("indicators.tsv", PARKS);

        assertThat(target(engine, "到2026年,建成光伏园区3个。").canonical()).isEqualTo("solar_park_count");
        assertThat(target(engine, "到2026年,森林覆盖率达到40%。").canonical()).isEqualTo("forest_coverage");
    }

    @Test
    void a_row_of_ones_own_wins_over_a_built_in_one() {
        TaggingEngine engine = engine("indicators.tsv", "tree_cover\t林木覆盖\ttree cover\tratio\tup\t森林覆盖率\n");

        assertThat(target(engine, "到2026年,森林覆盖率达到40%。").canonical()).isEqualTo("tree_cover");
        assertThat(target(engine("units.tsv", "亩\tphysical\t600\tm²\n"), "到2026年,造林面积达到10亩。")
                        .valueSi())
                .isEqualByComparingTo("6000");
    }

    @Test
    void aliases_technologies_and_words_are_added() {
        assertThat(entities(engine("technologies.tsv", "熔盐储热\t熔盐蓄热\n"), "推广熔盐蓄热。"))
                .extracting(EntityTag::normal)
                .contains("熔盐储热");
        assertThat(entities(engine("bodies.tsv", "sea\t海洋\t海洋事务\t局\n"), "由云溪县海洋事务局负责。"))
                .anySatisfy(body -> assertThat(body.attributes()).containsEntry("function", "sea"));
        assertThat(target(engine("grammar.tsv", "comparator\tgte\t起码要有\n"), "充电桩起码要有900个。")
                        .comparator()
                        .code())
                .isEqualTo("gte");
    }

    @Test
    void a_file_that_says_so_takes_the_place_of_the_built_in_one() {
        TaggingEngine engine = engine("indicators.tsv", "#replace\n" + PARKS);

        assertThat(target(engine, "到2026年,森林覆盖率达到40%。").canonical()).isNull();
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_are_passed_over() {
        TaggingEngine engine = engine("indicators.tsv", "\uFEFF# mine\r\n" + PARKS.replace("\n", "\r\n"));

        assertThat(target(engine, "到2026年,建成光伏园区3个。").canonical()).isEqualTo("solar_park_count");
    }

    @Test
    void other_rules_are_another_version_and_the_same_rules_the_same() {
        String version = TaggingEngine.bundled().engineVersion();

        assertThat(RuleTrial.engine(Map.of()).engineVersion()).isEqualTo(version);
        assertThat(engine("indicators.tsv", PARKS).engineVersion())
                .isNotEqualTo(version)
                .isEqualTo(engine("indicators.tsv", PARKS).engineVersion());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicator.tsv|x|indicator.tsv is no table of rules; these are: grammar.tsv, units.tsv",
                "indicators.tsv|solar_park_count 光伏园区数量|indicators.tsv, line 2: needs 6 columns with tabs between them, and has 1",
                "indicators.tsv|Solar~园区~parks~count~up~园区|line 2: the id \"Solar\" must be of small letters",
                "indicators.tsv|solar~园区~parks~counts~up~园区|line 2: \"counts\" is no unit family; these are: count, duration",
                "indicators.tsv|solar~园区~parks~count~upwards~园区|line 2: \"upwards\" is no polarity; these are: down, none, up",
                "indicators.tsv|solar~园区~parks~count~up~~方案|line 2: neither required words nor aliases",
                "units.tsv|箩~physical~many~kg|units.tsv, line 2: the factor \"many\" is no number above zero",
                "units.tsv|箩~weight~2~kg|\"weight\" is no unit family",
                "regions.tsv|12~云溪县|\"12\" is no region code of six digits",
                "bodies.tsv|sea~海洋~-~-~-|neither names with suffixes nor whole names",
                "grammar.tsv|compare~gte~起码|\"compare\" is no word class",
                "grammar.tsv|comparator~ge~起码|\"ge\" is no value of the class comparator; these are: approx, gt, gte",
                "agency-codes.tsv|云~planet~-|\"planet\" is no level",
                "hosts.tsv|yunxi~north|\"north\" is no region code",
                "document-kinds.tsv|白皮书~-~|"
            })
    void a_wrong_row_is_told_with_file_and_line(String file, String row, @Nullable String fault) {
        String content = "# mine\n" + row.replace('~', '\t') + "\n";
        if (fault == null) {
            assertThat(engine(file, content)).isNotNull();
            return;
        }
        assertThatThrownBy(() -> engine(file, content))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fault);
    }

    @Test
    void every_built_in_table_would_pass_as_a_users() {
        for (RuleTable table : RuleTable.values()) {
            String content = RuleData.bundled().file(table.file());

            assertThat(RuleTable.of(table.file()).overlay("", content)).contains(content);
        }
    }

    private static TaggingEngine engine(String file, String content) {
        return RuleTrial.engine(Map.of(file, content));
    }

    private static Target target(TaggingEngine engine, String text) {
        return engine.tag(TaggingRequest.of(text)).targets().get(0);
    }

    private static List<EntityTag> entities(TaggingEngine engine, String text) {
        return engine.tag(TaggingRequest.of(text)).entities();
    }
}
