package dev.tance.tagging.target;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Numbers that are no targets, and what they are instead. */
class NoTargetCasesTest {
    static final String SHEET = """
            # 65 A threshold that selects
            推动年综合能耗1000吨标准煤以上的单位开展能源审计。
            ! 1000吨标准煤 threshold
            # 65b A threshold behind its comparator
            推动电能利用效率超过1.5的数据中心实施节能改造,引导规模超过3000个标准机架的数据中心集聚。
            ! 3000个标准机架 threshold
            # 65c Boilers by size
            淘汰20蒸吨以下燃煤锅炉。
            ! 20蒸吨 threshold
            # 65d Two thresholds of one choice
            督促年综合能耗1万吨标准煤以上或排放量2.6万吨以上的企业执行控制计划。
            ! 1万吨标准煤 threshold
            ! 2.6万吨 threshold
            # 66 A parameter belongs to the indicator
            到2026年,实现城区公交站点500米覆盖率达到100%。
            = 城区公交站点500米覆盖率 | eq 100% | level | by 2026 | - | plain
            # 67 A voltage class
            到2026年,建成220千伏变电站4座。
            = 220千伏变电站 | eq 4座 | level | by 2026 | - | plain
            ! 220千伏 specification
            # 68 A size class
            推动30万千瓦级煤电机组改造,打造百亿级产业集群。
            ! 30万千瓦 name
            ! 百亿级 specification
            # 69 Codes and standards
            执行DB/T 29-249标准,推广5G基站和T3航站楼。
            # 70 The present state
            截至2022年底,全县充电桩达到600个,森林覆盖率已达到40%。
            ! 600个 status
            ! 40% status
            # 70b A section on the present
            一、现状与形势。2024年,全县万元产值用水量46立方米,森林覆盖率达到41%。
            ! 46立方米 status
            ! 41% status
            # 71 A grant
            对新认定的中心给予最高500万元奖励,市级补助不超过项目经费的50%。
            ! 500万元 subsidy
            ! 50% subsidy
            # 72 A compound unit is one unit
            到2026年,港口生产综合单耗低于2.74吨标准煤/万吨吞吐量。
            = 港口生产综合单耗 | lt 2.74吨标准煤/万吨吞吐量 | level | by 2026 | - | plain
            # 72b A length of time
            项目实施周期不超过3年。
            ! 3年 duration
            # 72c Numbers in names
            实施“871”生态工程,开展百项标准提升行动,深化“1+N”体系。
            """;

    @TestFactory
    Stream<DynamicTest> reads_every_case_as_written() {
        return CaseTests.of(SHEET);
    }
}
