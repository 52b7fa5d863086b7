package dev.tance.tagging.facts;

import dev.tance.tagging.entity.CitedTitle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Tells documents that this one carries out (根据《甲》制定本方案) from those that it merely names. */
final class CitationFinder {
    private static final List<String> CARRYING = List.of("贯彻", "落实", "根据", "按照", "依据", "遵照", "执行", "依照");
    private static final int INTRODUCTION = 3000;
    private static final int LONGEST_SENTENCE = 400;
    private static final int MOST = 200;

    private CitationFinder() {}

    /** Finds what {@code text} cites, save the document itself and what a notice sends out. */
    static void find(String text, String ownTitle, List<CitedTitle> titles, int firstSection, Consumer<Fact> found) {
        int introduction = firstSection < 0 ? INTRODUCTION : Math.min(firstSection, INTRODUCTION);
        Set<String> seen = new HashSet<>();
        for (CitedTitle title : titles) {
            if (seen.size() == MOST) {
                return;
            }
            if (isOwn(text, title, ownTitle) || !seen.add(title.title())) {
                continue;
            }
            boolean carried = title.start() < introduction && isCarriedOut(text, title.start());
            found.accept(Fact.inText(
                    carried ? FactName.CARRIES_OUT : FactName.CITES,
                    title.title(),
                    title.start(),
                    title.end(),
                    carried ? "facts.carries-out" : "facts.cites",
                    title.confidence() * (carried ? 0.95 : 1)));
        }
    }

    private static boolean isOwn(String text, CitedTitle title, String ownTitle) {
        boolean named = !ownTitle.isEmpty()
                && (ownTitle.contains(title.title()) || title.title().contains(ownTitle));
        int from = Math.max(0, title.start() - 3);
        return named || text.substring(from, title.start()).contains("现将");
    }

    private static boolean isCarriedOut(String text, int titleStart) {
        int from = titleStart;
        while (from > 0 && titleStart - from < LONGEST_SENTENCE && "。\n；".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String before = text.substring(from, titleStart);
        return CARRYING.stream().anyMatch(before::contains);
    }
}
