package dev.tance.tagging.body;

import dev.tance.tagging.region.Region;
import dev.tance.tagging.region.RegionLevel;
import dev.tance.tagging.region.RegionTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words before a function that say whose it is: 国家, 省, 市, 天津市, 各区.
 *
 * @param length characters that these words take up
 * @param level level that they state; null when they state none
 * @param region region that they name; null when they name none
 * @param generic whether they mean every region of a level
 */
record BodyScope(
        int length, @Nullable RegionLevel level, @Nullable Region region, boolean generic) {
    static final BodyScope NONE = new BodyScope(0, null, null, false);

    private record Word(String text, RegionLevel level) {}

    private static final List<Word> LEVEL_WORDS = List.of(
            new Word("中华人民共和国", RegionLevel.NATIONAL),
            new Word("国务院", RegionLevel.NATIONAL),
            new Word("国家", RegionLevel.NATIONAL),
            new Word("全国", RegionLevel.NATIONAL),
            new Word("中央", RegionLevel.NATIONAL),
            new Word("中国", RegionLevel.NATIONAL),
            new Word("自治区", RegionLevel.PROVINCE),
            new Word("省级", RegionLevel.PROVINCE),
            new Word("市级", RegionLevel.CITY),
            new Word("区级", RegionLevel.COUNTY),
            new Word("县级", RegionLevel.COUNTY),
            new Word("省", RegionLevel.PROVINCE),
            new Word("市", RegionLevel.CITY),
            new Word("州", RegionLevel.CITY),
            new Word("盟", RegionLevel.CITY),
            new Word("区", RegionLevel.COUNTY),
            new Word("县", RegionLevel.COUNTY),
            new Word("旗", RegionLevel.COUNTY));
    private static final String GENERIC = "各相有";
    private static final String PLACES = "省市区县州盟旗乡镇街道、（）()和自治有关相应级地设农业的";

    static BodyScope of(String name, @Nullable Region context, RegionTable regions) {
        int generic = genericLength(name);
        if (generic > 0) {
            return new BodyScope(generic, genericLevel(name, generic), null, true);
        }
        RegionTable.Prefix prefix = regions.prefix(name, context);
        Region region = prefix.region();
        if (region != null && prefix.length() < name.length()) {
            return new BodyScope(prefix.length(), region.level(), region, false);
        }
        for (Word word : LEVEL_WORDS) {
            if (name.length() > word.text().length() && name.startsWith(word.text())) {
                return new BodyScope(word.text().length(), word.level(), null, false);
            }
        }
        return NONE;
    }

    /** Code of the region meant at {@code level} by a document of {@code context}. */
    @Nullable String regionCode(@Nullable RegionLevel level, @Nullable Region context, RegionTable regions) {
        if (region != null) {
            return region.code();
        }
        if (generic || level == null || level == RegionLevel.NATIONAL || context == null) {
            return null;
        }
        Region meant = regions.atLevel(context, level).orElse(null);
        if (meant == null && level == RegionLevel.CITY) {
            // In a municipality 市 is the province itself.
            meant = regions.atLevel(context, RegionLevel.PROVINCE)
                    .filter(Region::isMunicipality)
                    .orElse(null);
        }
        return meant == null ? null : meant.code();
    }

    private static int genericLength(String name) {
        if (name.isEmpty() || GENERIC.indexOf(name.charAt(0)) < 0) {
            return 0;
        }
        int end = 1;
        while (end < name.length() - 1 && PLACES.indexOf(name.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static @Nullable RegionLevel genericLevel(String name, int length) {
        String words = name.substring(0, length);
        if (words.indexOf('区') >= 0 || words.indexOf('县') >= 0 || words.indexOf('旗') >= 0) {
            return RegionLevel.COUNTY;
        }
        return words.indexOf('市') >= 0 || words.indexOf('州') >= 0 ? RegionLevel.CITY : null;
    }
}
