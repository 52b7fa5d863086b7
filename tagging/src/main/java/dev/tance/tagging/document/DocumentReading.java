package dev.tance.tagging.document;

import dev.tance.tagging.body.BodyBlocks;
import dev.tance.tagging.entity.CitedNumber;
import dev.tance.tagging.entity.CitedTitle;
import dev.tance.tagging.entity.Entity;
import dev.tance.tagging.facts.DocumentFacts;
import dev.tance.tagging.region.Region;
import dev.tance.tagging.structure.Section;
import dev.tance.tagging.structure.SectionTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read in one text. Offsets of all parts are UTF-16 units of that text.
 *
 * @param region region of the document; null when nothing tells, and for national documents
 */
public record DocumentReading(
        SectionTree sections,
        BodyBlocks bodies,
        List<Entity> entities,
        List<CitedTitle> titles,
        List<CitedNumber> numbers,
        DocumentFacts facts,
        @Nullable Region region) {

    /** Markers of the sections around {@code offset}, outermost first: {@code [二, （三）, 1]}. */
    public List<String> sectionPathAt(int offset) {
        return sections.pathAt(offset).stream().map(Section::marker).toList();
    }

    /** Names of the bodies that answer for the item at {@code offset}; empty when none are named. */
    public List<String> bodiesResponsibleAt(int offset) {
        return bodies.ownerOf(offset).map(block -> block.names()).orElse(List.of());
    }
}
