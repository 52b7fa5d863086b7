package dev.tance.extract.pipeline;

import dev.tance.contracts.message.DocumentTags.Section;
import dev.tance.tagging.SectionTag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The section tree in the words of the document: each section with the headings that lead to it. */
final class SectionPaths {
    private final List<Section> sections = new ArrayList<>();

    private SectionPaths() {}

    static SectionPaths of(List<SectionTag> tags) {
        SectionPaths paths = new SectionPaths();
        Deque<String> headings = new ArrayDeque<>();
        for (SectionTag tag : tags) {
            int level = Math.max(1, tag.path().size());
            while (headings.size() >= level) {
                headings.removeLast();
            }
            headings.addLast(heading(tag));
            paths.sections.add(new Section(level, List.copyOf(headings), tag.start(), tag.end()));
        }
        return paths;
    }

    List<Section> sections() {
        return sections;
    }

    /** Headings of the innermost section around an offset, empty when there is none. */
    List<String> around(int offset) {
        int low = 0;
        int high = sections.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sections.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        for (int i = low; i >= 0 && i < sections.size(); i--) {
            Section section = sections.get(i);
            if (section.start() <= offset && offset < section.end()) {
                return section.path();
            }
        }
        return List.of();
    }

    private static String heading(SectionTag tag) {
        String marker = tag.path().isEmpty() ? "" : tag.path().get(tag.path().size() - 1);
        return tag.heading().isEmpty() ? marker : marker + tag.heading();
    }
}
