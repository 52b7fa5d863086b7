package dev.tance.gateway.document;

import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.DocumentText.Paragraph;
import dev.tance.contracts.message.SourceMap;
import dev.tance.contracts.message.SourceMap.Run;
import dev.tance.contracts.provenance.ByteOffsets;
import dev.tance.gateway.document.ProvenanceView.Pages;
import dev.tance.gateway.document.ProvenanceView.Range;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the pages and bytes that a stretch of a text comes from. */
final class Provenance {
    private final DocumentText text;
    private final int[] points;
    private final byte[] original;

    /** @param original the original bytes; not looked at when the text has no map of them */
    Provenance(DocumentText text, byte[] original) {
        this.text = text;
        this.points = text.text().codePoints().toArray();
        this.original = original;
    }

    /** Code points of the text. */
    int length() {
        return points.length;
    }

    /** First and last page of a stretch, null for formats without pages. */
    @Nullable Pages pages(int start, int end) {
        List<Integer> pages = text.paragraphs().stream()
                .filter(paragraph -> paragraph.start() < end && paragraph.end() > start)
                .map(Paragraph::page)
                .filter(Objects::nonNull)
                .toList();
        return pages.isEmpty() ? null : new Pages(pages.getFirst(), pages.getLast());
    }

    /** The bytes of a stretch. Runs that hold its text and nothing else are cut to it exactly. */
    List<Range> ranges(int start, int end) {
        SourceMap source = text.source();
        if (source == null) {
            return List.of();
        }
        Charset charset = Charset.forName(source.charset());
        List<Range> ranges = new ArrayList<>();
        for (Run run : source.runs()) {
            if (run.start() < end && run.end() > start && run.rawEnd() <= original.length) {
                ranges.add(range(run, Math.max(start, run.start()), Math.min(end, run.end()), charset));
            }
        }
        return ranges;
    }

    private Range range(Run run, int start, int end, Charset charset) {
        byte[] raw = Arrays.copyOfRange(original, run.rawStart(), run.rawEnd());
        String stretch = new String(points, run.start(), run.end() - run.start());
        if (!new String(raw, charset).equals(stretch)) {
            return new Range(start, end, run.rawStart(), run.rawEnd(), false);
        }
        ByteOffsets offsets = new ByteOffsets(raw, charset);
        int from = offsets.of(stretch.offsetByCodePoints(0, start - run.start()));
        int to = offsets.of(stretch.offsetByCodePoints(0, end - run.start()));
        return new Range(start, end, run.rawStart() + from, run.rawStart() + to, true);
    }
}
