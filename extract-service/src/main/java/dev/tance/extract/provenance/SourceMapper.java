package dev.tance.extract.provenance;

import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.DocumentText.Paragraph;
import dev.tance.contracts.message.SourceMap;
import dev.tance.contracts.message.SourceMap.Run;
import dev.tance.contracts.provenance.ByteOffsets;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells where a stored text stands in the bytes of the page or plain text that it was read from. It does so by finding the
 * text again in the source, so that the map does not depend on how the text was read, and holds by construction.
 */
public final class SourceMapper {
    private final DocumentText text;
    private final String decoded;
    private final boolean markup;
    private final List<Place> places = new ArrayList<>();

    private SourceMapper(DocumentText text, String decoded, boolean markup) {
        this.text = text;
        this.decoded = decoded;
        this.markup = markup;
    }

    /** A run with UTF-16 offsets into text and source. */
    private record Place(int start, int end, int rawStart, int rawEnd) {}

    /**
     * The map of a text. What is not found in the source, as it was put together from several places, is left out.
     *
     * @param charset in which the bytes were read
     * @param markup whether they are a page rather than plain text
     */
    public static SourceMap map(byte[] bytes, Charset charset, boolean markup, DocumentText text) {
        String decoded = new String(bytes, charset);
        SourceMapper mapper = new SourceMapper(text, decoded, markup);
        mapper.findPlaces();
        return new SourceMap(charset.name(), mapper.runs(new ByteOffsets(bytes, charset)));
    }

    private void findPlaces() {
        SolidText source = markup ? MarkupText.of(decoded) : SolidText.of(decoded);
        SolidText solid = SolidText.of(text.text());
        int[] found = Alignment.of(solid, paragraphs(solid), source);
        for (int i = 0; i < found.length; i++) {
            if (found[i] >= 0) {
                add(
                        new Place(solid.startOf(i), solid.endOf(i), source.startOf(found[i]), source.endOf(found[i])),
                        i > 0 && found[i] == found[i - 1] + 1);
            }
        }
    }

    /** Paragraphs as stretches of the solid text. */
    private List<Alignment.Span> paragraphs(SolidText solid) {
        List<Alignment.Span> spans = new ArrayList<>();
        int at = 0;
        int utf16 = 0;
        int codePoints = 0;
        for (Paragraph paragraph : text.paragraphs()) {
            utf16 = text.text().offsetByCodePoints(utf16, paragraph.end() - codePoints);
            codePoints = paragraph.end();
            int start = at;
            while (at < solid.length() && solid.startOf(at) < utf16) {
                at++;
            }
            spans.add(new Alignment.Span(start, at));
        }
        return spans;
    }

    /** Joins a place to the run before it where it goes on in the same paragraph and, in plain text, character by character. */
    private void add(Place place, boolean follows) {
        Place last = places.isEmpty() ? null : places.getLast();
        if (last == null || !follows || !joins(last, place)) {
            places.add(place);
        } else {
            places.set(places.size() - 1, new Place(last.start(), place.end(), last.rawStart(), place.rawEnd()));
        }
    }

    private boolean joins(Place last, Place place) {
        int gap = place.start() - last.end();
        for (int i = last.end(); i < place.start(); i++) {
            if (text.text().charAt(i) == '\n') {
                return false;
            }
        }
        return markup
                || (place.rawStart() - last.rawEnd() == gap
                        && text.text().regionMatches(last.end(), decoded, last.rawEnd(), gap));
    }

    private List<Run> runs(ByteOffsets bytes) {
        List<Run> runs = new ArrayList<>(places.size());
        int utf16 = 0;
        int codePoints = 0;
        for (Place place : places) {
            int start = codePoints + text.text().codePointCount(utf16, place.start());
            int end = start + text.text().codePointCount(place.start(), place.end());
            utf16 = place.end();
            codePoints = end;
            int rawStart = bytes.of(place.rawStart());
            runs.add(new Run(start, end, rawStart, bytes.of(place.rawEnd())));
        }
        return runs;
    }
}
