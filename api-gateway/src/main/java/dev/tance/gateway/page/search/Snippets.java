package dev.tance.gateway.page.search;

import dev.tance.gateway.page.mark.Mark;
import dev.tance.gateway.page.mark.MarkKind;
import dev.tance.gateway.page.mark.MarkedText;
import dev.tance.gateway.page.search.Result.Snippet;
import dev.tance.gateway.passage.PassageSearch.Match;
import dev.tance.gateway.passage.PassageSearch.PassageView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts out of a passage what a reader needs to judge it. */
final class Snippets {
    private static final int BEFORE = 30;
    private static final int LENGTH = 180;
    private static final int MOST_HITS = 20;
    private static final String CUT = "…";

    private Snippets() {}

    /** Around the first thing found; the place in the document is that thing. */
    static Snippet of(PassageView passage) {
        List<Match> matches = passage.matches();
        List<Mark> marks = new ArrayList<>();
        for (Match match : matches) {
            marks.add(new Mark(
                    passage.id() + "-" + match.start(),
                    MarkKind.HIT,
                    "",
                    match.start() - passage.start(),
                    match.end() - passage.start()));
        }
        MarkedText text = new MarkedText(passage.text(), marks);
        int first = matches.isEmpty() ? 0 : matches.getFirst().start() - passage.start();
        int from = first + LENGTH <= text.length() ? Math.max(0, first - BEFORE) : Math.max(0, text.length() - LENGTH);
        int start = from <= BEFORE / 2 ? 0 : from;
        int end = Math.min(text.length(), start + LENGTH);
        String html = (start > 0 ? CUT : "") + text.html(start, end) + (end < text.length() ? CUT : "");
        return new Snippet(passage.sectionPath(), passage.page(), html, href(passage));
    }

    private static String href(PassageView passage) {
        String page = "/read/" + passage.documentId();
        if (passage.matches().isEmpty()) {
            return page;
        }
        String hits = passage.matches().stream()
                .limit(MOST_HITS)
                .map(match -> match.start() + "-" + match.end())
                .collect(Collectors.joining(","));
        return page + "?hits=" + hits + "#hit-1";
    }
}
