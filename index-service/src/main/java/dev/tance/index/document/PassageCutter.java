package dev.tance.index.document;

import dev.tance.contracts.message.DocumentTags.Section;
import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.DocumentText.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into passages: whole paragraphs of one section as far as they go together, about 200 to 600 code points.
 * Short neighbouring sections share a passage, whose path is what their paths have in common; a paragraph that is too long
 * is cut after a sentence.
 */
final class PassageCutter {
    /** A passage shorter than this goes on into the next section, unless an outermost section begins. */
    private static final int SHORT = 200;

    private static final int LONGEST = 600;
    private static final String SENTENCE_ENDS = "。！？；!?;";

    private final CodePointText text;
    private final SectionWalk sections;
    private final List<Passage> passages = new ArrayList<>();
    private @Nullable Passage open;

    private PassageCutter(CodePointText text, List<Section> sections) {
        this.text = text;
        this.sections = new SectionWalk(sections);
    }

    /**
     * A passage, offsets in code points into the stored text.
     *
     * @param page of its first paragraph, null for formats without pages
     */
    record Passage(
            int start, int end, List<String> path, @Nullable Integer page) {
        int length() {
            return end - start;
        }
    }

    /** The passages in text order; none for a text without paragraphs. */
    static List<Passage> cut(DocumentText document, CodePointText text, List<Section> sections) {
        PassageCutter cutter = new PassageCutter(text, sections);
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.end() > paragraph.start()) {
                cutter.add(paragraph);
            }
        }
        cutter.flush();
        return cutter.passages;
    }

    private void add(Paragraph paragraph) {
        List<String> path = sections.pathAt(paragraph.start());
        int length = paragraph.end() - paragraph.start();
        if (open != null && endsBefore(open, path, paragraph.end())) {
            flush();
        }
        if (length > LONGEST) {
            flush();
            addInPieces(paragraph, path);
        } else if (open == null) {
            open = new Passage(paragraph.start(), paragraph.end(), path, paragraph.page());
        } else {
            open = new Passage(open.start(), paragraph.end(), common(open.path(), path), open.page());
        }
    }

    private static boolean endsBefore(Passage passage, List<String> path, int end) {
        if (end - passage.start() > LONGEST) {
            return true;
        }
        boolean anotherOutermost = common(passage.path(), path).isEmpty() && !path.isEmpty();
        return !passage.path().equals(path) && (passage.length() >= SHORT || anotherOutermost);
    }

    private void addInPieces(Paragraph paragraph, List<String> path) {
        int start = paragraph.start();
        while (start < paragraph.end()) {
            int end = endOfPiece(start, paragraph.end());
            passages.add(new Passage(start, end, path, paragraph.page()));
            start = end;
        }
    }

    private int endOfPiece(int start, int limit) {
        if (limit - start <= LONGEST) {
            return limit;
        }
        for (int end = start + LONGEST; end > start + SHORT; end--) {
            if (SENTENCE_ENDS.indexOf(text.codePointAt(end - 1)) >= 0) {
                return end;
            }
        }
        return start + LONGEST;
    }

    private void flush() {
        if (open != null) {
            passages.add(open);
            open = null;
        }
    }

    private static List<String> common(List<String> one, List<String> other) {
        int length = 0;
        while (length < Math.min(one.size(), other.size()) && one.get(length).equals(other.get(length))) {
            length++;
        }
        return one.subList(0, length);
    }
}
