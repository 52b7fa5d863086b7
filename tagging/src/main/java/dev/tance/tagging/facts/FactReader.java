package dev.tance.tagging.facts;

import dev.tance.tagging.entity.CitedNumber;
import dev.tance.tagging.entity.CitedTitle;
import dev.tance.tagging.entity.EntityDictionary;
import dev.tance.tagging.region.Region;
import dev.tance.tagging.region.RegionLevel;
import dev.tance.tagging.structure.SectionTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the facts about a whole document from its text, the fields of its page, its address and its metadata, each of
 * which may be missing, unfilled or wrong. Immutable and thread-safe; looks at a bounded head and tail of the text.
 */
public final class FactReader {
    private final EntityDictionary dictionary;
    private final AgencyRegister register;
    private final FactConflicts conflicts;

    public FactReader(EntityDictionary dictionary, AgencyRegister register) {
        this.dictionary = dictionary;
        this.register = register;
        this.conflicts = new FactConflicts(dictionary.regions());
    }

    /**
     * Reads one document.
     *
     * @param tree sections of the text
     * @param titles titles cited in the text
     * @param numbers document numbers in the text
     */
    public DocumentFacts read(
            DocumentInput input, SectionTree tree, List<CitedTitle> titles, List<CitedNumber> numbers) {
        List<PageField> fields = PageFieldReader.read(input.text());
        MetadataFields metadata = new MetadataFields(input.metadata());
        List<Fact> candidates = new ArrayList<>();
        new TitleFinder(register).find(input, fields, metadata, candidates::add);
        IssuerFinder.find(fields, metadata, named(candidates, FactName.TITLE), candidates::add);
        new NumberFinder().find(input, fields, metadata, numbers, candidates::add);
        DateFinder.find(input, fields, metadata, candidates::add);
        new RegionFinder(dictionary.regions(), dictionary.bodies(), register)
                .find(input, metadata, List.copyOf(candidates), candidates::add);
        List<Fact> facts = decided(candidates);
        addLevel(facts);
        addKindAndStatus(input.text(), facts);
        int firstSection =
                tree.sections().isEmpty() ? -1 : tree.sections().get(0).start();
        String title = facts.stream()
                .filter(fact -> fact.name() == FactName.TITLE)
                .map(Fact::value)
                .findFirst()
                .orElse("");
        CitationFinder.find(input.text(), title, titles, firstSection, facts::add);
        facts.sort(Comparator.comparing(Fact::name));
        return new DocumentFacts(facts, candidates);
    }

    private List<Fact> decided(List<Fact> candidates) {
        List<Fact> facts = new ArrayList<>();
        for (FactName name : FactName.values()) {
            conflicts.decide(named(candidates, name)).ifPresent(facts::add);
        }
        return facts;
    }

    /** The level follows from the region; a national document has a level and no region. */
    private void addLevel(List<Fact> facts) {
        Optional<Fact> region =
                facts.stream().filter(fact -> fact.name() == FactName.REGION).findFirst();
        if (region.isEmpty()) {
            return;
        }
        Fact fact = region.get();
        String level = dictionary
                .regions()
                .byCode(fact.value())
                .map(Region::level)
                .orElse(RegionLevel.NATIONAL)
                .code();
        facts.add(fact.derive(FactName.LEVEL, level, fact.rule().replace("region", "level"), fact.confidence()));
        if (fact.value().equals(AgencyRegister.NATIONAL)) {
            facts.remove(fact);
        }
    }

    private void addKindAndStatus(String text, List<Fact> facts) {
        Optional<Fact> title =
                facts.stream().filter(fact -> fact.name() == FactName.TITLE).findFirst();
        boolean numbered = facts.stream().anyMatch(fact -> fact.name() == FactName.NUMBER);
        title.ifPresent(fact -> facts.addAll(kinds(fact)));
        facts.add(StatusFinder.find(text, title, numbered));
    }

    private List<Fact> kinds(Fact title) {
        List<Fact> kinds = new ArrayList<>();
        String words = TitleText.withoutTrailingBrackets(title.value());
        boolean explained = words.startsWith("一图读懂") || words.startsWith("图解") || words.contains("政策解读");
        Optional<String> kind = explained ? Optional.of("解读") : register.kindOf(words);
        kind.ifPresent(
                value -> kinds.add(title.derive(FactName.KIND, value, "facts.kind.title", 0.97 * title.confidence())));
        TitleText.enclosed(words)
                .map(TitleText::withoutTrailingBrackets)
                .flatMap(register::kindOf)
                .ifPresent(value ->
                        kinds.add(title.derive(FactName.KIND, value, "facts.kind.enclosed", 0.9 * title.confidence())));
        return kinds;
    }

    private static List<Fact> named(List<Fact> facts, FactName name) {
        return facts.stream().filter(fact -> fact.name() == name).toList();
    }
}
