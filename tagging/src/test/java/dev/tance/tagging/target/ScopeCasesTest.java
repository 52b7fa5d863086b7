package dev.tance.tagging.target;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a value belongs to: several subjects, several values, parts and wholes. */
class ScopeCasesTest {
    static final String SHEET = """
            # 55 分别 zips by position
            到2026年,再生铜、再生铝产量分别达到40万吨、90万吨。
            = 再生铜产量 | eq 40万吨 | level | by 2026 | - | plain
            = 再生铝产量 | eq 90万吨 | level | by 2026 | - | plain
            # 55b 分别 with counts that do not match is declined
            到2026年,再生铜、再生铝、再生铅产量分别达到40万吨、90万吨。
            ~ declined.count-mismatch
            # 55c A head and a beginning shared by both
            到2026年,清洁能源发电装机、电量比重分别达85%、75%左右。
            = 清洁能源发电装机比重 | approx 85% | level | by 2026 | - | plain
            = 清洁能源发电电量比重 | approx 75% | level | by 2026 | - | plain
            # 56 均 gives each its own target
            到2026年,工业固废综合利用率和秸秆综合利用率均达到95%。
            = 工业固废综合利用率 | eq 95% | level | by 2026 | - | plain
            = 秸秆综合利用率 | eq 95% | level | by 2026 | - | plain
            # 57 A joint subject is one
            到2026年,风电、光伏装机容量达到800万千瓦。
            = 风电、光伏装机容量 | eq 800万千瓦 | level | by 2026 | - | plain
            # 58 A subset and what it reaches are two
            到2026年,超过30%的钢铁产能,高炉工序单位产品能耗达到361千克标准煤/吨。
            = 钢铁产能 | gt 30% | level | by 2026 | - | plain
            = 高炉工序单位产品能耗 | eq 361千克标准煤/吨 | level | by 2026 | - | plain
            # 59 The value before its noun
            到2026年,60%的社区达到创建要求,具备5%以上的尖峰负荷响应能力。
            = 社区达到创建要求 | eq 60% | level | by 2026 | - | plain
            = 尖峰负荷响应能力 | gte 5% | level | by 2026 | - | plain
            # 60 其中 shares the head of the whole
            新建数据中心电能利用效率不高于1.3,其中云溪数据中心集群不高于1.2。
            = 新建数据中心电能利用效率 | lte 1.3 | level | - | - | plain
            = 云溪数据中心集群电能利用效率 | lte 1.2 | level | - | - | plain
            # 60b A year inside 其中 holds there alone
            到2025年,筹集保障性住房1200套,其中2023年底前完成不少于800套,物业覆盖率达到85%。
            = 保障性住房 | eq 1200套 | level | by 2025 | - | plain
            = 保障性住房 | gte 800套 | level | by 2023 | - | plain
            = 物业覆盖率 | eq 85% | level | by 2025 | - | plain
            # 61 A count that closes a list
            到2026年,废钢、废纸等9种资源利用量达到20万吨。
            = 废钢、废纸等9种资源利用量 | eq 20万吨 | level | by 2026 | - | plain
            ! 9种 list_count
            # 62 Values of single places
            到2026年,全市装配式建筑占新建建筑比例达到30%,其中中部城市群达到35%。
            = 装配式建筑占新建建筑比例 | eq 30% | level | by 2026 | - | plain
            = 中部城市群装配式建筑占新建建筑比例 | eq 35% | level | by 2026 | - | plain
            # 63 An exclusion stays in the name
            到2026年,除风电、光伏外其他非化石能源消费量达到88万吨标准煤。
            = 除风电、光伏外其他非化石能源消费量 | eq 88万吨标准煤 | level | by 2026 | - | plain
            # 64 A condition in a clause of its own
            到2026年,新建民用建筑具备条件的,实施装配式建筑比例达到100%。
            = 装配式建筑比例 | eq 100% | level | by 2026 | - | plain
            # 64b A list of counts shares its verb
            到2026年,创建50家绿色工厂、3家绿色供应链企业、2家零碳园区。
            = 绿色工厂 | eq 50家 | level | by 2026 | - | plain
            = 绿色供应链企业 | eq 3家 | level | by 2026 | - | plain
            = 零碳园区 | eq 2家 | level | by 2026 | - | plain
            # 64c A list of counted things before their numbers
            到2026年,培育绿色园区12家以上、绿色工厂100家以上。
            = 绿色园区 | gte 12家 | level | by 2026 | - | plain
            = 绿色工厂 | gte 100家 | level | by 2026 | - | plain
            # 64d Parts in brackets
            到2026年,碳汇林总规模达到134万亩(其中乔木林33万亩、灌木林101万亩)。
            = 碳汇林总规模 | eq 134万亩 | level | by 2026 | - | plain
            = 乔木林 | eq 33万亩 | level | by 2026 | - | plain
            = 灌木林 | eq 101万亩 | level | by 2026 | - | plain
            # 64e A share of something named
            到2026年,储能设施容量不低于新能源装机规模的10%。
            = 储能设施容量 | gte 10% | level | by 2026 | - | plain
            # 64f Per-unit beginnings are shared
            到2026年,单位建筑面积能源消耗下降5%、碳排放下降7%。
            = 单位建筑面积能源消耗 | eq 5% | decrease | by 2026 | - | plain
            = 单位建筑面积碳排放 | eq 7% | decrease | by 2026 | - | plain
            # 64g Bare deeds are named by themselves
            到2026年,完成营造林22万亩,其中人工造林4万亩、封山育林18万亩。
            = 营造林 | eq 22万亩 | level | by 2026 | - | plain
            = 人工造林 | eq 4万亩 | level | by 2026 | - | plain
            = 封山育林 | eq 18万亩 | level | by 2026 | - | plain
            # 64h From one level to another
            到2026年,物业管理覆盖率由2021年的61.5%提高到85%以上。
            = 物业管理覆盖率 | gte 85% | level | by 2026 | - | plain
            ! 61.5% status
            """;

    @TestFactory
    Stream<DynamicTest> reads_every_case_as_written() {
        return CaseTests.of(SHEET);
    }
}
