package dev.tance.extract.compilation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page markers ({@code 第12页}, or a line {@code — 12 —}) of a compilation, which stand in the middle of sentences and numbers. Only those that
 * count up one by one are markers; a sentence that speaks of a page keeps its words.
 */
final class PageMarkerCuts {
    private static final Pattern MARKER =
            Pattern.compile("第\\s*(\\d{1,5})\\s*页|(?<=\\n)[-—–－]\\s{0,3}(\\d{1,5})\\s{0,3}[-—–－](?:\\n|$)");
    private static final int LARGEST_GAP = 3;

    private final List<Marker> markers = new ArrayList<>();

    /** One marker and its place. */
    private record Marker(int start, int end, int page) {}

    PageMarkerCuts(String text, int from) {
        Matcher found = MARKER.matcher(text);
        int last = 0;
        for (int at = from; found.find(at); at = found.end()) {
            int page = Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1));
            if (page > last && page <= last + LARGEST_GAP) {
                markers.add(new Marker(found.start(), found.end(), page));
                last = page;
            }
        }
    }

    /** The stretch of text without the markers in it. */
    String without(String text, int start, int end) {
        StringBuilder kept = new StringBuilder(end - start);
        int next = start;
        for (Marker marker : markers) {
            if (marker.start() >= next && marker.end() <= end) {
                kept.append(text, next, marker.start());
                next = marker.end();
            }
        }
        return kept.append(text, next, end).toString();
    }

    /** The page on which an offset lies, 0 before the first marker. */
    int pageAt(int offset) {
        int page = 0;
        for (Marker marker : markers) {
            if (marker.start() > offset) {
                break;
            }
            page = marker.page();
        }
        return page;
    }
}
