package dev.tance.benchmarks.load;

import dev.tance.contracts.message.DocumentTags.Section;
import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.DocumentText.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** A text that grows line by line and knows where everything in it stands. All its characters are single code points. */
final class SyntheticText {
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<Integer> headingStarts = new ArrayList<>();

    /** Adds a paragraph; offset of its first character. */
    int paragraph(String line) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int start = text.length();
        text.append(line);
        paragraphs.add(new Paragraph(start, text.length(), null));
        return start;
    }

    /** Begins a section, which ends where the next one begins. */
    void heading(String line) {
        headingStarts.add(paragraph(line));
        headings.add(line);
    }

    /** Heading of the section being written. */
    String lastHeading() {
        return headings.getLast();
    }

    int length() {
        return text.length();
    }

    DocumentText toDocumentText() {
        return new DocumentText(text.toString(), paragraphs, List.of());
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headingStarts.get(i + 1) : text.length();
            sections.add(new Section(1, List.of(headings.get(i)), headingStarts.get(i), end));
        }
        return sections;
    }
}
