package dev.tance.index.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Titles as they are compared. A document is cited by less than its whole title: without the issuer before 关于, or by the
 * title of the plan that a notice hands down. A draft for comments has the same keys as its final version.
 */
public final class TitleKeys {
    private static final Pattern DRAFT =
            Pattern.compile("[（(〔\\[]?(?:公开)?(?:征求意见|征求社会意见|送审|审议|讨论)(?:的)?稿[）)〕\\]]?|[（(]草案[）)]");
    private static final Pattern ISSUED = Pattern.compile("(?:印发|发布|公布|下发|转发)(.+?)的(?:通知|公告|通告|函|决定|公示)$");
    private static final Pattern ASKED =
            Pattern.compile("(?:公开)?(?:征求|征集)(?:对)?(.+?)(?:的)?(?:修改)?意见(?:建议)?的?(?:公告|通知|通告|函|公示|启事)?$");
    private static final Pattern NOT_COMPARED = Pattern.compile("[\\p{P}\\p{S}\\s\u3000]");
    private static final int SHORTEST = 5;

    private TitleKeys() {}

    /** All keys by which a document with this title may be cited, the whole title first; empty without a title. */
    public static List<String> of(@Nullable String title) {
        if (title == null || title.isBlank()) {
            return List.of();
        }
        String whole = DRAFT.matcher(TextFolding.fold(title)).replaceAll("");
        Set<String> keys = new LinkedHashSet<>();
        add(keys, whole, 1);
        String rest = whole;
        for (Matcher matcher = handedDown(rest); matcher.find(); matcher = handedDown(rest)) {
            rest = matcher.group(1);
            add(keys, rest, SHORTEST);
        }
        int about = whole.indexOf("关于");
        if (about > 0) {
            add(keys, whole.substring(about), SHORTEST);
        }
        return List.copyOf(keys);
    }

    /** The key of a title as it is cited; empty when it holds nothing to compare. */
    public static String key(String title) {
        return compared(DRAFT.matcher(TextFolding.fold(title)).replaceAll(""));
    }

    private static Matcher handedDown(String title) {
        Matcher issued = ISSUED.matcher(title);
        return issued.find() ? issued.reset() : ASKED.matcher(title);
    }

    private static void add(Set<String> keys, String title, int shortest) {
        String key = compared(title);
        if (key.length() >= shortest) {
            keys.add(key);
        }
    }

    private static String compared(String title) {
        return NOT_COMPARED.matcher(title).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
