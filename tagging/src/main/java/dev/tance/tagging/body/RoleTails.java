package dev.tance.tagging.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Strips from the end of a phrase what says how bodies take part: 等按职责分工负责, 牵头, 配合, 具体落实. */
final class RoleTails {
    private static final List<String> LEADING = List.of("牵头负责", "共同牵头", "牵头组织", "牵头", "主办", "总负责");
    private static final List<String> SUPPORTING =
            List.of("协助配合", "积极配合", "协同配合", "配合", "参与", "参加", "协助", "协同", "协办", "支持");
    private static final List<String> DIVIDING = List.of(
            "在各自职责范围内",
            "按照各自职责分工",
            "按照各自职责",
            "按照职责分工",
            "根据职责分工",
            "依据职责分工",
            "按各自职责分工",
            "按职责分工",
            "按职能分工",
            "按职能职责",
            "按照职能分工",
            "按各自职责",
            "按照职责",
            "依职责",
            "按职责",
            "按职能",
            "职责分工",
            "按分工");
    private static final List<String> CARRYING =
            List.of("组织实施", "组织落实", "组织推进", "组织开展", "负责", "落实", "实施", "推进", "承办", "执行", "督促");
    /** Words that stand only before another tail. */
    private static final List<String> MODIFYING =
            List.of("具体", "分别", "共同", "分工", "各自", "抓好", "主要", "认真", "密切", "组织", "同步", "统筹");

    private static final List<String> AFTER_OPEN = List.of(
            "部门", "单位", "机构", "企业", "地区", "相关", "有关", "职能", "责任", "成员", "主管", "行业", "直属", "市级", "省级", "区级", "县级", "级",
            "省", "市", "区", "县", "各", "和", "、", "及", "中央", "驻", "国家", "自治区", "中省");

    private RoleTails() {}

    /**
     * What is left of a phrase.
     *
     * @param end where the name ends, after its tails
     * @param role the role that the tails state; null when there are none
     * @param divided whether they divide duties (按职责分工负责)
     * @param open whether the list is open (等)
     */
    record Stripped(int end, @Nullable BodyRole role, boolean divided, boolean open) {}

    static Stripped strip(String phrase) {
        int end = phrase.length();
        BodyRole role = null;
        boolean divided = false;
        while (end > 0) {
            int shorter = without(LEADING, phrase, end);
            if (shorter < end) {
                role = BodyRole.LEAD;
            } else if ((shorter = without(DIVIDING, phrase, end)) < end) {
                role = role == null ? BodyRole.OWNER : role;
                divided = true;
            } else if ((shorter = without(SUPPORTING, phrase, end)) < end) {
                role = role == null || role == BodyRole.OWNER ? BodyRole.CO : role;
            } else if ((shorter = without(CARRYING, phrase, end)) < end) {
                role = role == null ? BodyRole.OWNER : role;
            } else if (role != null
                    && (shorter = without(MODIFYING, phrase, end)) < end
                    && !isWordOfName(phrase, shorter)) {
                // modifies the tail that was stripped before it
            } else {
                break;
            }
            end = shorter;
        }
        int opened = beforeOpenMarker(phrase, end);
        return new Stripped(opened, role, divided, opened < end);
    }

    /** 党组织, 社会组织 and 统筹 offices are names, not tails. */
    private static boolean isWordOfName(String phrase, int start) {
        return phrase.startsWith("组织", start) && start > 0 && "党会际群业".indexOf(phrase.charAt(start - 1)) >= 0;
    }

    private static int without(List<String> tails, String phrase, int end) {
        for (String tail : tails) {
            int start = end - tail.length();
            if (start >= 0 && phrase.startsWith(tail, start)) {
                return start;
            }
        }
        return end;
    }

    /** Where the name ends when 等, 等部门, 等相关职能部门 … follow it; {@code end} when none does. */
    private static int beforeOpenMarker(String phrase, int end) {
        int marker = phrase.lastIndexOf('等', end - 1);
        if (marker < 0) {
            return end;
        }
        int at = marker + 1;
        while (at < end) {
            int next = after(phrase, at, end);
            if (next == at) {
                return end;
            }
            at = next;
        }
        return marker;
    }

    private static int after(String phrase, int at, int end) {
        for (String word : AFTER_OPEN) {
            if (at + word.length() <= end && phrase.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return at;
    }
}
