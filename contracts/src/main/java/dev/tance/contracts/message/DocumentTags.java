package dev.tance.contracts.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All tags of a document version, as kept in the raw store. Offsets are 0-based code points into the stored text, ends
 * exclusive.
 *
 * @param sections the section tree in text order; a parent stands before its children
 * @param citedTitles titles in 《》, distinct, in order
 * @param citedNumbers document numbers, distinct, in order
 */
public record DocumentTags(
        String engineVersion,
        DocumentFacts facts,
        List<Section> sections,
        List<Target> targets,
        List<ResponsibilityBlock> responsible,
        List<Entity> entities,
        List<String> citedTitles,
        List<String> citedNumbers) {
    public DocumentTags {
        sections = List.copyOf(sections);
        targets = List.copyOf(targets);
        responsible = List.copyOf(responsible);
        entities = List.copyOf(entities);
        citedTitles = List.copyOf(citedTitles);
        citedNumbers = List.copyOf(citedNumbers);
    }

    /**
     * A section of the document.
     *
     * @param level 1 for the outermost
     * @param path headings from the outermost in, this one last
     * @param start offset of its heading
     * @param end offset after its last subsection
     */
    public record Section(int level, List<String> path, int start, int end) {
        public Section {
            path = List.copyOf(path);
        }
    }

    /** A list of responsible bodies and the span of the text that it answers for. */
    public record ResponsibilityBlock(int start, int end, int ownsStart, int ownsEnd, List<Body> bodies) {
        public ResponsibilityBlock {
            bodies = List.copyOf(bodies);
        }
    }

    /**
     * A responsible body.
     *
     * @param name as written
     * @param function the function that all names of such a body share, null when unknown
     * @param role lead, co or owner
     */
    public record Body(String name, @Nullable String function, String role, int start, int end) {}

    /**
     * A named thing in the text.
     *
     * @param type region, body, document_title, document_number, date, period, technology, industry or money
     * @param normal normal form or code, null when there is none
     */
    public record Entity(String type, String text, @Nullable String normal, int start, int end, String rule) {}
}
