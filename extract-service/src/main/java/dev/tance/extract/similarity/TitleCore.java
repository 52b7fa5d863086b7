package dev.tance.extract.similarity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is left of a title without the notice that hands it down and without the mark of a draft. */
public final class TitleCore {
    private static final Pattern NOTICE = Pattern.compile("(?:印发|发布|公布|下发|转发)(.+?)的(?:通知|公告|通告|函|决定)$");
    private static final Pattern ASKED =
            Pattern.compile("(?:征求|征集)(?:对)?(.+?)(?:的)?(?:修改)?意见(?:建议)?的?(?:公告|通知|通告|函|公示|启事)?$");
    private static final Pattern DRAFT = Pattern.compile("(?:公开)?(?:征求意见|送审|审议|讨论|修订)(?:的)?稿|草案|试行|暂行");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final int SHORTEST = 8;

    private TitleCore() {}

    /** The core of a title, letters and digits alone; empty where too little is left to tell documents apart. */
    public static String of(@Nullable String title) {
        if (title == null) {
            return "";
        }
        String core = SIGNS.matcher(title).replaceAll("");
        for (Matcher matcher = inner(core); matcher.find(); matcher = inner(core)) {
            core = matcher.group(1);
        }
        core = DRAFT.matcher(core).replaceAll("");
        return core.length() < SHORTEST ? "" : core;
    }

    private static Matcher inner(String title) {
        Matcher notice = NOTICE.matcher(title);
        return notice.find() ? notice.reset() : ASKED.matcher(title);
    }

    /** Whether both can be titles of the same document: equal, or one with more before it, such as the issuer. */
    public static boolean agree(String core, String other) {
        return !core.isEmpty() && !other.isEmpty() && (core.endsWith(other) || other.endsWith(core));
    }
}
