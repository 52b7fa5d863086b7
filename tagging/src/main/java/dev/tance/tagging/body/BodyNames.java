package dev.tance.tagging.body;

import java.util.List;

/** What names of Chinese public bodies look like. */
final class BodyNames {
    static final int LONGEST = 48;

    private static final List<String> ENDINGS = List.of(
            "部", "委", "局", "厅", "办", "署", "院", "会", "行", "社", "室", "处", "科", "队", "中心", "政府", "集团", "公司", "单位", "部门",
            "党委", "党组", "机关", "大学", "机场", "街道", "镇", "乡", "园区", "新区", "开发区", "海关", "电网", "港", "司", "站", "所", "馆", "妇联",
            "科协", "残联", "文联", "侨联", "工商联", "企业", "学校", "机构", "团", "群团", "中科院", "高校", "工信", "城", "管委", "各区", "各县", "各市",
            "各州", "各旗", "县区", "区县", "市州", "州市", "街镇", "镇街", "乡镇", "工委", "专班", "基地", "保税区", "示范区", "自贸区", "自贸试验区", "供电",
            "属地", "校", "厂", "区", "县", "市", "州", "旗", "盟", "村", "组", "联盟");
    private static final List<String> STRONG_ENDINGS =
            List.of("部", "委", "局", "厅", "办", "署", "政府", "公司", "中心", "集团", "委员会", "办公室", "管委会", "支队", "总队", "银行");
    private static final String LEVELS = "国省市区县州盟旗镇中自各";
    private static final List<String> REMARKS = List.of(
            "下同", "不再", "均需", "以下", "完成", "期限", "时限", "时间", "详见", "备注", "为牵头", "月底", "长期", "持续", "列出", "首位", "的工作",
            "第一位", "负责解释");
    private static final String ILLEGAL = "。！？!?“”\"'《》<>=≥≤%％+…0123456789０１２３４５６７８９\n";

    private BodyNames() {}

    /** Whether the phrase could name a body at all: what a label or 按职责分工负责 vouches for. */
    static boolean isPossible(String name) {
        if (name.length() < 2 || name.length() > LONGEST || isRemark(name)) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (ILLEGAL.indexOf(name.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the phrase ends as names of bodies do. */
    static boolean isLikely(String name) {
        return isPossible(name) && (endsWithAny(withoutBracket(name), ENDINGS) || isWhole(name));
    }

    /** Whether the phrase is so plainly a body that a list of such needs no other mark. */
    static boolean isPlain(String name) {
        return isPossible(name)
                && name.length() >= 3
                && name.length() <= 16
                && LEVELS.indexOf(name.charAt(0)) >= 0
                && endsWithAny(name, STRONG_ENDINGS);
    }

    /** 各区 and 各有关方面: everybody of a kind. */
    private static boolean isWhole(String name) {
        return name.charAt(0) == '各' && name.length() <= 8;
    }

    private static boolean isRemark(String name) {
        for (String remark : REMARKS) {
            if (name.contains(remark)) {
                return true;
            }
        }
        return false;
    }

    static boolean endsLikeAgency(String name) {
        return name.length() >= 2 && endsWithAny(withoutBracket(name), STRONG_ENDINGS);
    }

    private static String withoutBracket(String name) {
        char last = name.charAt(name.length() - 1);
        int open = Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
        return (last == ')' || last == '）') && open > 1 ? name.substring(0, open) : name;
    }

    private static boolean endsWithAny(String name, List<String> endings) {
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
