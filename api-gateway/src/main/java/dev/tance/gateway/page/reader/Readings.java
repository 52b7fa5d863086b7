package dev.tance.gateway.page.reader;

import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DocumentTags;
import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.Target;
import dev.tance.gateway.document.Documents;
import dev.tance.gateway.page.mark.Mark;
import dev.tance.gateway.page.mark.MarkedText;
import dev.tance.gateway.page.reader.Reading.TargetEntry;
import dev.tance.gateway.page.words.Quantity;
import dev.tance.gateway.page.words.Words;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.search.Entries;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.IndexedVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a version's text and tags from the store and lays them out. */
@Component
class Readings {
    private final Documents documents;
    private final Entries entries;
    private final Words words;

    Readings(Documents documents, Entries entries, Words words) {
        this.documents = documents;
        this.entries = entries;
        this.words = words;
    }

    /** Where text and tags lie. */
    private record Stored(
            @Nullable ContentReference text, @Nullable ContentReference tags) {}

    /**
     * The current version, or an older one; empty when the document has no text.
     *
     * @throws ProblemException not found when there was no such version
     */
    Optional<Reading> of(IndexedDocument document, Optional<String> version, Hits hits, Locale locale)
            throws IOException {
        Stored stored = version.isPresent()
                ? older(document.id(), version.get())
                : new Stored(document.text(), document.tags());
        if (stored.text() == null) {
            return Optional.empty();
        }
        DocumentText text = documents.read(stored.text(), "text", DocumentText.class);
        DocumentTags tags = documents.read(stored.tags(), "tags", DocumentTags.class);
        return Optional.of(reading(text, tags, hits, locale));
    }

    private Stored older(String id, String version) throws IOException {
        IndexedVersion older = entries.find(IndexKind.VERSIONS, IndexedVersion.id(id, version), IndexedVersion.class)
                .orElseThrow(() -> ProblemException.notFound("the document has no such version"));
        return new Stored(older.text(), older.tags());
    }

    private Reading reading(DocumentText text, DocumentTags tags, Hits hits, Locale locale) {
        TagMarks marks = new TagMarks(words, locale);
        List<Target> targets = TagMarks.inOrder(tags.targets());
        List<Mark> ofTargets = marks.targets(targets);
        List<Mark> bodies = marks.bodies(tags);
        List<Mark> citations = marks.citations(tags);
        List<Mark> all = new ArrayList<>(hits.marks());
        all.addAll(ofTargets);
        all.addAll(bodies);
        all.addAll(citations);
        Outline outline = new Outline(new MarkedText(text.text(), List.of()), tags.sections());
        all.addAll(outline.marks());
        List<TargetEntry> entries = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            String quantity = words.quantity(Quantity.of(targets.get(i)), locale);
            entries.add(new TargetEntry(ofTargets.get(i).id(), targets.get(i), quantity));
        }
        return new Reading(
                TextLayout.of(new MarkedText(text.text(), all), text, outline),
                outline.entries(targets),
                entries,
                tags.citedTitles(),
                tags.citedNumbers(),
                bodies.size(),
                citations.size());
    }
}
