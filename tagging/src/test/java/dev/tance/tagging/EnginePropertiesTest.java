package dev.tance.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text. */
class EnginePropertiesTest {
    private static final TaggingEngine ENGINE = TaggingEngine.bundled();

    @Property(tries = 300)
    void no_unicode_text_makes_it_throw(@ForAll String text) {
        assertThatCode(() -> ENGINE.tag(TaggingRequest.of(text))).doesNotThrowAnyException();
    }

    @Property(tries = 400)
    void no_text_of_planning_words_makes_it_throw(@ForAll("jumbles") String text) {
        assertThatCode(() -> ENGINE.tag(TaggingRequest.of(text))).doesNotThrowAnyException();
    }

    @Property(tries = 400)
    void offsets_of_targets_select_number_and_unit(@ForAll("jumbles") String text) {
        int[] codePoints = text.codePoints().toArray();
        for (Target target : ENGINE.tag(TaggingRequest.of(text)).targets()) {
            String surface = new String(codePoints, target.start(), target.end() - target.start());
            assertThat(surface.replaceAll("[\\s第0-9页]", "")).endsWith(lastPart(target));
            assertThat(target.evidence().text())
                    .isEqualTo(new String(
                            codePoints,
                            target.evidence().start(),
                            target.evidence().end() - target.evidence().start()));
            assertThat(target.evidence().start()).isLessThanOrEqualTo(target.start());
            assertThat(target.evidence().end()).isGreaterThanOrEqualTo(target.end());
        }
    }

    private static String lastPart(Target target) {
        boolean borrowed =
                target.change() == ChangeKind.MULTIPLE || target.unit().isEmpty();
        boolean shared = target.rule().startsWith("joint");
        return borrowed || shared ? "" : target.unit().replaceAll("[0-9]", "");
    }

    @Property(tries = 400)
    void offsets_of_other_quantities_select_their_text(@ForAll("jumbles") String text) {
        int[] codePoints = text.codePoints().toArray();
        for (TypedQuantity quantity : ENGINE.tag(TaggingRequest.of(text)).quantities()) {
            assertThat(new String(codePoints, quantity.start(), quantity.end() - quantity.start()))
                    .isEqualTo(quantity.text());
        }
    }

    @Property(tries = 300)
    void paragraphs_are_read_alike_alone_and_together(@ForAll("paragraphs") List<String> paragraphs) {
        List<String> together = new ArrayList<>();
        ENGINE.tag(TaggingRequest.of(String.join("\n\n", paragraphs)))
                .targets()
                .forEach(target -> together.add(summary(target)));
        List<String> alone = new ArrayList<>();
        for (String paragraph : paragraphs) {
            ENGINE.tag(TaggingRequest.of(paragraph)).targets().forEach(target -> alone.add(summary(target)));
        }
        assertThat(together).isEqualTo(alone);
    }

    @Property(tries = 200)
    void the_same_text_gives_the_same_tags(@ForAll("jumbles") String text) {
        assertThat(ENGINE.tag(TaggingRequest.of(text))).isEqualTo(ENGINE.tag(TaggingRequest.of(text)));
    }

    @Property(tries = 300)
    void every_target_says_rule_version_and_confidence(@ForAll("jumbles") String text) {
        for (Target target : ENGINE.tag(TaggingRequest.of(text)).targets()) {
            assertThat(target.rule()).isNotBlank();
            assertThat(target.engineVersion()).isEqualTo(ENGINE.engineVersion());
            assertThat(target.confidence()).isBetween(0.3, 1.0);
            assertThat(target.value() == null).isEqualTo(target.change() == ChangeKind.PEAK);
        }
    }

    private static String summary(Target target) {
        return target.indicator()
                + target.comparator()
                + target.value()
                + target.unit()
                + target.deadline()
                + target.baseline()
                + target.stringency();
    }

    @Provide
    Arbitrary<String> jumbles() {
        return Arbitraries.of(
                        "到2025年",
                        "2030年前",
                        "“十五五”期间",
                        "每年",
                        ",",
                        "。",
                        ";",
                        "、",
                        "(",
                        ")",
                        "力争",
                        "确保",
                        "森林覆盖率",
                        "充电桩",
                        "达到",
                        "提高到",
                        "下降",
                        "新增",
                        "建成",
                        "不低于",
                        "超过",
                        "分别",
                        "均",
                        "其中",
                        "40%",
                        "1.5",
                        "300个",
                        "-30千克标准煤/吨",
                        "1至2个",
                        "三分之一",
                        "翻一番",
                        "以上",
                        "左右",
                        "的",
                        "和",
                        "比2020年",
                        "碳达峰",
                        "达到峰值",
                        "一、",
                        "(二)",
                        "\n",
                        "——",
                        "第12页",
                        "２０２７年",
                        "𠀀县",
                        "😀",
                        "《规划(2021—2025年)》",
                        "亿元",
                        "万",
                        "%",
                        "年",
                        "0.6—1万人/平方公里")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return Arbitraries.of(
                        "到2026年,云溪县绿电占比达到31%以上,充电桩达到900个。",
                        "培育20家再制造企业,新增公园9座。",
                        "到2027年,力争再生水利用率达到40%;到2030年,达50%。",
                        "推动年综合能耗1000吨标准煤以上的单位开展能源审计。",
                        "确保2030年前实现碳达峰。",
                        "完善机制,加强监管。",
                        "再生铜、再生铝产量分别达到40万吨、90万吨。")
                .list()
                .ofMaxSize(6);
    }
}
