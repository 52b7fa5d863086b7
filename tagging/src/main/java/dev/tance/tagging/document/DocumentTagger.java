package dev.tance.tagging.document;

import dev.tance.tagging.TaggingContext;
import dev.tance.tagging.body.BodyBlockReader;
import dev.tance.tagging.body.BodyBlocks;
import dev.tance.tagging.body.BodyDirectory;
import dev.tance.tagging.entity.CitedNumber;
import dev.tance.tagging.entity.CitedTitle;
import dev.tance.tagging.entity.DocumentNumberReader;
import dev.tance.tagging.entity.EntityDictionary;
import dev.tance.tagging.entity.EntityReader;
import dev.tance.tagging.entity.TitleReader;
import dev.tance.tagging.facts.AgencyRegister;
import dev.tance.tagging.facts.DocumentFacts;
import dev.tance.tagging.facts.DocumentInput;
import dev.tance.tagging.facts.FactName;
import dev.tance.tagging.facts.FactReader;
import dev.tance.tagging.region.Region;
import dev.tance.tagging.rules.RuleData;
import dev.tance.tagging.structure.SectionTree;
import dev.tance.tagging.structure.SectionTreeReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads structure, bodies, entities and facts of a text, in this order: sections, cited documents, facts (they give the
 * region), then what the region helps to tell apart. Immutable and thread-safe; linear in the length of the text.
 */
public final class DocumentTagger {
    private final SectionTreeReader sections = new SectionTreeReader();
    private final BodyBlockReader blocks = new BodyBlockReader();
    private final TitleReader titles = new TitleReader();
    private final DocumentNumberReader numbers = new DocumentNumberReader();
    private final EntityDictionary dictionary;
    private final EntityReader entities;
    private final FactReader facts;

    /** A tagger with the dictionaries among {@code rules}. */
    public DocumentTagger(RuleData rules) {
        dictionary = EntityDictionary.of(rules);
        entities = new EntityReader(dictionary);
        facts = new FactReader(dictionary, new AgencyRegister(rules));
    }

    /** The bodies that this tagger knows. */
    public BodyDirectory bodies() {
        return dictionary.bodies();
    }

    /** Reads {@code text}, of which {@code context} is known; never throws for any text. */
    public DocumentReading read(String text, TaggingContext context) {
        SectionTree tree = sections.read(text);
        List<CitedTitle> citedTitles = titles.read(text);
        List<CitedNumber> citedNumbers = numbers.read(text);
        DocumentInput input = new DocumentInput(text, context.title(), context.region(), context.metadata());
        DocumentFacts documentFacts = facts.read(input, tree, citedTitles, citedNumbers);
        @Nullable Region region = region(documentFacts).orElse(null);
        BodyBlocks bodyBlocks = blocks.read(text, tree);
        return new DocumentReading(
                tree,
                bodyBlocks,
                BodyEntities.merge(entities.read(text, region), bodyBlocks, dictionary.bodies(), region),
                citedTitles,
                citedNumbers,
                documentFacts,
                region);
    }

    private Optional<Region> region(DocumentFacts documentFacts) {
        return documentFacts.value(FactName.REGION).flatMap(dictionary.regions()::byCode);
    }
}
