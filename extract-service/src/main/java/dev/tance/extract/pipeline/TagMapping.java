package dev.tance.extract.pipeline;

import dev.tance.contracts.identity.Identifiers;
import dev.tance.contracts.message.DocumentExtracted;
import dev.tance.contracts.message.DocumentFacts;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.DocumentTags;
import dev.tance.contracts.message.DocumentTags.Body;
import dev.tance.contracts.message.DocumentTags.Entity;
import dev.tance.contracts.message.DocumentTags.ResponsibilityBlock;
import dev.tance.contracts.message.Target;
import dev.tance.tagging.EntityTag;
import dev.tance.tagging.Inheritance;
import dev.tance.tagging.ResponsibleBlock;
import dev.tance.tagging.TaggedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings what the engine read into the form of the contracts, with ids. */
final class TagMapping {
    private static final String PLAN_PERIOD = "plan-period";

    private TagMapping() {}

    /** @param regionName full name of a region by its code */
    static DocumentTags of(
            TaggedText tagged, DocumentExtracted extracted, Function<@Nullable String, Optional<String>> regionName) {
        DocumentFacts facts = FactsMapping.of(tagged, extracted, regionName);
        SectionPaths sections = SectionPaths.of(tagged.sections());
        return new DocumentTags(
                tagged.engineVersion(),
                facts,
                sections.sections(),
                targets(tagged, extracted.document(), facts, sections),
                tagged.responsible().stream().map(TagMapping::block).toList(),
                entities(tagged),
                tagged.documentReferences().stream()
                        .map(reference -> reference.title())
                        .distinct()
                        .toList(),
                tagged.documentNumbers().stream()
                        .map(number -> number.surface())
                        .distinct()
                        .toList());
    }

    private static List<Target> targets(
            TaggedText tagged, DocumentIdentity document, DocumentFacts facts, SectionPaths sections) {
        List<Target> targets = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (dev.tance.tagging.Target target : tagged.targets()) {
            String id = uniqueId(target, document, ids);
            List<String> path = sections.around(target.start());
            targets.add(target(target, id, path.isEmpty() ? target.sectionPath() : path, facts.region()));
        }
        return targets;
    }

    private static String uniqueId(dev.tance.tagging.Target target, DocumentIdentity document, Set<String> ids) {
        String what = target.indicator() + "|" + target.deadline();
        for (int number = 0; ; number++) {
            String id = Identifiers.target(
                    document.documentId(),
                    document.version(),
                    target.start(),
                    target.end(),
                    number == 0 ? what : what + "|" + number);
            if (ids.add(id)) {
                return id;
            }
        }
    }

    private static Target target(
            dev.tance.tagging.Target target, String id, List<String> sectionPath, @Nullable String region) {
        return new Target(
                id,
                sectionPath,
                target.indicator(),
                target.canonical(),
                target.value(),
                target.valueMax(),
                target.unit(),
                target.valueSi(),
                target.valueMaxSi(),
                target.unitSi(),
                target.comparator().code(),
                target.change().code(),
                target.annual(),
                target.deadline(),
                target.periodStart(),
                target.baseline(),
                target.stringency().code(),
                target.region() == null ? region : target.region(),
                target.sector(),
                target.responsible(),
                target.start(),
                target.end(),
                new Target.Evidence(
                        target.evidence().start(),
                        target.evidence().end(),
                        target.evidence().text()),
                inheritedFrom(target.inheritedFrom()),
                target.engineVersion(),
                target.rule(),
                BigDecimal.valueOf(target.confidence()).setScale(2, RoundingMode.HALF_UP));
    }

    /** For example {@code deadline@12-18,baseline@3-9}: offsets of the expressions that gave the fields. */
    private static @Nullable String inheritedFrom(List<Inheritance> sources) {
        return sources.isEmpty()
                ? null
                : sources.stream()
                        .map(source -> source.field() + "@" + source.start() + "-" + source.end())
                        .collect(Collectors.joining(","));
    }

    private static ResponsibilityBlock block(ResponsibleBlock block) {
        List<Body> bodies = block.bodies().stream()
                .map(body -> new Body(body.surface(), body.function(), body.role(), body.start(), body.end()))
                .toList();
        return new ResponsibilityBlock(block.start(), block.end(), block.itemStart(), block.itemEnd(), bodies);
    }

    private static List<Entity> entities(TaggedText tagged) {
        List<Entity> entities = new ArrayList<>();
        tagged.entities().forEach(entity -> entities.add(entity(entity)));
        tagged.documentReferences()
                .forEach(reference -> entities.add(new Entity(
                        "document_title",
                        reference.title(),
                        null,
                        reference.start(),
                        reference.end(),
                        reference.rule())));
        tagged.documentNumbers()
                .forEach(number -> entities.add(new Entity(
                        "document_number", number.surface(), null, number.start(), number.end(), number.rule())));
        entities.sort(java.util.Comparator.comparingInt(Entity::start));
        return entities;
    }

    private static Entity entity(EntityTag entity) {
        String type = entity.kind().equals(PLAN_PERIOD) ? "period" : entity.kind();
        return new Entity(type, entity.surface(), entity.normal(), entity.start(), entity.end(), entity.rule());
    }
}
