package dev.tance.tagging.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bodies, roles and marks of one candidate block. A phrase is what stands between separators outside
 * brackets; a role said at the end of a phrase ({@code 甲、乙牵头}) goes to all names since the last role.
 */
final class BlockParser {
    private static final String SEPARATORS = "、,，;；|";
    private static final int FEWEST_BARE_NAMES = 2;

    private final BlockContent content;
    private final String text;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Integer> groupStarts = new ArrayList<>();
    private @Nullable BodyRole labelRole;
    private boolean labelled;
    private boolean divided;
    private boolean tailed;
    private boolean led;
    private boolean open;
    private boolean skipping;
    private boolean firstLeads;
    private int withoutRole;

    /** A name that waits for its role. */
    private static final class Draft {
        final int start;
        final int end;

        @Nullable BodyRole role;

        boolean divided;

        Draft(int start, int end) {
            this.start = start;
            this.end = end;
        }
    }

    BlockParser(BlockContent content, boolean cutOff) {
        this.content = content;
        this.text = content.text();
        groupStarts.add(0);
        parse(cutOff);
    }

    /** Whether what was read is a responsibility block, and by which rule; null when it is none. */
    @Nullable String rule() {
        if (drafts.isEmpty()) {
            return null;
        }
        if (labelled) {
            return anyLikely() ? "body.labelled" : null;
        }
        if (divided) {
            return anyLikely() ? "body.divided-duty" : null;
        }
        if (tailed) {
            return allLikely() ? "body.role" : null;
        }
        return drafts.size() >= FEWEST_BARE_NAMES && allPlain() ? "body.bare-list" : null;
    }

    /** Whether the list ends with 等. */
    boolean isOpen() {
        return open;
    }

    /** Whether the block announces that the body named first leads, here and in what follows. */
    boolean announcesFirstLeads() {
        return firstLeads;
    }

    /** The bodies with their roles. */
    List<BodyMention> mentions(boolean firstLeadsHere) {
        List<BodyMention> mentions = new ArrayList<>(drafts.size());
        boolean byPosition = firstLeadsHere && !led;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            BodyRole role = draft.role == null ? BodyRole.OWNER : draft.role;
            if (byPosition) {
                role = groupStarts.contains(i) ? BodyRole.LEAD : BodyRole.CO;
            } else if (led && draft.divided && role == BodyRole.OWNER) {
                role = BodyRole.CO;
            }
            mentions.add(
                    new BodyMention(name(draft), content.offset(draft.start), content.offset(draft.end - 1) + 1, role));
        }
        return mentions;
    }

    private void parse(boolean cutOff) {
        int phraseStart = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int afterLabel = i == phraseStart && isOpening(c) ? afterBracketedLabel(i) : i;
            if (afterLabel > i) {
                phraseStart = afterLabel;
                i = afterLabel - 1;
            } else if (isOpening(c)) {
                depth++;
            } else if (isClosing(c)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && (c == '：' || c == ':')) {
                label(phraseStart, i);
                phraseStart = i + 1;
            } else if (depth == 0 && SEPARATORS.indexOf(c) >= 0) {
                if (!joinsNext(phraseStart, i)) {
                    phrase(phraseStart, i);
                    phraseStart = i + 1;
                }
                if (c == ';' || c == '；') {
                    groupStarts.add(drafts.size());
                }
            } else if (c == '。') {
                break;
            }
            if (i == text.length() - 1 && !cutOff) {
                phrase(phraseStart, text.length());
                phraseStart = text.length();
            }
        }
        finish(phraseStart, cutOff);
    }

    private void finish(int phraseStart, boolean cutOff) {
        int stop = text.indexOf('。', phraseStart);
        if (stop >= 0) {
            phrase(phraseStart, stop);
        } else if (cutOff && phraseStart < text.length()) {
            int end = text.length();
            if (RoleTails.strip(text.substring(phraseStart, end)).role() != null) {
                phrase(phraseStart, end);
            }
        }
        applyRole(labelRole, false);
    }

    private void label(int start, int end) {
        BlockLabels.Label label = BlockLabels.bodiesBefore(text, start, end);
        if (label != null) {
            if (label.start() > start) {
                phrase(start, label.start());
            }
            applyRole(labelRole, false);
            labelled = true;
            skipping = false;
            labelRole = label.role();
            led |= labelRole == BodyRole.LEAD;
        } else if (BlockLabels.otherBefore(text, start, end)) {
            skipping = true;
        }
    }

    /** The end of a label that a bracket of its own encloses (【责任单位】); {@code open} when there is none. */
    private int afterBracketedLabel(int open) {
        int close = open + 1;
        while (close < text.length() && close - open <= BlockLabels.LONGEST && !isClosing(text.charAt(close))) {
            close++;
        }
        boolean label =
                close < text.length() && isClosing(text.charAt(close)) && BlockLabels.isBodies(text, open + 1, close);
        if (label) {
            label(open + 1, close);
        }
        return label ? close + 1 : open;
    }

    /** 市、区机管局 is one name: a bare level word goes with what follows. */
    private boolean joinsNext(int start, int separator) {
        char c = text.charAt(separator);
        if (c != '、' && c != '，' && c != ',') {
            return false;
        }
        return PlaceLists.joins(text.substring(start, separator), text, separator + 1);
    }

    private void phrase(int rawStart, int rawEnd) {
        if (rawEnd <= rawStart) {
            return;
        }
        if (!labelled && drafts.isEmpty()) {
            rawStart = withoutBareLabel(rawStart, rawEnd);
        }
        String phrase = text.substring(rawStart, rawEnd);
        if (phrase.contains("为牵头单位") || phrase.contains("为牵头部门") || phrase.contains("为牵头责任单位")) {
            firstLeads |= phrase.contains("首位") || phrase.contains("第一") || phrase.contains("首个");
            return;
        }
        if (skipping) {
            return;
        }
        RoleTails.Stripped stripped = RoleTails.strip(phrase);
        for (int[] name : NameSplitter.split(phrase.substring(0, stripped.end()))) {
            String candidate = phrase.substring(name[0], name[1]);
            if (BodyNames.isPossible(candidate)) {
                drafts.add(new Draft(rawStart + name[0], rawStart + name[1]));
            }
        }
        open |= stripped.open();
        if (stripped.role() != null) {
            tailed = true;
            divided |= stripped.divided();
            led |= stripped.role() == BodyRole.LEAD;
            applyRole(stripped.role(), stripped.divided());
        }
    }

    /** 责任单位 without a colon, 由, 责任单位为. */
    private int withoutBareLabel(int start, int end) {
        int longest = Math.min(end, start + BlockLabels.LONGEST);
        for (int at = longest; at > start; at--) {
            BlockLabels.Label label = BlockLabels.bodiesBefore(text, start, at);
            if (label != null && label.start() == start && at - start > 2 && at < end) {
                labelled = true;
                labelRole = label.role();
                led |= labelRole == BodyRole.LEAD;
                return text.charAt(at) == '为' || text.charAt(at) == '是' ? at + 1 : at;
            }
        }
        return start;
    }

    private void applyRole(@Nullable BodyRole role, boolean dividedDuty) {
        for (int i = withoutRole; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            draft.role = role;
            draft.divided = dividedDuty;
        }
        withoutRole = drafts.size();
    }

    private String name(Draft draft) {
        return text.substring(draft.start, draft.end);
    }

    private boolean anyLikely() {
        return drafts.stream().anyMatch(draft -> BodyNames.isLikely(name(draft)));
    }

    private boolean allLikely() {
        return drafts.stream().allMatch(draft -> BodyNames.isLikely(name(draft)));
    }

    private boolean allPlain() {
        return drafts.stream().allMatch(draft -> BodyNames.isPlain(name(draft)));
    }

    static boolean isOpening(char c) {
        return c == '(' || c == '（' || c == '〔' || c == '[' || c == '【' || c == '［' || c == '〈' || c == '<';
    }

    static boolean isClosing(char c) {
        return c == ')' || c == '）' || c == '〕' || c == ']' || c == '】' || c == '］' || c == '〉' || c == '>';
    }
}
