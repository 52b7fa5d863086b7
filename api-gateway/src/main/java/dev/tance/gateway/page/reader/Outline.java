package dev.tance.gateway.page.reader;

import dev.tance.contracts.message.DocumentTags.Section;
import dev.tance.contracts.message.Target;
import dev.tance.gateway.page.mark.Mark;
import dev.tance.gateway.page.mark.MarkKind;
import dev.tance.gateway.page.mark.MarkedText;
import dev.tance.gateway.page.reader.Reading.OutlineEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The section tree of a document, and where its headings stand. */
final class Outline {
    private final MarkedText text;
    private final List<Section> sections;
    private final Map<Integer, Integer> byStart = new HashMap<>();

    /** @param text without marks, which the sections lie in */
    Outline(MarkedText text, List<Section> sections) {
        this.text = text;
        this.sections = List.copyOf(sections);
        for (int i = 0; i < sections.size(); i++) {
            byStart.putIfAbsent(sections.get(i).start(), i);
        }
    }

    /**
     * A heading in the text.
     *
     * @param id of its place in the page
     */
    record Heading(String id, int level, int start, int end) {}

    /** The heading that begins between two offsets, null when none does. */
    @Nullable Heading headingIn(int start, int end) {
        for (int offset = start; offset < Math.min(end, start + 8); offset++) {
            Integer index = byStart.get(offset);
            if (index != null) {
                Section section = sections.get(index);
                return new Heading(id(index), section.level(), offset, Math.min(end, headingEnd(section)));
            }
        }
        return null;
    }

    /** The tree as a list, each section with the number of targets in it. */
    List<OutlineEntry> entries(List<Target> targets) {
        int[] starts = targets.stream().mapToInt(Target::start).sorted().toArray();
        List<OutlineEntry> entries = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            int count = before(starts, section.end()) - before(starts, section.start());
            entries.add(new OutlineEntry(section.level(), written(section), "#" + id(i), count));
        }
        return entries;
    }

    /** Headings that share their paragraph with other text, as marks. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            int end = headingEnd(sections.get(i));
            String after = text.plain(end, end + 1);
            if (!after.isEmpty() && !after.equals("\n")) {
                marks.add(new Mark(
                        "heading-" + (i + 1),
                        MarkKind.HEADING,
                        "",
                        sections.get(i).start(),
                        end));
            }
        }
        return marks;
    }

    /** Where the heading ends in the text, which may have blanks and stops that the section's heading leaves out. */
    private int headingEnd(Section section) {
        int[] heading = section.path().getLast().codePoints().toArray();
        int end = section.start();
        int matched = 0;
        for (int offset = end; matched < heading.length; offset++) {
            String at = text.plain(offset, offset + 1);
            if (at.isEmpty() || at.equals("\n")) {
                break;
            }
            if (at.codePointAt(0) == heading[matched]) {
                matched++;
                end = offset + 1;
            } else if (Character.isLetterOrDigit(at.codePointAt(0))) {
                break;
            }
        }
        return end;
    }

    private String written(Section section) {
        String written = text.plain(section.start(), headingEnd(section)).strip();
        return written.isEmpty() ? section.path().getLast() : written;
    }

    private static int before(int[] starts, int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String id(int index) {
        return "section-" + (index + 1);
    }
}
