package dev.tance.tagging.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sections of one text in reading order. Immutable; offsets are UTF-16 units, 0-based, ends exclusive. */
public final class SectionTree {
    private final List<Section> sections;

    SectionTree(List<Section> sections) {
        this.sections = List.copyOf(sections);
    }

    /** All sections, each before those that it contains. */
    public List<Section> sections() {
        return sections;
    }

    /** The innermost section that owns the character at {@code offset}; null before the first heading. */
    public @Nullable Section innermostAt(int offset) {
        int index = lastStartingAtOrBefore(offset);
        Section section = index < 0 ? null : sections.get(index);
        while (section != null && !section.contains(offset)) {
            section = section.parent();
        }
        return section;
    }

    /** The innermost numbered section at {@code offset}: what a responsibility block there answers for. */
    public @Nullable Section numberedItemAt(int offset) {
        Section section = innermostAt(offset);
        while (section != null && !section.kind().isNumbered()) {
            section = section.parent();
        }
        return section;
    }

    /** The sections around {@code offset}, outermost first; empty before the first heading. */
    public List<Section> pathAt(int offset) {
        Deque<Section> path = new ArrayDeque<>();
        for (Section section = innermostAt(offset); section != null; section = section.parent()) {
            path.addFirst(section);
        }
        return List.copyOf(path);
    }

    /** The headings around {@code offset} as written, outermost first, such as {@code [二、重点任务, （一）能源行动]}. */
    public List<String> headingsAt(int offset) {
        List<String> headings = new ArrayList<>();
        for (Section section : pathAt(offset)) {
            headings.add(section.heading());
        }
        return List.copyOf(headings);
    }

    private int lastStartingAtOrBefore(int offset) {
        int low = 0;
        int high = sections.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sections.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
