package dev.tance.tagging.target;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Indicator tables that reach the engine as lines; a tab is written as {@code \t}. */
class TableCasesTest {
    static final String SHEET = """
            # 93 An indicator table with present value, goal and attribute
            指标\\t单位\\t2024年\\t2030年目标\\t属性
            绿电占比\\t%\\t24.3\\t31\\t约束性
            风电装机容量\\t万千瓦\\t120\\t260\\t预期性
            = 绿电占比 | eq 31% | level | by 2030 | - | ensure
            = 风电装机容量 | eq 260万千瓦 | level | by 2030 | - | plain
            ! 24.3 status
            ! 120 status
            # 93b Units in brackets behind the indicator
            序号\\t指标名称\\t现状值\\t2027年目标值
            1\\t森林覆盖率（%）\\t40.2\\t41.5
            2\\t公共充电桩数量(个)\\t600\\t900
            = 森林覆盖率 | eq 41.5% | level | by 2027 | - | plain
            = 公共充电桩数量 | eq 900个 | level | by 2027 | - | plain
            # 93c Several columns of goals give one target each
            类别\\t指标\\t单位\\t2025年目标\\t2030年目标
            绿色低碳\\t绿色出行比例\\t%\\t70\\t78
            = 绿色出行比例 | eq 70% | level | by 2025 | - | plain
            = 绿色出行比例 | eq 78% | level | by 2030 | - | plain
            # 93d Square brackets hold a value over the whole period
            指标\\t单位\\t2020年\\t2025年\\t年均增速〔累计〕\\t属性
            单位地区生产总值能耗降低\\t%\\t—\\t—\\t〔13.5〕\\t约束性
            地区生产总值\\t亿元\\t500\\t720\\t7.5\\t预期性
            = 单位地区生产总值能耗 | eq 13.5% | decrease | by 2025 | from 2020 | ensure
            = 地区生产总值 | eq 720亿元 | level | by 2025 | - | plain
            = 地区生产总值 | eq 7.5% | increase a year | by 2025 | - | plain
            ! 500 status
            # 93e Signs and markers around the value
            指标\\t单位\\t2027年目标值
            水质达标率\\t%\\t≥90
            管网漏损率\\t%\\t＜8
            绿色工厂\\t家\\t100以上
            新型储能规模\\t万千瓦\\t约80
            城镇化率\\t%\\t65左右
            人口密度\\t万人/平方公里\\t0.6—1
            = 水质达标率 | gte 90% | level | by 2027 | - | plain
            = 管网漏损率 | lt 8% | level | by 2027 | - | plain
            = 绿色工厂 | gte 100家 | level | by 2027 | - | plain
            = 新型储能规模 | approx 80万千瓦 | level | by 2027 | - | plain
            = 城镇化率 | approx 65% | level | by 2027 | - | plain
            = 人口密度 | eq 0.6..1万人/平方公里 | level | by 2027 | - | plain
            # 93f A header of two rows
            指标\\t单位\\t目标值\\t\\t属性
            \\t\\t2027年\\t2030年\\t
            再生水利用率\\t%\\t30\\t35\\t约束性
            = 再生水利用率 | eq 30% | level | by 2027 | - | ensure
            = 再生水利用率 | eq 35% | level | by 2030 | - | ensure
            # 93g Subheadings and merged cells
            类别\\t指标\\t单位\\t2024年\\t2030年\\t属性
            一、绿色低碳
            资源利用\\t秸秆综合利用率\\t%\\t90\\t95\\t预期性
            \\t农膜回收率\\t\\t80\\t88\\t
            二、约束性指标
            生态环境\\t森林蓄积量\\t万立方米\\t300\\t330\\t约束性
            = 秸秆综合利用率 | eq 95% | level | by 2030 | - | plain
            = 农膜回收率 | eq 88% | level | by 2030 | - | plain
            = 森林蓄积量 | eq 330万立方米 | level | by 2030 | - | ensure
            # 93h Bars between cells, as in marked-down tables
            | 指标 | 单位 | 2026年目标 |
            |---|---|---|
            | 绿电占比 | % | ≥31 |
            | 充电桩 | 个 | 1,200 |
            = 绿电占比 | gte 31% | level | by 2026 | - | plain
            = 充电桩 | eq 1200个 | level | by 2026 | - | plain
            # 93i Blanks between cells, and a merged cell that is left out
            类别    指标          单位    2024年   2030年   属性
            绿色    绿电占比      %       24.3     31       约束性
                    装配式建筑占比  %     20       40       预期性
            = 绿电占比 | eq 31% | level | by 2030 | - | ensure
            = 装配式建筑占比 | eq 40% | level | by 2030 | - | plain
            # 93j A row that does not fit the header is declined
            指标\\t单位\\t2024年\\t2030年\\t属性
            绿电占比\\t%\\t24.3\\t31\\t约束性
            风电装机容量\\t120\\t约束性
            = 绿电占比 | eq 31% | level | by 2030 | - | ensure
            ~ declined.table-row
            # 93k Cells in the wrong columns are declined
            指标\\t单位\\t2024年\\t2030年\\t属性
            绿电占比\\t24.3\\t%\\t约束性\\t31
            ~ declined.table-row
            # 93l A caption dates goals and names the unit
            表1 云溪县“十五五”主要指标(单位:万千瓦)
            指标\\t现状\\t目标值
            风电装机容量\\t120\\t260
            = 风电装机容量 | eq 260万千瓦 | level | by 2030 | - | plain
            # 93m What is new, what grows, and parts of a whole
            指标\\t单位\\t2030年目标
            新增造林面积\\t万亩\\t15
            非化石能源消费量\\t万吨标准煤\\t88
            其中：风电\\t万吨标准煤\\t40
            城镇新增就业\\t万人\\t[6]
            = 造林面积 | eq 15万亩 | increase | by 2030 | - | plain
            = 非化石能源消费量 | eq 88万吨标准煤 | level | by 2030 | - | plain
            = 风电消费量 | eq 40万吨标准煤 | level | by 2030 | - | plain
            = 城镇新增就业 | eq 6万人 | increase | by 2030 | - | plain
            # 93n Figures of years that are past are no goals
            指标\\t单位\\t2017年\\t2018年
            机器人产量\\t万台\\t3\\t4
            到2025年,机器人产量达到9万台。
            = 机器人产量 | eq 9万台 | level | by 2025 | - | plain
            # 93o A table of tasks is read as sentences
            序号\\t项目\\t目标
            1\\t充电设施\\t到2027年,公共充电桩达到900个。
            = 公共充电桩 | eq 900个 | level | by 2027 | - | plain
            # 93p A goal in words has no value
            指标\\t单位\\t2030年目标
            单位地区生产总值能耗下降\\t%\\t完成省下达目标
            森林覆盖率\\t%\\t41
            = 森林覆盖率 | eq 41% | level | by 2030 | - | plain
            # 93q Sentences around a table are read as before
            到2027年,绿电占比达到35%。
            指标\\t单位\\t2030年目标
            充电桩\\t个\\t900
            加氢站达到12座以上。
            = 绿电占比 | eq 35% | level | by 2027 | - | plain
            = 充电桩 | eq 900个 | level | by 2030 | - | plain
            = 加氢站 | gte 12座 | level | - | - | plain
            """;

    @TestFactory
    Stream<DynamicTest> reads_every_case_as_written() {
        return CaseTests.of(SHEET);
    }
}
