package dev.tance.gateway.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.DocumentText.Paragraph;
import dev.tance.gateway.change.TextChanges.Difference;
import dev.tance.gateway.change.TextChanges.Kind;
import dev.tance.gateway.change.TextChanges.Stretch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares two texts by their paragraphs. */
final class TextComparison {
    /** Code points of a stretch that are shown. */
    static final int LONGEST_SHOWN = 400;

    /** Paragraphs beyond which a comparison would take too long. */
    static final int MOST_PARAGRAPHS = 6_000;

    private final Lines from;
    private final Lines to;

    private TextComparison(DocumentText from, DocumentText to) {
        this.from = Lines.of(from);
        this.to = Lines.of(to);
    }

    static TextChanges compare(DocumentText from, DocumentText to) {
        return new TextComparison(from, to).changes();
    }

    /** A text's paragraphs, with their places. */
    private record Lines(List<Paragraph> places, List<String> texts, int length) {
        static Lines of(DocumentText text) {
            String all = text.text();
            int[] at = {0, 0};
            List<String> texts = text.paragraphs().stream()
                    .map(paragraph -> {
                        int start = all.offsetByCodePoints(at[0], paragraph.start() - at[1]);
                        int end = all.offsetByCodePoints(start, paragraph.end() - paragraph.start());
                        at[0] = end;
                        at[1] = paragraph.end();
                        return all.substring(start, end);
                    })
                    .toList();
            return new Lines(text.paragraphs(), texts, all.codePointCount(0, all.length()));
        }

        @Nullable Stretch stretch(Chunk<String> chunk) {
            if (chunk.size() == 0) {
                return null;
            }
            int first = chunk.getPosition();
            int last = first + chunk.size() - 1;
            String text = String.join("\n", texts.subList(first, last + 1));
            boolean cut = text.codePointCount(0, text.length()) > LONGEST_SHOWN;
            String shown = cut ? text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…" : text;
            return new Stretch(places.get(first).start(), places.get(last).end(), shown);
        }

        int lengthOf(Chunk<String> chunk) {
            return texts.subList(chunk.getPosition(), chunk.getPosition() + chunk.size()).stream()
                    .mapToInt(text -> text.codePointCount(0, text.length()))
                    .sum();
        }
    }

    private TextChanges changes() {
        if (from.texts().size() > MOST_PARAGRAPHS || to.texts().size() > MOST_PARAGRAPHS) {
            return new TextChanges(false, from.length(), to.length(), 0, 0, 0, List.of(), 0);
        }
        List<AbstractDelta<String>> deltas =
                DiffUtils.diff(from.texts(), to.texts()).getDeltas();
        long changed = deltas.stream()
                .mapToLong(delta -> from.lengthOf(delta.getSource()) + to.lengthOf(delta.getTarget()))
                .sum();
        long all = from.texts().stream().mapToLong(TextComparison::codePoints).sum()
                + to.texts().stream().mapToLong(TextComparison::codePoints).sum();
        return new TextChanges(
                true,
                from.length(),
                to.length(),
                all == 0 ? 1 : Math.round((all - changed) * 1_000.0 / all) / 1_000.0,
                deltas.stream().mapToInt(delta -> delta.getTarget().size()).sum(),
                deltas.stream().mapToInt(delta -> delta.getSource().size()).sum(),
                deltas.stream().limit(TextChanges.MOST).map(this::difference).toList(),
                Math.max(0, deltas.size() - TextChanges.MOST));
    }

    private Difference difference(AbstractDelta<String> delta) {
        Kind kind = delta.getType() == DeltaType.INSERT
                ? Kind.ADDED
                : delta.getType() == DeltaType.DELETE ? Kind.REMOVED : Kind.REPLACED;
        return new Difference(kind, from.stretch(delta.getSource()), to.stretch(delta.getTarget()));
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }
}
