package dev.tance.tagging.target;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How a figure must relate to its value. */
class ComparatorCasesTest {
    static final String SHEET = """
            # 19 以上
            到2026年,绿电占比达31%以上。
            = 绿电占比 | gte 31% | level | by 2026 | - | plain
            # 20 左右
            到2026年,绿电占比达31%左右。
            = 绿电占比 | approx 31% | level | by 2026 | - | plain
            # 21 以内 and 以下
            到2026年,管网漏损率控制在8%以内,煤炭消费比重降至60%以下。
            = 管网漏损率 | lte 8% | level | by 2026 | - | plain
            = 煤炭消费比重 | lte 60% | level | by 2026 | - | plain
            # 22 不低于
            新建厂房光伏覆盖率不低于50%,绿地面积不少于20公顷。
            = 新建厂房光伏覆盖率 | gte 50% | level | - | - | plain
            = 绿地面积 | gte 20公顷 | level | - | - | plain
            # 23 不超过
            新建数据中心电能利用效率不超过1.25。
            = 新建数据中心电能利用效率 | lte 1.25 | level | - | - | plain
            # 24 超过 and 突破
            到2026年,机器人产业规模突破300亿元,企业总数超过80家。
            = 机器人产业规模 | gt 300亿元 | level | by 2026 | - | plain
            = 企业总数 | gt 80家 | level | by 2026 | - | plain
            # 25 Bare 达到
            到2026年,森林覆盖率达到41.5%。
            = 森林覆盖率 | eq 41.5% | level | by 2026 | - | plain
            # 26 Negative values
            到2026年,转炉工序单位产品能耗达到-28千克标准煤/吨。
            = 转炉工序单位产品能耗 | eq -28千克标准煤/吨 | level | by 2026 | - | plain
            # 27 控制在 bare, with 以内, with 左右
            到2026年,水泥产能控制在900万吨,钢铁产能控制在500万吨以内,炼油能力控制在200万吨左右。
            = 水泥产能 | lte 900万吨 | level | by 2026 | - | plain
            = 钢铁产能 | lte 500万吨 | level | by 2026 | - | plain
            = 炼油能力 | approx 200万吨 | level | by 2026 | - | plain
            # 28 稳定在 and 保持在
            到2026年,湿地保护率稳定在55%,秸秆综合利用率保持在95%以上。
            = 湿地保护率 | eq 55% | level | by 2026 | - | plain
            = 秸秆综合利用率 | gte 95% | level | by 2026 | - | plain
            # 29 Ranges
            人口密度控制在0.6—1万人/平方公里,新建绿色城区1至2个,绿化覆盖率提高到20-25%。
            = 人口密度 | lte 0.6..1万人/平方公里 | level | - | - | plain
            = 绿色城区 | eq 1..2个 | increase | - | - | plain
            = 绿化覆盖率 | eq 20..25% | level | - | - | plain
            # 30 One marker behind a list holds for all of it
            到2026年,城区、镇区绿色出行比例分别达45%和50%以上。
            = 城区绿色出行比例 | gte 45% | level | by 2026 | - | plain
            = 镇区绿色出行比例 | gte 50% | level | by 2026 | - | plain
            # 31 Ordinal grades are no targets
            新建公共建筑达到一星级及以上标准。
            ! 一星级 specification
            # 32 Floor and stretch
            到2026年,绿电占比达到20%左右、力争达到21.6%。
            = 绿电占比 | approx 20% | level | by 2026 | - | plain
            = 绿电占比 | eq 21.6% | level | by 2026 | - | strive
            # 33 力争 before the subject governs to the full stop
            到2026年,力争绿电占比达到30%,充电桩达到900个。
            = 绿电占比 | eq 30% | level | by 2026 | - | strive
            = 充电桩 | eq 900个 | level | by 2026 | - | strive
            # 33b 力争 before the verb governs its clause
            到2026年,绿电占比力争达到30%,充电桩达到900个。
            = 绿电占比 | eq 30% | level | by 2026 | - | strive
            = 充电桩 | eq 900个 | level | by 2026 | - | plain
            # 33c 力争 before the year
            力争到2026年,绿电占比达到30%,充电桩达到900个。
            = 绿电占比 | eq 30% | level | by 2026 | - | strive
            = 充电桩 | eq 900个 | level | by 2026 | - | strive
            # 34 确保
            到2026年,饮用水水源地水质达标率确保达到100%。
            = 饮用水水源地水质达标率 | eq 100% | level | by 2026 | - | ensure
            # 35 原则上
            新建通道可再生能源电量比例原则上不低于50%。
            = 新建通道可再生能源电量比例 | gte 50% | level | - | - | ensure
            # 35b 不得低于 binds
            再生水使用比例不得低于20%。
            = 再生水使用比例 | gte 20% | level | - | - | ensure
            # 36 Symbols
            到2026年,水质达标率≥90%。
            = 水质达标率 | gte 90% | level | by 2026 | - | plain
            """;

    @TestFactory
    Stream<DynamicTest> reads_every_case_as_written() {
        return CaseTests.of(SHEET);
    }
}
