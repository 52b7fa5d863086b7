package dev.tance.tagging.target;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Deadlines, periods and years: where they stand and what they hold for. */
class TimeCasesTest {
    static final String SHEET = """
            # 1 A deadline in an earlier clause of the sentence
            到2025年,云溪县用能结构更优,绿电占比达31%以上。
            = 绿电占比 | gte 31% | level | by 2025 | - | plain
            # 1b A deadline in the clause of the value
            云溪县2027年再生水利用率达到40%。
            = 云溪县再生水利用率 | eq 40% | level | by 2027 | - | plain
            # 2 A deadline in the sentence before, when the goal statement goes on
            到2025年,云溪县低碳体系基本形成。公共充电桩总数超过900个。
            = 公共充电桩总数 | gt 900个 | level | by 2025 | - | plain
            # 2b No deadline across a new numbered item
            (三)到2025年,绿电占比达31%以上。(四)推动循环利用。建筑垃圾资源化利用率不低于45%。
            = 绿电占比 | gte 31% | level | by 2025 | - | plain
            = 建筑垃圾资源化利用率 | gte 45% | level | - | - | plain
            # 2c Dash items keep the deadline of the sentence that opens the list
            到2027年,实现以下目标。
            ——绿电占比达到35%。
            ——建成零碳园区6个。
            = 绿电占比 | eq 35% | level | by 2027 | - | plain
            = 零碳园区 | eq 6个 | level | by 2027 | - | plain
            # 2d A standing norm behind a goal takes no deadline from it
            到2025年,改造老旧小区60个。改造后小区绿地率不低于30%。
            = 老旧小区 | eq 60个 | level | by 2025 | - | plain
            = 改造后小区绿地率 | gte 30% | level | - | - | plain
            # 3 No deadline anywhere
            培育20家再制造企业。
            = 再制造企业 | eq 20家 | level | - | - | plain
            # 4 年前
            2027年前建成加氢站12座。
            = 加氢站 | eq 12座 | level | by 2027 | - | plain
            # 5 年底
            2026年底前,云溪县污水集中收集率达到85%。
            = 云溪县污水集中收集率 | eq 85% | level | by 2026 | - | plain
            # 6 The period of a plan
            “十五五”期间新增储能80万千瓦。
            = 储能 | eq 80万千瓦 | increase | by 2030 | - | plain
            # 6b The first year of a period is kept beside its last
            2023—2027年,完成河道治理150公里。
            = 河道治理 | eq 150公里 | level | by 2027 | - | plain
            # 7 The end of a plan
            “十四五”末,秸秆综合利用率达到92%。
            = 秸秆综合利用率 | eq 92% | level | by 2025 | - | plain
            # 8 年起 starts and is no deadline
            到2025年,完成改造。2023年起新建厂房光伏面积比例不低于50%。
            = 新建厂房光伏面积比例 | gte 50% | level | - | - | plain
            # 9 A second year with the subject left out
            到2025年绿色出行比例达70%;到2030年,达78%。
            = 绿色出行比例 | eq 70% | level | by 2025 | - | plain
            = 绿色出行比例 | eq 78% | level | by 2030 | - | plain
            # 10 A second year without 到
            到2025年,大宗固废综合利用率达57%,2030年进一步提升至62%。
            = 大宗固废综合利用率 | eq 57% | level | by 2025 | - | plain
            = 大宗固废综合利用率 | eq 62% | level | by 2030 | - | plain
            # 11 Coordinated years share a unit
            2025、2030年风电装机规模分别超过120、260万千瓦。
            = 风电装机规模 | gt 120万千瓦 | level | by 2025 | - | plain
            = 风电装机规模 | gt 260万千瓦 | level | by 2030 | - | plain
            # 11b Coordinated years in a clause of their own
            到2025年和2030年,居民健康素养水平分别提升到25%和32%。
            = 居民健康素养水平 | eq 25% | level | by 2025 | - | plain
            = 居民健康素养水平 | eq 32% | level | by 2030 | - | plain
            # 12 Coordinated plans share a value
            “十四五”“十五五”期间分别新增抽水蓄能80万千瓦左右。
            = 抽水蓄能 | approx 80万千瓦 | increase | by 2025 | - | plain
            = 抽水蓄能 | approx 80万千瓦 | increase | by 2030 | - | plain
            # 13 每年
            “十四五”期间,每年新增造林3万亩。
            = 造林 | eq 3万亩 | increase a year | by 2025 | - | plain
            # 14 年均
            到2027年,多式联运量年均增长15%以上。
            = 多式联运量 | gte 15% | increase a year | by 2027 | - | plain
            # 15 当年新增 belongs to the indicator
            到2030年,当年新增新能源交通工具比例达到40%。
            = 当年新增新能源交通工具比例 | eq 40% | level | by 2030 | - | plain
            # 16 Stages with one predicate
            到2022年,60%以上的学校达到创建要求,争取2023年达到70%。
            = 学校达到创建要求 | gte 60% | level | by 2022 | - | plain
            = 学校达到创建要求 | eq 70% | level | by 2023 | - | strive
            # 17 Years in a title are no deadline
            落实《云溪县光伏产业三年行动计划(2024—2026年)》,建设屋顶光伏5万千瓦。
            = 屋顶光伏 | eq 5万千瓦 | level | - | - | plain
            # 18 A finished plan is an account
            “十三五”期间,全县完成造林12万亩。“十四五”期间,完成造林15万亩。
            = 造林 | eq 15万亩 | level | by 2025 | - | plain
            ! 12万亩 status
            """;

    @TestFactory
    Stream<DynamicTest> reads_every_case_as_written() {
        return CaseTests.of(SHEET);
    }
}
