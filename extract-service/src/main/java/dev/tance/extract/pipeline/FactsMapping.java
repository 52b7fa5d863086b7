package dev.tance.extract.pipeline;

import dev.tance.contracts.identity.CanonicalUrl;
import dev.tance.contracts.message.DocumentExtracted;
import dev.tance.contracts.message.DocumentFacts;
import dev.tance.extract.page.PageDates;
import dev.tance.tagging.DocumentFact;
import dev.tance.tagging.TaggedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The facts of a document: as the engine read them, else as the page states them. */
final class FactsMapping {
    private final List<DocumentFact> facts;
    private final Map<String, String> metadata;
    private final List<String> fromCoveringPage = new ArrayList<>();

    private FactsMapping(TaggedText tagged, DocumentExtracted extracted) {
        this.facts = tagged.facts();
        this.metadata = extracted.metadata();
    }

    /** @param regionName full name of a region by its code */
    static DocumentFacts of(
            TaggedText tagged, DocumentExtracted extracted, Function<@Nullable String, Optional<String>> regionName) {
        FactsMapping mapping = new FactsMapping(tagged, extracted);
        String ownTitle = extracted.title() == null ? mapping.fact("title") : extracted.title();
        String ownNumber = mapping.factOr("number", "发文字号");
        LocalDate ownDate = mapping.date("published", "published");
        Optional<Announcement> covering = Announcement.in(extracted.metadata());
        String title = mapping.taken("title", ownTitle, covering.map(Announcement::title));
        String number = mapping.taken("documentNumber", ownNumber, covering.map(Announcement::documentNumber));
        LocalDate published = mapping.taken(
                "published", ownDate, covering.map(Announcement::published).flatMap(PageDates::first));
        String region = mapping.fact("region");
        return new DocumentFacts(
                title,
                number,
                mapping.factOr("issuer", "发布机构"),
                mapping.fact("level"),
                region,
                regionName.apply(region).orElse(null),
                mapping.fact("kind"),
                "draft".equals(mapping.fact("status")),
                mapping.date("signed", "成文日期"),
                published,
                mapping.factOr("indexNumber", "索引号"),
                mapping.facts.stream()
                        .filter(fact -> fact.name().equals("carriesOut"))
                        .map(DocumentFact::value)
                        .distinct()
                        .toList(),
                mapping.aliases(),
                mapping.fromCoveringPage);
    }

    /** The document's own value, else that of the page which announces it. */
    private <T> @Nullable T taken(String name, @Nullable T own, Optional<T> covering) {
        if (own == null && covering.isPresent()) {
            fromCoveringPage.add(name);
            return covering.get();
        }
        return own;
    }

    /** The source that a compilation names for a part of it. */
    private List<String> aliases() {
        String source = metadata.get("Url");
        return source == null || !metadata.containsKey("CompilationStart")
                ? List.of()
                : CanonicalUrl.of(source).stream().toList();
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
