package dev.tance.tagging.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Labels that introduce bodies (责任单位：) and those that introduce something else (完成时限：). */
final class BlockLabels {
    static final int LONGEST = 8;

    private static final List<String> LEAD = List.of("牵头责任单位", "牵头单位", "牵头部门", "牵头处室", "牵头科室", "主办单位", "主办部门", "牵头");
    private static final List<String> CO = List.of(
            "配合责任单位", "配合单位", "配合部门", "参与单位", "参加单位", "参与部门", "协助单位", "协办单位", "协同单位", "协作单位", "责任配合单位", "配合处室", "配合科室",
            "配合");
    private static final List<String> OWNER = List.of(
            "主要责任单位", "责任单位", "责任部门", "责任主体", "责任分工", "负责单位", "负责部门", "实施单位", "实施主体", "承办单位", "落实单位", "完成单位", "责任处室",
            "责任科室", "主责单位", "主责部门", "任务分工");
    private static final List<String> OTHER =
            List.of("时限", "期限", "时间", "进度", "责任人", "领导", "联系人", "电话", "备注", "目标", "任务", "措施", "日期", "来源");

    private BlockLabels() {}

    /** A label at the end of some characters: its role (null for labels of something else) and where it begins. */
    record Label(@Nullable BodyRole role, int start) {}

    /** The label of bodies that ends at {@code end}, looking back no further than {@code from}; or null. */
    static @Nullable Label bodiesBefore(CharSequence text, int from, int end) {
        Label best = null;
        best = longer(best, match(LEAD, BodyRole.LEAD, text, from, end));
        best = longer(best, match(CO, BodyRole.CO, text, from, end));
        return longer(best, match(OWNER, BodyRole.OWNER, text, from, end));
    }

    /** Whether the range holds a label of bodies and nothing else. */
    static boolean isBodies(CharSequence text, int start, int end) {
        Label label = end - start > LONGEST ? null : bodiesBefore(text, start, end);
        return label != null && label.start() == start && end - start > 2;
    }

    /** Whether a label of something other than bodies ends at {@code end}. */
    static boolean otherBefore(CharSequence text, int from, int end) {
        return match(OTHER, BodyRole.OWNER, text, from, end) != null;
    }

    private static @Nullable Label longer(@Nullable Label a, @Nullable Label b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.start() < a.start() ? b : a;
    }

    private static @Nullable Label match(List<String> labels, BodyRole role, CharSequence text, int from, int end) {
        for (String label : labels) {
            int start = end - label.length();
            if (start >= from && matches(text, start, label)) {
                return new Label(role, start);
            }
        }
        return null;
    }

    private static boolean matches(CharSequence text, int start, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
