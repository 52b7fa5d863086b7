package dev.tance.tagging.body;

import java.util.List;
import java.util.Set;

/** Lists of level words that share one head: 市、区机管局; 各市、县（区）人民政府. */
final class PlaceLists {
    private static final Set<String> BARE_LEVELS = Set.of("省", "市", "区", "县", "镇", "州", "国家", "省级", "市级", "区级", "县级");
    private static final Set<String> BARE_PLACES = Set.of(
            "各省", "各市", "各县", "各区", "各州", "各盟", "各旗", "各镇", "各乡", "各街道", "各乡镇", "各市州", "各设区市", "各地级市", "各自治区", "各市县");
    private static final String NEXT_LEVELS = "县区州市镇乡街旗盟自直";

    private PlaceLists() {}

    /** Whether {@code left}, before a separator, is only a level word whose head follows at {@code next}. */
    static boolean joins(String left, String text, int next) {
        if (left.endsWith("党委") && endsAfterGovernment(text, next)) {
            return true; // 各县党委、政府
        }
        if (next >= text.length() || NEXT_LEVELS.indexOf(text.charAt(next)) < 0) {
            return false;
        }
        if (BARE_LEVELS.contains(left)) {
            return true;
        }
        return BARE_PLACES.contains(left) && namesGovernment(text, next);
    }

    private static boolean endsAfterGovernment(String text, int start) {
        for (String word : List.of("人民政府", "政府")) {
            if (text.startsWith(word, start)) {
                int end = start + word.length();
                return end == text.length() || "、,，;；。按等分牵配负共".indexOf(text.charAt(end)) >= 0;
            }
        }
        return false;
    }

    private static boolean namesGovernment(String text, int start) {
        int end = start;
        while (end < text.length() && "、,，;；。".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int government = text.indexOf("政府", start);
        int committee = text.indexOf("管委会", start);
        int party = text.indexOf("党委", start);
        return inside(government, end) || inside(committee, end) || inside(party, end) || end - start <= 4;
    }

    private static boolean inside(int index, int end) {
        return index >= 0 && index < end;
    }
}
