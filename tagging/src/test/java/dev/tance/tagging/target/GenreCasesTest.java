package dev.tance.tagging.target;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How other kinds of documents speak: notices, task lists, work reports, norms, replies. */
class GenreCasesTest {
    static final String SHEET = """
            # A goal of a higher body that is quoted is none of the document (case 90)
            按照国家“到2030年,非化石能源消费比重达到25%左右”的要求,到2030年,全县非化石能源消费比重达到22%。
            = 非化石能源消费比重 | eq 22% | level | by 2030 | - | plain
            ! 25% reference
            # Who requires it is no part of the indicator (case 90)
            省里要求到2027年秸秆综合利用率达到92%以上。
            = 秸秆综合利用率 | gte 92% | level | by 2027 | - | plain
            # What is handed down as follows goes on behind the full stop
            现将2027年粮食生产任务下达如下。粮食播种面积不得低于50万亩,大豆播种面积扩大到4万亩。
            = 粮食播种面积 | gte 50万亩 | level | by 2027 | - | ensure
            = 大豆播种面积 | eq 4万亩 | level | by 2027 | - | plain
            # A year that is compared with is no deadline
            到2028年,技术合同成交额是2023年的2.5倍,入境游客人数恢复到2019年的120%,专利拥有量达到30件。
            = 技术合同成交额 | eq 2.5倍 | multiple | by 2028 | from 2023 | plain
            = 入境游客人数 | eq 120% | level | by 2028 | from 2019 | plain
            = 专利拥有量 | eq 30件 | level | by 2028 | - | plain
            # Names in brackets with digits belong to what they name
            到2027年,细颗粒物(PM2.5)平均浓度控制在32微克/立方米以内,配备举高消防车(90米级)2台。
            = 细颗粒物(PM2.5)平均浓度 | lte 32微克/立方米 | level | by 2027 | - | plain
            = 举高消防车(90米级) | eq 2台 | level | by 2027 | - | plain
            # The lower end of a range has the magnitude alone
            新增停车泊位1.5万至2万个。
            = 停车泊位 | eq 1.5..2万个 | increase | - | - | plain
            # Points are what shares change by
            到2030年,城镇化率年均提高0.8个百分点左右,2030年达到65%。
            = 城镇化率 | approx 0.8个百分点 | increase a year | by 2030 | - | plain
            = 城镇化率 | eq 65% | level | by 2030 | - | plain
            # Growth named by a noun
            到2030年,产业规模达到100亿元,年均增速不低于15%。
            = 产业规模 | eq 100亿元 | level | by 2030 | - | plain
            = 产业规模 | gte 15% | increase a year | by 2030 | - | plain
            # Both of a pair that shares its head under 均
            到2030年,三大粮食作物化肥、农药利用率均达到43%。
            = 三大粮食作物化肥利用率 | eq 43% | level | by 2030 | - | plain
            = 三大粮食作物农药利用率 | eq 43% | level | by 2030 | - | plain
            # A class of the things counted before
            到2028年,建成省级以上智能工厂400家(其中卓越级不少于60家)。
            = 省级以上智能工厂 | eq 400家 | level | by 2028 | - | plain
            = 卓越级智能工厂 | gte 60家 | level | by 2028 | - | plain
            # The number of an item is no part of the clause
            1.新建高标准农田3万亩、改造高标准农田5万亩。2.新建改建农村公路86公里。
            = 高标准农田 | eq 3万亩 | increase | - | - | plain
            = 高标准农田 | eq 5万亩 | level | - | - | plain
            = 农村公路 | eq 86公里 | increase | - | - | plain
            # A total over the years
            到2030年,每年创建示范村500个,五年累计2500个。
            = 示范村 | eq 500个 | level a year | by 2030 | - | plain
            = 示范村 | eq 2500个 | level | by 2030 | - | plain
            # The indicators of the sentence before
            2027年,养老机构床位达1.3万张,护理型床位占比达到58%。2030年,以上指标分别达到1.6万张和70%以上。
            = 养老机构床位 | eq 1.3万张 | level | by 2027 | - | plain
            = 护理型床位占比 | eq 58% | level | by 2027 | - | plain
            = 养老机构床位 | eq 1.6万张 | level | by 2030 | - | plain
            = 护理型床位占比 | gte 70% | level | by 2030 | - | plain
            # Phases dated in brackets
            近期(2027年):总氮浓度控制在1.2毫克/升以内;远期(2035年):总磷浓度力争降至0.03毫克/升。
            = 总氮浓度 | lte 1.2毫克/升 | level | by 2027 | - | plain
            = 总磷浓度 | eq 0.03毫克/升 | level | by 2035 | - | strive
            # Classes by size beside their numbers
            到2030年,引育10亿元以上企业20家、百亿级企业1-2家。
            = 10亿元以上企业 | eq 20家 | level | by 2030 | - | plain
            = 百亿级企业 | eq 1..2家 | level | by 2030 | - | plain
            # From what there is now
            全县生猪存栏由目前的28万头增加到35万头;肉牛饲养量达到12万头,比2024年翻一番。
            = 生猪存栏 | eq 35万头 | level | - | - | plain
            = 肉牛饲养量 | eq 12万头 | level | - | - | plain
            = 肉牛饲养量 | eq 2倍 | multiple | - | from 2024 | plain
            # What others are to bring about
            支持龙头企业牵头组建创新联合体5至8个。
            = 创新联合体 | eq 5..8个 | level | - | - | plain
            # Quoted names that a number sums up
            到2027年,打造“云溪晨雾”“青山古道”等10条精品线路。
            = 精品线路 | eq 10条 | level | by 2027 | - | plain
            # A standard by which something is provided
            新建住宅小区按照每百户不少于30平方米的标准配建养老服务设施。
            = 新建住宅小区每百户养老服务设施 | gte 30平方米 | level | - | - | plain
            # A stage within the year
            2026年底前,资金支付进度在9月底前不低于75%。
            = 资金支付进度 | gte 75% | level | by 2026 | - | plain
            # Beside a bounded goal the year before is what is compared with
            2026年一般性支出压减10%以上,办公用纸、办公耗材采购量较上年分别下降5%、8%。
            = 一般性支出 | gte 10% | decrease | by 2026 | - | plain
            = 办公用纸采购量 | eq 5% | decrease | by 2026 | - | plain
            = 办公耗材采购量 | eq 8% | decrease | by 2026 | - | plain
            # What whoever meets it may have
            裁员率不高于5.5%,参保单位裁员率不高于20%的,均可申领。
            ! 5.5% threshold
            ! 20% threshold
            # The year that is past
            过去一年,我们稳住了大局。全市地区生产总值达到2386亿元、增长5.8%,新建高标准农田23万亩。
            ! 2386亿元 status
            ! 5.8% status
            ! 23万亩 status
            # A ceiling of a loan
            单笔小额信贷额度原则上不超过5万元。
            ! 5万元 subsidy
            # 造林 inside the name of an area
            到2026年,完成造林绿化面积42万亩。
            = 造林绿化面积 | eq 42万亩 | level | by 2026 | - | plain
            # One marker behind the last of several values, and names that hold a list of their own
            到2030年,风电、太阳能发电总装机容量和抽水蓄能电站装机容量分别达到420万千瓦和700万千瓦以上。
            = 风电、太阳能发电总装机容量 | gte 420万千瓦 | level | by 2030 | - | plain
            = 抽水蓄能电站装机容量 | gte 700万千瓦 | level | by 2030 | - | plain
            # Classes by size, each with its number
            到2027年,培育年产值10亿元以上龙头企业3家、5亿元以上10家、1亿元以上50家。
            = 年产值10亿元以上龙头企业 | eq 3家 | level | by 2027 | - | plain
            = 5亿元以上龙头企业 | eq 10家 | level | by 2027 | - | plain
            = 1亿元以上龙头企业 | eq 50家 | level | by 2027 | - | plain
            # The total behind what is added
            到2028年,高新技术企业净增100家,总数突破800家。
            = 高新技术企业 | eq 100家 | increase | by 2028 | - | plain
            = 高新技术企业总数 | gt 800家 | level | by 2028 | - | plain
            # A share of the whole, its subject left out
            到2026年,软件产业收入突破300亿元、占地区生产总值比重达到5%左右。
            = 软件产业收入 | gt 300亿元 | level | by 2026 | - | plain
            = 软件产业收入占地区生产总值比重 | approx 5% | level | by 2026 | - | plain
            # 力争 before the verb, the subject left out, governs its clause alone
            到2030年,绿电占比达60%以上,力争达到65%;供电煤耗降至295克标准煤/千瓦时以下。
            = 绿电占比 | gte 60% | level | by 2030 | - | plain
            = 绿电占比 | eq 65% | level | by 2030 | - | strive
            = 供电煤耗 | lte 295克标准煤/千瓦时 | level | by 2030 | - | plain
            # Two rates of one unit of output
            到2026年,单位地区生产总值能耗、二氧化碳排放分别比2020年降低14.5%、19%。
            = 单位地区生产总值能耗 | eq 14.5% | decrease | by 2026 | from 2020 | plain
            = 单位地区生产总值二氧化碳排放 | eq 19% | decrease | by 2026 | from 2020 | plain
            # Power and energy of a store
            到2030年,电网侧储能规模达到200万千瓦/400万千瓦时以上。
            = 电网侧储能规模 | gte 200万千瓦 | level | by 2030 | - | plain
            = 电网侧储能规模 | gte 400万千瓦时 | level | by 2030 | - | plain
            # A baseline in brackets behind the change
            到2026年,单位地区生产总值用水量下降15%(较2020年),农业用水占比降至55%以下。
            = 单位地区生产总值用水量 | eq 15% | decrease | by 2026 | from 2020 | plain
            = 农业用水占比 | lte 55% | level | by 2026 | - | plain
            # Price indices and delays are no grants and no lengths of time
            居民消费价格涨幅3%左右,枢纽间网络时延不超过20毫秒。
            = 居民消费价格涨幅 | approx 3% | level | - | - | plain
            = 枢纽间网络时延 | lte 20毫秒 | level | - | - | plain
            # Large numbers in Chinese numerals
            到2028年,氢能重卡推广量累计达到二千三百辆,接入光伏用户六百户以上,夜间旅游收入突破九十亿元,新建高标准农田二百一十万亩。
            = 氢能重卡推广量 | eq 2300辆 | level | by 2028 | - | plain
            = 光伏用户 | gte 600户 | level | by 2028 | - | plain
            = 夜间旅游收入 | gt 90亿元 | level | by 2028 | - | plain
            = 高标准农田 | eq 210万亩 | increase | by 2028 | - | plain
            # Small numbers in words, units that begin with 千 and round numbers in names stay what they are
            十分重视,百分百落实,保护五千年文明,位于两千米高程的观测站,千亿级产业。
            ! 五千年 duration
            ! 两千米 name
            ! 千亿级 specification
            # An amount behind its growth
            “十五五”期间,涉农贷款余额年均增长不低于12%,2030年末突破900亿元;预制菜产业产值翻一番,达到60亿元。
            = 涉农贷款余额 | gte 12% | increase a year | by 2030 | - | plain
            = 涉农贷款余额 | gt 900亿元 | level | by 2030 | - | plain
            = 预制菜产业产值 | eq 2倍 | multiple | by 2030 | - | plain
            = 预制菜产业产值 | eq 60亿元 | level | by 2030 | - | plain
            # In a sentence on what was done a year without 到 or 前 is past
            “十三五”以来,全市造林30万亩,2022年农村改厕率达到88%。到2027年,农村改厕率达到95%。
            = 农村改厕率 | eq 95% | level | by 2027 | - | plain
            # Two conditions joined by 且 select who is meant
            对年用水量80万立方米以上且未安装计量设施的单位责令整改。
            ! 80万立方米 threshold
            # What a list of classes adds up to
            考核等次分为优秀、称职、不称职3个档次。
            ! 3个 list_count
            # 计划 before a verb is no name of a plan
            2027年计划开工建设口袋公园24个,筹集人才公寓不少于900套。
            = 口袋公园 | eq 24个 | level | by 2027 | - | plain
            = 人才公寓 | gte 900套 | level | by 2027 | - | plain
            # Points of a score
            力争营商环境评分达到92分。
            = 营商环境评分 | eq 92分 | level | - | - | strive
            # A plateau is a peak
            煤品消费量在“十五五”时期进入峰值平台期。
            = 煤品消费量 | eq | peak | by 2030 | - | plain
            # An item on the same line does not take the deadline of the one before
            1.供水管网改造:2027年管网漏损率降至8%;2.再生水利用:再生水利用率不低于30%。
            = 管网漏损率 | eq 8% | level | by 2027 | - | plain
            = 再生水利用率 | gte 30% | level | - | - | plain
            # A share within each of several
            到2027年,环卫车、邮政车中新能源车辆占比分别不低于60%、75%。
            = 环卫车中新能源车辆占比 | gte 60% | level | by 2027 | - | plain
            = 邮政车中新能源车辆占比 | gte 75% | level | by 2027 | - | plain
            # Rows of a table that were written out as lines
            全员劳动生产率（万元/人）：2024年18.2，2030年24.5，年均增长6%以上，预期性
            森林覆盖率（%）：2024年41.2，2030年41.5，约束性
            = 全员劳动生产率 | eq 24.5万元/人 | level | by 2030 | - | plain
            = 全员劳动生产率 | gte 6% | increase a year | by 2030 | - | plain
            = 森林覆盖率 | eq 41.5% | level | by 2030 | - | ensure
            """;

    @TestFactory
    Stream<DynamicTest> reads_every_case_as_written() {
        return CaseTests.of(SHEET);
    }
}
