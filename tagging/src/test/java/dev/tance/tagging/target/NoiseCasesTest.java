package dev.tance.tagging.target;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Broken lines, page markers, glued numbering and other traces of the way a text took. */
class NoiseCasesTest {
    static final String SHEET = """
            # 73 A page marker inside a value
            到2026年,绿电占比54%第193页左右。
            = 绿电占比 | approx 54% | level | by 2026 | - | plain
            # 73b A page marker inside a year
            到2030第233页年,绿电占比达到60%。
            = 绿电占比 | eq 60% | level | by 2030 | - | plain
            # 74 A heading number glued to the sentence
            加强监管。16.推进煤炭减量。到2026年,煤炭消费比重降至40%。
            = 煤炭消费比重 | eq 40% | level | by 2026 | - | plain
            # 75 1.5 is a number and 1. a heading
            1.加强能力建设。数据中心电能利用效率不超过1.5。2.完善机制。
            = 数据中心电能利用效率 | lte 1.5 | level | - | - | plain
            # 76 Half-width commas are no thousands marks
            到2026年,充电桩达到900个,绿电占比达到31%。
            = 充电桩 | eq 900个 | level | by 2026 | - | plain
            = 绿电占比 | eq 31% | level | by 2026 | - | plain
            # 77 A lost percent sign
            到2030年,建筑可再生能源替代率达到8。
            = 建筑可再生能源替代率 | eq 8 | level | by 2030 | - | plain
            # 78 A trailing zero
            到2026年,森林覆盖率达到27.40%。
            = 森林覆盖率 | eq 27.40% | level | by 2026 | - | plain
            # 79 A side box in the middle of a sentence
            到2026年,能源结构更优,绿电占比达到
            专栏2 重点工程
            1.光伏工程。建设屋顶光伏5万千瓦。
            2.储能工程。新建储能电站3座。
            31%以上,森林覆盖率达到41%。
            = 屋顶光伏 | eq 5万千瓦 | level | - | - | plain
            = 储能电站 | eq 3座 | increase | - | - | plain
            = 绿电占比 | gte 31% | level | by 2026 | - | plain
            = 森林覆盖率 | eq 41% | level | by 2026 | - | plain
            # 79b A side box behind a comma
            到2026年,绿电占比达到31%以上,
            专栏2 重点工程
            1.储能工程。新建储能电站3座。
            森林覆盖率达到41%。
            = 绿电占比 | gte 31% | level | by 2026 | - | plain
            = 储能电站 | eq 3座 | increase | - | - | plain
            = 森林覆盖率 | eq 41% | level | by 2026 | - | plain
            # 79c A box behind a heading interrupts nothing
            到2026年,绿电占比达到31%。
            (三)绿色工程建设
            专栏2 重点工程
            1.储能工程。新建储能电站3座。
            森林覆盖率达到41%。
            = 绿电占比 | eq 31% | level | by 2026 | - | plain
            = 储能电站 | eq 3座 | increase | - | - | plain
            = 森林覆盖率 | eq 41% | level | - | - | plain
            # 80 余
            组建10余家创新平台。
            = 创新平台 | gt 10家 | level | - | - | plain
            # 80b Full-width digits and marks
            到2026年，森林覆盖率达到４１．５％。
            = 森林覆盖率 | eq 41.5% | level | by 2026 | - | plain
            # 80c Blanks around numbers
            到 2026 年，森林覆盖率达到 41.5% 以上。
            = 森林覆盖率 | gte 41.5% | level | by 2026 | - | plain
            # 80d A line that breaks inside a sentence
            到2026年，全县森林覆
            盖率达到41%，蓄积量达到30
            万立方米。
            = 森林覆盖率 | eq 41% | level | by 2026 | - | plain
            = 蓄积量 | eq 30万立方米 | level | by 2026 | - | plain
            """;

    @TestFactory
    Stream<DynamicTest> reads_every_case_as_written() {
        return CaseTests.of(SHEET);
    }
}
