package dev.tance.tagging;

import java.util.List;

/**
 * Everything the engine read in one text. All offsets are Unicode code points of that text, 0-based, end exclusive; all
 * lists are in the order of the text.
 *
 * @param targets the targets
 * @param quantities quantities that are no targets, with the reason
 * @param declined places where a target was seen and not read
 * @param responsible responsibility blocks
 * @param entities named things
 * @param documentReferences documents cited by title
 * @param documentNumbers documents cited by number
 * @param sections sections, a parent before its children
 * @param facts facts about the document
 * @param engineVersion version of code and rules that made the tags
 */
public record TaggedText(
        List<Target> targets,
        List<TypedQuantity> quantities,
        List<DeclinedReading> declined,
        List<ResponsibleBlock> responsible,
        List<EntityTag> entities,
        List<DocumentReference> documentReferences,
        List<DocumentNumber> documentNumbers,
        List<SectionTag> sections,
        List<DocumentFact> facts,
        String engineVersion) {
    public TaggedText {
        targets = List.copyOf(targets);
        quantities = List.copyOf(quantities);
        declined = List.copyOf(declined);
        responsible = List.copyOf(responsible);
        entities = List.copyOf(entities);
        documentReferences = List.copyOf(documentReferences);
        documentNumbers = List.copyOf(documentNumbers);
        sections = List.copyOf(sections);
        facts = List.copyOf(facts);
    }
}
