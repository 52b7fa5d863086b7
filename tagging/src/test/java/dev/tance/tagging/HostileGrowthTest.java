package dev.tance.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole engine on texts of one pattern, made to cost more than their length. What is compared is the processor time of
 * this thread on a text and on one four times as long, the least of several rounds each: quadratic growth would show as
 * sixteen, linear growth is four, and ten is refused. How fast the machine is does not matter.
 */
@Timeout(300)
class HostileGrowthTest {
    private static final TaggingEngine ENGINE = TaggingEngine.bundled();
    private static final int LENGTH = 20_000;
    private static final int LONGER = 4;
    private static final int REFUSED = 10;
    private static final int ROUNDS = 3;
    private static final long TOO_LITTLE_TO_COMPARE = 30_000_000;
    private static final int MILLION = 1_000_000;
    private static final int TEN_MEGABYTES = 10_000_000;

    static Stream<String> patterns() {
        List<String> digitsAndMarks = List.of(
                "1", "1.", "12,", "２", "０.５", "，", "、", "。", "—", "-30", "±", "10至", "10-", "1—2", "\n", "\t", " ", "|",
                "......");
        List<String> brackets = List.of(
                "(", ")", "()", "(1)", "（", "）", "[", "【", "〔2022〕", "《", "》", "《》", "《甲》", "“", "”", "‘", "「", "<",
                "{");
        List<String> numbering = List.of("一、", "(一)", "1.2.", "①", "——", "第", "第一章", "第一条", "第12页", "专栏1", "附表1 ");
        List<String> values = List.of(
                "40%",
                "达到40%", "达到40%,", "40%、", "40%和", "3座", "建成3座", "3座公园、", "万吨/万元", "翻一番", "三分之一", "倍", "百分点", "3.5亿元");
        List<String> times = List.of(
                "年",
                "2025年",
                "到2025年",
                "2025、",
                "2025—2030年",
                "“十四五”",
                "五",
                "每年",
                "年均",
                "8月",
                "2022年8月25日",
                "2022-08-25",
                "2022/");
        List<String> words = List.of(
                "分别", "均", "其中", "力争", "确保", "由", "从", "比2020年", "较", "在", "的", "和", "绿电占比", "碳达峰", "达到峰值", "补贴", "已建成",
                "预计", "以为主题的");
        List<String> bodies = List.of(
                "市",
                "各区",
                "市财政局",
                "市财政局、",
                "市财政局负责",
                "责任单位:",
                "责任单位:市财政局",
                "(责任单位:",
                "牵头",
                "等",
                "天津市武清区",
                "国发〔2022〕1号",
                "关于印发",
                "索引号:1",
                "成文日期:2022年1月1日");
        List<String> tables = List.of(
                "指标 2025年 2030年\n",
                "绿电占比 % 24 31\n",
                "指标\t单位\t2025年\n",
                "绿电占比\t%\t31\n",
                "绿电占比 31% ",
                "表1 指标\n",
                "单位：%\n");
        List<String> others =
                List.of("\uD83D\uDE00", "\uD800", "\uDC00", "𠮷", "a", "甲乙丙丁", "光伏发电", "\u0000", "\u202E", "\uFEFF");
        return Stream.of(digitsAndMarks, brackets, numbering, values, times, words, bodies, tables, others)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void time_grows_with_the_length_and_not_faster(String pattern) {
        String text = pattern.repeat(LENGTH / pattern.length());
        String longer = pattern.repeat(LONGER * LENGTH / pattern.length());
        ENGINE.tag(TaggingRequest.of(text));

        long once = leastTime(text);
        long more = leastTime(longer);

        assertThat(more)
                .as("nanoseconds for a text four times as long as one that takes " + once)
                .isLessThan(Math.max(TOO_LITTLE_TO_COMPARE, REFUSED * once));
    }

    @ParameterizedTest
    @ValueSource(strings = {"()", "（）", "[]", "【】", "〔〕", "《》", "“”", "‘’", "「」", "<>", "{}", "〈〉"})
    void a_million_nested_brackets_are_read_to_the_end(String pair) {
        String open = pair.substring(0, 1);
        String close = pair.substring(1);

        assertThat(read(open.repeat(MILLION) + close.repeat(MILLION)).targets()).isEmpty();
        assertThat(read((open + "1").repeat(MILLION / 2) + close.repeat(MILLION / 2))
                        .engineVersion())
                .isEqualTo(ENGINE.engineVersion());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "(", "《", "一、", "分别", ",", "２", "到2026年,绿电占比达到31%,"})
    void ten_megabytes_on_one_line_are_read_to_the_end(String pattern) {
        String text = pattern.repeat(TEN_MEGABYTES / (3 * pattern.length()));

        TaggedText tagged = read(text);

        assertThat(tagged.targets())
                .allSatisfy(target -> assertThat(target.end()).isLessThanOrEqualTo(text.length()));
    }

    private static TaggedText read(String text) {
        return ENGINE.tag(TaggingRequest.of(text));
    }

    private static long leastTime(String text) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            read(text);
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return least;
    }
}
