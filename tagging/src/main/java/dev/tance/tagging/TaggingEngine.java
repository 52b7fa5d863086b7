package dev.tance.tagging;

import dev.tance.tagging.body.BodyBlockReader;
import dev.tance.tagging.body.BodyBlocks;
import dev.tance.tagging.entity.BodyEntities;
import dev.tance.tagging.entity.CitedNumber;
import dev.tance.tagging.entity.CitedTitle;
import dev.tance.tagging.entity.DocumentNumberReader;
import dev.tance.tagging.entity.Entity;
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
import dev.tance.tagging.table.TableTagger;
import dev.tance.tagging.table.TableTargets;
import dev.tance.tagging.target.TargetTagger;
import dev.tance.tagging.text.CodePointOffsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Tags texts. Immutable and safe for use by any number of threads. */
public final class TaggingEngine {
    /** Version of the code; raised with every change of what it reads. */
    private static final String CODE_VERSION = "1.1";

    private final String engineVersion;
    private final TargetTagger targets;
    private final TableTagger tables;
    private final EntityDictionary dictionary;
    private final EntityReader entities;
    private final FactReader facts;
    private final SectionTreeReader sections = new SectionTreeReader();
    private final BodyBlockReader bodies = new BodyBlockReader();
    private final TitleReader titles = new TitleReader();
    private final DocumentNumberReader numbers = new DocumentNumberReader();

    /**
     * An engine with the given rules. Other rules make another engine with another version; a service that reloads
     * its rules makes a new engine and lets go of the old one.
     *
     * @throws IllegalArgumentException when a rule file is missing or cannot be read
     */
    public TaggingEngine(RuleData rules) {
        engineVersion = CODE_VERSION + "-" + rules.hash();
        targets = new TargetTagger(rules, engineVersion);
        tables = new TableTagger(rules, engineVersion);
        dictionary = EntityDictionary.of(rules);
        entities = new EntityReader(dictionary);
        facts = new FactReader(dictionary, new AgencyRegister(rules));
    }

    /** An engine with the rules and dictionaries that ship with it. */
    public static TaggingEngine bundled() {
        return new TaggingEngine(RuleData.bundled());
    }

    /** Version of the code and of its rule data; a changed rule gives another version. */
    public String engineVersion() {
        return engineVersion;
    }

    /** The full name of the region with this GB/T 2260 code; empty for null or a code that the rules do not know. */
    public Optional<String> regionName(@Nullable String code) {
        return dictionary.regions().byCode(code).map(Region::name);
    }

    /**
     * Reads one text.
     *
     * @return all tags; never throws for any text, and takes time linear in its length
     */
    public TaggedText tag(TaggingRequest request) {
        String text = request.text();
        TaggingContext context = request.context();
        CodePointOffsets offsets = CodePointOffsets.of(text);
        SectionTree tree = sections.read(text);
        BodyBlocks blocks = bodies.read(text, tree);
        List<CitedTitle> citedTitles = titles.read(text);
        List<CitedNumber> citedNumbers = numbers.read(text);
        DocumentFacts documentFacts = facts.read(
                new DocumentInput(text, context.title(), context.region(), context.metadata()),
                tree,
                citedTitles,
                citedNumbers);
        Region region = regionOf(context, documentFacts);
        List<Entity> found = BodyEntities.merge(entities.read(text, region), blocks, dictionary.bodies(), region);
        String title = context.title() != null
                ? context.title()
                : documentFacts.value(FactName.TITLE).orElse(null);
        DocumentPlaces places = new DocumentPlaces(text, title, year(documentFacts), code(region), tree, blocks, found);
        TableTargets ofTables = tables.read(text, offsets, request.tables(), places);
        TargetTagger.Result ofSentences = targets.tag(ofTables.withoutTables(text), offsets, places);
        TagConversion conversion = new TagConversion(text, offsets);
        return new TaggedText(
                inOrder(ofSentences.targets(), ofTables.targets(), Target::start),
                inOrder(ofSentences.quantities(), ofTables.quantities(), TypedQuantity::start),
                inOrder(ofSentences.declined(), ofTables.declined(), DeclinedReading::start),
                conversion.blocks(blocks.all(), dictionary.bodies(), region),
                conversion.entities(found),
                conversion.references(citedTitles),
                conversion.numbers(citedNumbers),
                conversion.sections(tree),
                conversion.facts(documentFacts.facts()),
                engineVersion);
    }

    private static <T> List<T> inOrder(List<T> ofSentences, List<T> ofTables, ToIntFunction<T> start) {
        if (ofTables.isEmpty()) {
            return ofSentences;
        }
        List<T> all = new ArrayList<>(ofSentences);
        all.addAll(ofTables);
        all.sort(Comparator.comparingInt(start));
        return all;
    }

    private @Nullable Region regionOf(TaggingContext context, DocumentFacts documentFacts) {
        return documentFacts
                .value(FactName.REGION)
                .flatMap(dictionary.regions()::byCode)
                .or(() -> dictionary.regions().find(context.region()))
                .orElse(null);
    }

    private static int year(DocumentFacts documentFacts) {
        return documentFacts
                .value(FactName.SIGNED)
                .or(() -> documentFacts.value(FactName.PUBLISHED))
                .filter(day -> day.matches("[0-9]{4}.*"))
                .map(day -> Integer.valueOf(day.substring(0, 4)))
                .orElse(0);
    }

    private static @Nullable String code(@Nullable Region region) {
        return region == null ? null : region.code();
    }
}
