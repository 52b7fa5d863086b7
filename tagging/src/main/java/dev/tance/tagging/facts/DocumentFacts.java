package dev.tance.tagging.facts;

import java.util.List;
import java.util.Optional;

/**
 * The facts of one document.
 *
 * @param facts what holds; one of each name, save kinds and citations
 * @param candidates everything that was found, also what lost to something better
 */
public record DocumentFacts(List<Fact> facts, List<Fact> candidates) {
    public DocumentFacts {
        facts = List.copyOf(facts);
        candidates = List.copyOf(candidates);
    }

    /** The first fact of this name. */
    public Optional<Fact> first(FactName name) {
        return facts.stream().filter(fact -> fact.name() == name).findFirst();
    }

    /** The value of the first fact of this name. */
    public Optional<String> value(FactName name) {
        return first(name).map(Fact::value);
    }

    /** The values of all facts of this name. */
    public List<String> values(FactName name) {
        return facts.stream()
                .filter(fact -> fact.name() == name)
                .map(Fact::value)
                .toList();
    }
}
