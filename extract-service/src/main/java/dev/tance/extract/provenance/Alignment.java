package dev.tance.extract.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the paragraphs of a document in its source, both as solid text. A paragraph usually follows right after the one
 * before. Else long ones are looked for further on; short ones, which may stand in menus as well, then between them, as near to the following long one as possible.
 * A paragraph that reading had joined from pieces is found piece by piece. Each character that is found is the same in both.
 */
final class Alignment {
    private static final int ANCHOR = 24;
    private static final int SHORTEST_ANCHOR = 12;
    private static final int MOST_FAILURES = 200;

    private final SolidText text;
    private final SolidText source;
    private final int[] place;
    private int failures;

    private Alignment(SolidText text, SolidText source) {
        this.text = text;
        this.source = source;
        this.place = new int[text.length()];
        Arrays.fill(place, -1);
    }

    /** A paragraph: from and to which solid character of the text. */
    record Span(int start, int end) {
        int length() {
            return end - start;
        }
    }

    /** For each solid character of the text its place in the source's solid text, ascending, -1 where it was not found. */
    static int[] of(SolidText text, List<Span> paragraphs, SolidText source) {
        Alignment alignment = new Alignment(text, source);
        alignment.placeLong(paragraphs);
        alignment.placeShort(paragraphs);
        return alignment.place;
    }

    private void placeLong(List<Span> paragraphs) {
        int from = 0;
        for (Span paragraph : paragraphs) {
            if (common(paragraph.start(), from, paragraph.end()) == paragraph.length()) {
                fill(paragraph.start(), from, paragraph.length());
                from += paragraph.length();
            } else if (paragraph.length() >= SHORTEST_ANCHOR) {
                from = placePieces(paragraph, from);
            }
        }
    }

    /** Places a paragraph from some place on; answers where the search for the next one begins. */
    private int placePieces(Span paragraph, int from) {
        int at = paragraph.start();
        int next = from;
        while (paragraph.end() - at >= SHORTEST_ANCHOR && failures < MOST_FAILURES) {
            String anchor = text.substring(at, Math.min(paragraph.end(), at + ANCHOR));
            int found = source.indexOf(anchor, next, source.length());
            if (found < 0 && anchor.length() > SHORTEST_ANCHOR) {
                found = source.indexOf(anchor.substring(0, SHORTEST_ANCHOR), next, source.length());
            }
            if (found < 0) {
                failures++;
                at += SHORTEST_ANCHOR;
                continue;
            }
            int length = common(at, found, paragraph.end());
            fill(at, found, length);
            at += length;
            next = found + length;
        }
        return next;
    }

    private int common(int at, int found, int end) {
        int length = 0;
        while (at + length < end
                && found + length < source.length()
                && text.at(at + length) == source.at(found + length)) {
            length++;
        }
        return length;
    }

    private void fill(int at, int found, int length) {
        for (int i = 0; i < length; i++) {
            place[at + i] = found + i;
        }
    }

    /** From the end on, so that each is placed right before what follows it; those that nothing follows, from the front on. */
    private void placeShort(List<Span> paragraphs) {
        List<Span> open = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            for (int at = paragraph.start(); at < paragraph.end(); at++) {
                int first = at;
                while (at < paragraph.end() && place[at] < 0) {
                    at++;
                }
                if (at > first) {
                    open.add(new Span(first, at));
                }
            }
        }
        int followed = 0;
        while (followed < open.size() && after(open.get(followed).end()) < source.length()) {
            followed++;
        }
        for (int i = followed; i < open.size() && failures < MOST_FAILURES; i++) {
            placeShort(open.get(i), false);
        }
        for (int i = followed - 1; i >= 0 && failures < MOST_FAILURES; i--) {
            placeShort(open.get(i), true);
        }
    }

    private void placeShort(Span span, boolean fromBehind) {
        int from = before(span.start());
        int until = after(span.end());
        String sought = text.substring(span.start(), span.end());
        int found = fromBehind ? source.lastIndexOf(sought, from, until) : source.indexOf(sought, from, until);
        if (found < 0) {
            failures++;
        } else {
            fill(span.start(), found, span.length());
        }
    }

    private int before(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (place[i] >= 0) {
                return place[i] + 1;
            }
        }
        return 0;
    }

    private int after(int at) {
        for (int i = at; i < place.length; i++) {
            if (place[i] >= 0) {
                return place[i];
            }
        }
        return source.length();
    }
}
