package dev.tance.tagging.target;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules that the numbered cases do not show, each by a sentence of its own. */
class RuleCasesTest {
    static final String SHEET = """
            # A service given to a number of others
            到2026年,累计为400家企业提供节能诊断服务。
            = 为企业提供节能诊断服务 | eq 400家 | level | by 2026 | - | plain
            # The object of a verb behind a list of fields
            在储能、氢能等方向取得科技成果100项以上。
            = 科技成果 | gte 100项 | level | - | - | plain
            # Between verb and value stands who does it
            到2026年,完成县乡两级机关60万平方米既有建筑改造。
            = 既有建筑改造 | eq 60万平方米 | level | by 2026 | - | plain
            # A subject that covers shares of several things
            到2026年,老年助餐点覆盖90%的城市社区和60%的行政村。
            = 老年助餐点覆盖城市社区 | eq 90% | level | by 2026 | - | plain
            = 老年助餐点覆盖行政村 | eq 60% | level | by 2026 | - | plain
            # A share of a subject that does something
            到2026年,新建建筑100%执行绿色建筑标准。
            = 新建建筑执行绿色建筑标准 | eq 100% | level | by 2026 | - | plain
            # A requirement behind its value
            到2026年,新建居住建筑全部达到75%节能要求。
            = 新建居住建筑节能要求 | eq 75% | level | by 2026 | - | plain
            # The things of the clause before are counted
            每年遴选一批节能技术装备,到2030年累计推广超过100项。
            = 节能技术装备 | gt 100项 | level | by 2030 | - | plain
            # A change before what changes
            力争平均每年节约1%用能量。
            = 用能量 | eq 1% | decrease a year | - | - | strive
            # Values behind brackets with a remark
            主要指标:森林覆盖率45%(约束性),林木绿化率50%(预期性)。
            = 森林覆盖率 | eq 45% | level | - | - | plain
            = 林木绿化率 | eq 50% | level | - | - | plain
            # 争创 strives by itself and for its own object
            到2026年,争创省级创新平台2家,培育科技企业30家。
            = 省级创新平台 | eq 2家 | level | by 2026 | - | strive
            = 科技企业 | eq 30家 | level | by 2026 | - | plain
            # Growth of two levels of the same sentence
            到2026年,旅游人数达到520万人次,旅游收入突破60亿元,分别比2021年增长30%、45%。
            = 旅游人数 | eq 520万人次 | level | by 2026 | - | plain
            = 旅游收入 | gt 60亿元 | level | by 2026 | - | plain
            = 旅游人数 | eq 30% | increase | by 2026 | from 2021 | plain
            = 旅游收入 | eq 45% | increase | by 2026 | from 2021 | plain
            # What a year brought is an account
            2023年,全县生产总值达到285亿元,增长6.2%。
            ! 285亿元 status
            ! 6.2% status
            # What is expected to happen by itself is no goal
            据预测,到2035年老年人口占比超过30%。
            ! 30% status
            # What applicants must meet selects
            申报企业应具备以下条件:研发投入占比不低于3%,从业人员超过50人。
            ! 3% threshold
            ! 50人 threshold
            # A condition in brackets specifies
            到2026年,电弧炉(公称容量≥50吨)单位能耗降至60千克标准煤/吨。
            = 单位能耗 | eq 60千克标准煤/吨 | level | by 2026 | - | plain
            ! 50吨 specification
            # An ordinal points
            产业集中度前30位企业达到75%。
            = 产业集中度前30位企业 | eq 75% | level | - | - | plain
            ! 30位 reference
            # A share of what lasts
            到2026年,企业开办时间压缩至0.5个工作日。
            = 企业开办时间 | eq 0.5个工作日 | level | by 2026 | - | plain
            """;

    @TestFactory
    Stream<DynamicTest> reads_every_case_as_written() {
        return CaseTests.of(SHEET);
    }
}
