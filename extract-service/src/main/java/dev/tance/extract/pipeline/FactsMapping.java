package dev.tance.extract.pipeline;

import dev.tance.contracts.message.DocumentExtracted;
import dev.tance.contracts.message.DocumentFacts;
import dev.tance.extract.page.PageDates;
import dev.tance.tagging.DocumentFact;
import dev.tance.tagging.TaggedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The facts of a document: as the engine read them, else as the page states them. */
final class FactsMapping {
    private final List<DocumentFact> facts;
    private final Map<String, String> metadata;

    private FactsMapping(TaggedText tagged, DocumentExtracted extracted) {
        this.facts = tagged.facts();
        this.metadata = extracted.metadata();
    }

    /** @param regionName full name of a region by its code */
    static DocumentFacts of(
            TaggedText tagged, DocumentExtracted extracted, Function<@Nullable String, Optional<String>> regionName) {
        FactsMapping mapping = new FactsMapping(tagged, extracted);
        String title = extracted.title();
        String region = mapping.fact("region");
        return new DocumentFacts(
                title == null ? mapping.fact("title") : title,
                mapping.factOr("number", "发文字号"),
                mapping.factOr("issuer", "发布机构"),
                mapping.fact("level"),
                region,
                regionName.apply(region).orElse(null),
                mapping.fact("kind"),
                "draft".equals(mapping.fact("status")),
                mapping.date("signed", "成文日期"),
                mapping.date("published", "published"),
                mapping.factOr("indexNumber", "索引号"),
                mapping.facts.stream()
                        .filter(fact -> fact.name().equals("carriesOut"))
                        .map(DocumentFact::value)
                        .distinct()
                        .toList());
    }

    private @Nullable String fact(String name) {
        return facts.stream()
                .filter(fact -> fact.name().equals(name))
                .map(DocumentFact::value)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String factOr(String name, String field) {
        String fact = fact(name);
        return fact == null ? metadata.get(field) : fact;
    }

    private @Nullable LocalDate date(String name, String field) {
        String value = factOr(name, field);
        Optional<LocalDate> date = value == null ? Optional.empty() : PageDates.first(value);
        return date.orElse(null);
    }
}
