package dev.tance.tagging.target;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Changes, their baselines, multiples and peaks. */
class ChangeCasesTest {
    static final String SHEET = """
            # 37 比20XX年下降
            到2026年,单位地区生产总值能耗比2020年下降14%。
            = 单位地区生产总值能耗 | eq 14% | decrease | by 2026 | from 2020 | plain
            # 38 较20XX年
            到2026年,铁路运输量较2020年增加400万吨。
            = 铁路运输量 | eq 400万吨 | increase | by 2026 | from 2020 | plain
            # 39 A baseline before a list is shared by it
            到2026年,在2020年的基础上单位建筑面积能耗下降5%、人均用水量下降7%。
            = 单位建筑面积能耗 | eq 5% | decrease | by 2026 | from 2020 | plain
            = 人均用水量 | eq 7% | decrease | by 2026 | from 2020 | plain
            # 40 分别比 with two values
            到2030年,乘用车和商用车新车碳排放强度分别比2020年下降25%和20%以上。
            = 乘用车新车碳排放强度 | gte 25% | decrease | by 2030 | from 2020 | plain
            = 商用车新车碳排放强度 | gte 20% | decrease | by 2030 | from 2020 | plain
            # 41 A base that is not said is not invented
            到2026年,水泥熟料单位产品综合能耗下降3%以上。
            = 水泥熟料单位产品综合能耗 | gte 3% | decrease | by 2026 | - | plain
            # 42 A peer is no baseline year
            到2026年,单位煤炭转化排碳强度比行业平均水平下降20%。
            = 单位煤炭转化排碳强度 | eq 20% | decrease | by 2026 | - | plain
            # 43 The end of a plan as baseline
            到2026年,公共机构用水量比“十三五”末下降9%。
            = 公共机构用水量 | eq 9% | decrease | by 2026 | from 2020 | plain
            # 44 Percentage points are no percent
            到2030年,供热管网热损失比2020年下降5个百分点。
            = 供热管网热损失 | eq 5个百分点 | decrease | by 2030 | from 2020 | plain
            # 45 提高到 and 提高
            到2026年,绿电占比提高到30%,产能利用率提高6个百分点。
            = 绿电占比 | eq 30% | level | by 2026 | - | plain
            = 产能利用率 | eq 6个百分点 | increase | by 2026 | - | plain
            # 46 翻一番 and 翻两番
            到2026年,海铁联运箱量翻一番,软件业务收入翻两番。
            = 海铁联运箱量 | eq 2倍 | multiple | by 2026 | - | plain
            = 软件业务收入 | eq 4倍 | multiple | by 2026 | - | plain
            # 47 Fractions
            到2026年,外受电比例达到1/3以上,外受电中绿电占比达到三分之一。
            = 外受电比例 | gte 0.3333 | level | by 2026 | - | plain
            = 外受电中绿电占比 | eq 0.3333 | level | by 2026 | - | plain
            # 48 累计
            到2026年,累计推广热泵2万台。
            = 热泵 | eq 2万台 | level | by 2026 | - | plain
            # 49 新增 and 新建
            到2026年,新增公园9座,新建充电站30座。
            = 公园 | eq 9座 | increase | by 2026 | - | plain
            = 充电站 | eq 30座 | increase | by 2026 | - | plain
            # 49b 新增 before a share belongs to the indicator
            到2026年,新增大宗固废综合利用率达到60%。
            = 新增大宗固废综合利用率 | eq 60% | level | by 2026 | - | plain
            # 50 A dated peak of a named emission
            确保工业领域二氧化碳排放在2030年前达峰。
            = 工业领域二氧化碳排放 | eq | peak | by 2030 | - | ensure
            # 50b A dated peak of the whole
            到2030年,非化石能源消费比重达到26%,确保2030年前实现碳达峰。
            = 非化石能源消费比重 | eq 26% | level | by 2030 | - | plain
            = 碳达峰 | eq | peak | by 2030 | - | ensure
            # 51 Slogans and neutrality are no targets
            锚定2030年前碳达峰、2060年前碳中和目标,扎实推进绿色转型。
            # 51b A purpose dates nothing
            到2026年,绿电占比达到30%,为2030年前碳达峰奠定基础;充电桩达到900个。
            = 绿电占比 | eq 30% | level | by 2026 | - | plain
            = 充电桩 | eq 900个 | level | by 2026 | - | plain
            # 52 Growth of nothing has no number
            到2026年,新增建设用地实现零增长。
            # 53 A delegated target has no value
            到2026年,单位地区生产总值能耗下降完成省下达目标,森林覆盖率达到40%。
            = 森林覆盖率 | eq 40% | level | by 2026 | - | plain
            # 54 Words of degree are no values
            到2026年,能源利用效率大幅提升,煤炭消费显著下降。
            """;

    @TestFactory
    Stream<DynamicTest> reads_every_case_as_written() {
        return CaseTests.of(SHEET);
    }
}
