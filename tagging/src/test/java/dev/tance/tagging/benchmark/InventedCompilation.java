package dev.tance.tagging.benchmark;

import java.util.List;

/** An invented compilation of planning documents on one line, with page markers: targets stand as thinly in it as in real ones. */
final class InventedCompilation {
    private static final List<String> PARTS = List.of(
            "云溪县“十五五”绿色发展实施方案为全面贯彻新发展理念,落实《北山省关于推进绿色低碳发展的意见》(北政发〔2024〕6号)要求,结合本县实际,制定本方案。",
            "一、总体要求坚持系统观念,统筹发展和减排、整体和局部、短期和中长期的关系,健全绿色低碳循环发展的经济体系。",
            "(一)主要目标。到%d年,单位地区生产总值能耗比2020年下降%d%%,非化石能源消费比重达到%d%%以上,公共充电桩达到%d00个。",
            "(二)推动能源结构优化。完善节能监管机制,加强重点领域绿色低碳改造,加快建设新型电力系统,因地制宜发展生物质能、地热能。",
            "1.大力发展新能源。坚持集中式与分布式并举,推进屋顶光伏开发。到%d年,全县光伏装机容量达到%d0万千瓦左右。(责任单位:县发展改革局、县自然资源局,各乡镇人民政府)",
            "2.提升建筑能效水平。推动既有居住建筑节能改造,推广超低能耗建筑,严格执行75%%节能要求,培育%d家示范企业。(县住房城乡建设局牵头,县财政局配合)",
            "3.完善交通运输体系。引导公众优先选择公共交通,完善步行和自行车道网络,打造一批便捷的换乘枢纽,提升服务品质。",
            "三、保障措施各有关部门要加强组织领导,压实工作责任,及时总结推广经验做法,重大事项及时向县人民政府报告。",
            "第%d页");

    private InventedCompilation() {}

    /** A compilation of at least so many characters. */
    static String of(int length) {
        StringBuilder text = new StringBuilder(length + 1_000);
        for (int document = 0; text.length() < length; document++) {
            for (String part : PARTS) {
                int number = 10 + document % 80;
                text.append(part.formatted(2026 + document % 10, number, number, number));
            }
        }
        return text.toString();
    }
}
