package dev.tance.gateway.page.reader;

import dev.tance.gateway.page.mark.Mark;
import dev.tance.gateway.page.mark.MarkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places that the reader came for, as their address names them: {@code 120-126,130-133}. */
record Hits(List<Mark> marks) {
    private static final int MOST = 50;
    private static final Pattern PLACE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    Hits {
        marks = List.copyOf(marks);
    }

    /** What is no place is passed over: an address from elsewhere must not keep the document from being shown. */
    static Hits parse(String places) {
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = PLACE.matcher(places);
        while (matcher.find() && marks.size() < MOST) {
            int start = Integer.parseInt(matcher.group(1));
            int end = Integer.parseInt(matcher.group(2));
            marks.add(new Mark("hit-" + (marks.size() + 1), MarkKind.HIT, "", start, end));
        }
        return new Hits(marks);
    }
}
