package dev.tance.tagging.document;

import dev.tance.tagging.DocumentFact;
import dev.tance.tagging.DocumentNumber;
import dev.tance.tagging.DocumentReference;
import dev.tance.tagging.EntityTag;
import dev.tance.tagging.ResponsibleBlock;
import dev.tance.tagging.ResponsibleBody;
import dev.tance.tagging.SectionTag;
import dev.tance.tagging.Span;
import dev.tance.tagging.body.BodyBlock;
import dev.tance.tagging.body.BodyDirectory;
import dev.tance.tagging.body.BodyMention;
import dev.tance.tagging.facts.Fact;
import dev.tance.tagging.structure.Section;
import dev.tance.tagging.text.CodePointOffsets;
import java.util.List;

/** A reading as the records of the engine's answer, with offsets in code points. */
public final class DocumentTags {
    private final String text;
    private final DocumentReading reading;
    private final CodePointOffsets offsets;
    private final BodyDirectory directory;

    /** The tags of {@code reading}, which was made of {@code text}. */
    public DocumentTags(String text, DocumentReading reading, CodePointOffsets offsets, BodyDirectory directory) {
        this.text = text;
        this.reading = reading;
        this.offsets = offsets;
        this.directory = directory;
    }

    public List<SectionTag> sections() {
        return reading.sections().sections().stream().map(this::section).toList();
    }

    private SectionTag section(Section section) {
        List<String> path = reading.sectionPathAt(section.start());
        return new SectionTag(path, section.title(), offsets.at(section.start()), offsets.at(section.end()));
    }

    public List<ResponsibleBlock> responsible() {
        return reading.bodies().all().stream().map(this::block).toList();
    }

    private ResponsibleBlock block(BodyBlock block) {
        return new ResponsibleBlock(
                offsets.at(block.start()),
                offsets.at(block.end()),
                block.bodies().stream().map(this::body).toList(),
                block.open(),
                offsets.at(block.itemStart()),
                offsets.at(block.itemEnd()),
                block.rule(),
                block.confidence());
    }

    private ResponsibleBody body(BodyMention mention) {
        return new ResponsibleBody(
                text.substring(mention.start(), mention.end()),
                offsets.at(mention.start()),
                offsets.at(mention.end()),
                mention.role().code(),
                directory.identify(mention.name(), reading.region()).function());
    }

    public List<EntityTag> entities() {
        return reading.entities().stream()
                .map(entity -> new EntityTag(
                        entity.kind().code(),
                        entity.surface(text),
                        offsets.at(entity.start()),
                        offsets.at(entity.end()),
                        entity.normal(),
                        entity.attributes(),
                        entity.rule(),
                        entity.confidence()))
                .toList();
    }

    public List<DocumentReference> documentReferences() {
        return reading.titles().stream()
                .map(title -> new DocumentReference(
                        title.title(),
                        offsets.at(title.start()),
                        offsets.at(title.end()),
                        title.rule(),
                        title.confidence()))
                .toList();
    }

    public List<DocumentNumber> documentNumbers() {
        return reading.numbers().stream()
                .map(number -> new DocumentNumber(
                        number.surface(),
                        offsets.at(number.start()),
                        offsets.at(number.end()),
                        number.rule(),
                        number.confidence()))
                .toList();
    }

    public List<DocumentFact> facts() {
        return reading.facts().facts().stream().map(this::fact).toList();
    }

    private DocumentFact fact(Fact fact) {
        Span span = fact.isInText() ? new Span(offsets.at(fact.start()), offsets.at(fact.end())) : null;
        return new DocumentFact(fact.name().code(), fact.value(), fact.source(), span, fact.rule(), fact.confidence());
    }
}
