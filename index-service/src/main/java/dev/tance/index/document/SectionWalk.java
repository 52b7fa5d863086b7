package dev.tance.index.document;

import dev.tance.contracts.message.DocumentTags.Section;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Tells the section at ascending offsets, in one pass over the sections. */
final class SectionWalk {
    private final List<Section> sections;
    private final Deque<Section> open = new ArrayDeque<>();
    private int next;

    /** @param sections in text order, parents before children */
    SectionWalk(List<Section> sections) {
        this.sections = sections;
    }

    /**
     * Headings of the innermost section at the offset, empty outside of all.
     *
     * @param offset not before that of the call before
     */
    List<String> pathAt(int offset) {
        while (next < sections.size() && sections.get(next).start() <= offset) {
            open.push(sections.get(next));
            next++;
        }
        while (!open.isEmpty() && open.peek().end() <= offset) {
            open.pop();
        }
        return open.isEmpty() ? List.of() : open.peek().path();
    }
}
