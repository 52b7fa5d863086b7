package dev.tance.gateway.passage;

import dev.tance.gateway.dictionary.BodyDictionary;
import dev.tance.gateway.dictionary.IndicatorDictionary;
import java.util.ArrayList;
import java.util.List;

/** Other names of what a word of a query names: indicators and bodies, from the engine's dictionaries. */
final class Synonyms {
    private static final int MOST = 12;

    private Synonyms() {}

    /**
     * The other names, without the word itself; empty for a word that names nothing by itself.
     *
     * @param word folded
     */
    static List<String> of(String word) {
        List<String> names = new ArrayList<>();
        IndicatorDictionary.bundled().named(word).forEach(indicator -> names.addAll(indicator.words()));
        BodyDictionary.bundled().all().stream()
                .filter(function -> function.names().contains(word))
                .forEach(function -> names.addAll(function.names()));
        return names.stream()
                .filter(name -> !name.equals(word))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
