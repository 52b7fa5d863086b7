package dev.tance.tagging;

import dev.tance.tagging.body.BodyBlock;
import dev.tance.tagging.body.BodyDirectory;
import dev.tance.tagging.body.BodyMention;
import dev.tance.tagging.entity.CitedNumber;
import dev.tance.tagging.entity.CitedTitle;
import dev.tance.tagging.entity.Entity;
import dev.tance.tagging.facts.Fact;
import dev.tance.tagging.region.Region;
import dev.tance.tagging.structure.Section;
import dev.tance.tagging.structure.SectionTree;
import dev.tance.tagging.text.CodePointOffsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what the parts of the engine read, in UTF-16 offsets, into tags with code-point offsets. */
final class TagConversion {
    private final String text;
    private final CodePointOffsets offsets;

    TagConversion(String text, CodePointOffsets offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    /** Sections with their paths; each path is made from that of its parent, so that depth costs nothing twice. */
    List<SectionTag> sections(SectionTree tree) {
        Map<Section, List<String>> paths = new HashMap<>();
        List<SectionTag> tags = new ArrayList<>();
        for (Section section : tree.sections()) {
            Section parent = section.parent();
            List<String> path = new ArrayList<>(parent == null ? List.of() : paths.getOrDefault(parent, List.of()));
            path.add(section.marker());
            paths.put(section, path);
            tags.add(new SectionTag(path, section.title(), offsets.at(section.start()), offsets.at(section.end())));
        }
        return tags;
    }

    List<ResponsibleBlock> blocks(List<BodyBlock> blocks, BodyDirectory directory, @Nullable Region region) {
        List<ResponsibleBlock> tags = new ArrayList<>();
        for (BodyBlock block : blocks) {
            tags.add(new ResponsibleBlock(
                    offsets.at(block.start()),
                    offsets.at(block.end()),
                    block.bodies().stream()
                            .map(mention -> body(mention, directory, region))
                            .toList(),
                    block.open(),
                    offsets.at(block.itemStart()),
                    offsets.at(block.itemEnd()),
                    block.rule(),
                    block.confidence()));
        }
        return tags;
    }

    private ResponsibleBody body(BodyMention mention, BodyDirectory directory, @Nullable Region region) {
        return new ResponsibleBody(
                mention.name(),
                offsets.at(mention.start()),
                offsets.at(mention.end()),
                mention.role().code(),
                directory.identify(mention.name(), region).function());
    }

    List<EntityTag> entities(List<Entity> entities) {
        List<EntityTag> tags = new ArrayList<>();
        for (Entity entity : entities) {
            tags.add(new EntityTag(
                    entity.kind().code(),
                    entity.surface(text),
                    offsets.at(entity.start()),
                    offsets.at(entity.end()),
                    entity.normal(),
                    entity.attributes(),
                    entity.rule(),
                    entity.confidence()));
        }
        return tags;
    }

    List<DocumentReference> references(List<CitedTitle> titles) {
        List<DocumentReference> tags = new ArrayList<>();
        for (CitedTitle title : titles) {
            tags.add(new DocumentReference(
                    title.title(),
                    offsets.at(title.start()),
                    offsets.at(title.end()),
                    title.rule(),
                    title.confidence()));
        }
        return tags;
    }

    List<DocumentNumber> numbers(List<CitedNumber> numbers) {
        List<DocumentNumber> tags = new ArrayList<>();
        for (CitedNumber number : numbers) {
            tags.add(new DocumentNumber(
                    number.surface(),
                    offsets.at(number.start()),
                    offsets.at(number.end()),
                    number.rule(),
                    number.confidence()));
        }
        return tags;
    }

    List<DocumentFact> facts(List<Fact> facts) {
        List<DocumentFact> tags = new ArrayList<>();
        for (Fact fact : facts) {
            Span span = fact.isInText() ? new Span(offsets.at(fact.start()), offsets.at(fact.end())) : null;
            tags.add(new DocumentFact(
                    fact.name().code(), fact.value(), fact.source(), span, fact.rule(), fact.confidence()));
        }
        return tags;
    }
}
