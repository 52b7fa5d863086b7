package dev.tance.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tance.tagging.rules.RuleData;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The engine as a whole, as a service uses it. */
class EngineTest {
    private static final TaggingEngine ENGINE = TaggingEngine.bundled();

    private static final String PLAN = """
            二、主要目标
            到2025年,单位地区生产总值能耗比2020年下降14%,绿电占比力争达到31%以上。
            三、重点任务
            (一)能源行动。
            1.发展新能源。到2027年,光伏装机容量达到120万千瓦。(责任单位:县发展改革局、县自然资源局)
            """;

    @Test
    void a_target_knows_its_section_and_the_bodies_of_its_item() {
        TaggedText tagged = ENGINE.tag(TaggingRequest.of(PLAN));

        Target solar = tagged.targets().get(2);
        assertThat(solar.sectionPath()).containsExactly("三", "(一)", "1");
        assertThat(solar.responsible()).containsExactly("县发展改革局", "县自然资源局");
        assertThat(solar.canonical()).isEqualTo("solar_capacity");
        assertThat(tagged.responsible()).hasSize(1);
    }

    @Test
    void values_come_in_the_base_unit_too() {
        Target solar = ENGINE.tag(TaggingRequest.of(PLAN)).targets().get(2);

        assertThat(solar.valueSi()).isEqualByComparingTo("1200000000");
        assertThat(solar.unitSi()).isEqualTo("W");
        Target land =
                ENGINE.tag(TaggingRequest.of("到2026年,造林面积达到3万亩。")).targets().get(0);
        assertThat(land.valueSi()).isEqualByComparingTo("20000000");
        assertThat(land.unitSi()).isEqualTo("m²");
    }

    @Test
    void an_inherited_deadline_names_its_source() {
        TaggedText tagged = ENGINE.tag(TaggingRequest.of(PLAN));

        Target green = tagged.targets().get(1);
        Inheritance source = green.inheritedFrom().get(0);
        assertThat(source.field()).isEqualTo("deadline");
        assertThat(PLAN.substring(source.start(), source.end())).isEqualTo("到2025年");
        assertThat(tagged.targets().get(0).inheritedFrom())
                .extracting(Inheritance::field)
                .containsExactly("deadline");
    }

    @Test
    void offsets_are_code_points_behind_characters_of_two_units() {
        String text = "𠮷水😀。到2026年,绿电占比达到31%。";

        Target target = ENGINE.tag(TaggingRequest.of(text)).targets().get(0);

        assertThat(text.codePointAt(text.offsetByCodePoints(0, target.start()))).isEqualTo('3');
        assertThat(target.end() - target.start()).isEqualTo(3);
        assertThat(target.evidence().text()).isEqualTo("到2026年,绿电占比达到31%。");
    }

    @Test
    void a_plan_in_the_title_makes_earlier_years_accounts() {
        String text = "2024年,绿电占比达到20%。到2030年,绿电占比达到40%。";
        TaggingContext context = new TaggingContext(null, "云溪县“十五五”能源发展规划", Map.of());

        TaggedText tagged = ENGINE.tag(new TaggingRequest(text, context));

        assertThat(tagged.targets()).extracting(Target::deadline).containsExactly(2030);
        assertThat(tagged.quantities()).extracting(TypedQuantity::kind).containsExactly(QuantityKind.STATUS);
    }

    @Test
    void the_same_indicator_compares_equal_in_two_wordings() {
        Target one =
                ENGINE.tag(TaggingRequest.of("到2026年,绿色建材应用比例达到70%。")).targets().get(0);
        Target other = ENGINE.tag(TaggingRequest.of("绿色建材应用占比达到70%。")).targets().get(0);

        assertThat(one.indicator()).isNotEqualTo(other.indicator());
        assertThat(one.indicatorNormal()).isEqualTo(other.indicatorNormal());
    }

    @Test
    void other_rules_make_another_engine_with_another_version() {
        String row = "solar_park_count\t光伏园区数量\tsolar parks\tcount\tup\t光伏园区\n";
        RuleData rules = RuleData.bundled();
        TaggingEngine changed =
                new TaggingEngine(rules.with(RuleData.INDICATORS, row + rules.file(RuleData.INDICATORS)));
        TaggingRequest request = TaggingRequest.of("到2026年,建成光伏园区3个。");

        assertThat(changed.engineVersion()).isNotEqualTo(ENGINE.engineVersion());
        assertThat(ENGINE.tag(request).targets().get(0).canonical()).isNull();
        assertThat(changed.tag(request).targets().get(0).canonical()).isEqualTo("solar_park_count");
        assertThat(new TaggingEngine(RuleData.bundled()).engineVersion()).isEqualTo(ENGINE.engineVersion());
    }

    @Test
    void a_rule_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> RuleData.bundled().file("none.tsv")).hasMessage("no rule file none.tsv");
    }

    @Test
    void many_threads_read_the_same() throws Exception {
        TaggedText expected = ENGINE.tag(TaggingRequest.of(PLAN));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<TaggedText> task = () -> ENGINE.tag(TaggingRequest.of(PLAN));
            for (var read : threads.invokeAll(
                    IntStream.range(0, 40).mapToObj(any -> task).toList())) {
                assertThat(read.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void ten_megabytes_on_one_line_and_a_million_brackets_are_read() {
        String filling = "完善绿色低碳发展机制,加强重点领域节能监管,推动产业结构优化升级,".repeat(5);
        String line = ("到2026年,绿电占比达到31%," + filling).repeat(55_000);
        assertThat(ENGINE.tag(TaggingRequest.of(line)).targets().size()).isEqualTo(55_000);
        String brackets = "(".repeat(1_000_000);
        assertThat(ENGINE.tag(TaggingRequest.of(brackets)).targets()).isEmpty();
        String nested = "(1".repeat(500_000) + ")".repeat(500_000);
        assertThat(ENGINE.tag(TaggingRequest.of(nested)).targets()).isEmpty();
        String digits = "1234567890".repeat(500_000);
        assertThat(ENGINE.tag(TaggingRequest.of(digits)).targets()).isEmpty();
    }

    @Test
    void evidence_that_is_cut_off_never_halves_a_character() {
        String text = "到2030年,绿电占比达到31%," + "𠮷".repeat(200) + "。";

        Target target =
                TaggingEngine.bundled().tag(TaggingRequest.of(text)).targets().get(0);

        String evidence = target.evidence().text();
        assertThat(evidence.codePoints()).allMatch(Character::isDefined);
        assertThat(evidence.codePointCount(0, evidence.length()))
                .isEqualTo(target.evidence().end() - target.evidence().start());
        assertThat(evidence.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF))
                .isEmpty();
    }
}
