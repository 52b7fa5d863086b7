package dev.tance.gateway.page.reader;

import dev.tance.contracts.message.DocumentTags;
import dev.tance.contracts.message.DocumentTags.Body;
import dev.tance.contracts.message.DocumentTags.Entity;
import dev.tance.contracts.message.DocumentTags.ResponsibilityBlock;
import dev.tance.contracts.message.Target;
import dev.tance.gateway.page.mark.Mark;
import dev.tance.gateway.page.mark.MarkKind;
import dev.tance.gateway.page.words.Quantity;
import dev.tance.gateway.page.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The marks that a document's tags make in its text: values of targets, bodies, other documents. */
final class TagMarks {
    private static final Set<String> CITATIONS = Set.of("document_title", "document_number");
    private static final Comparator<Target> IN_TEXT_ORDER =
            Comparator.comparingInt(Target::start).thenComparingInt(Target::end).thenComparing(Target::id);

    private final Words words;
    private final Locale locale;

    /** Several tags may name the same stretch as the same thing. */
    private final Set<Place> taken = new HashSet<>();

    TagMarks(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    private record Place(MarkKind kind, int start, int end) {}

    /** The targets in the order of the text: the n-th one's mark is {@code target-n}, from 1. */
    static List<Target> inOrder(List<Target> targets) {
        return targets.stream().sorted(IN_TEXT_ORDER).toList();
    }

    /** One mark a target. */
    List<Mark> targets(List<Target> inOrder) {
        List<Mark> marks = new ArrayList<>();
        for (Target target : inOrder) {
            String demand = target.indicator() + " " + words.quantity(Quantity.of(target), locale);
            String title = target.deadline() == null ? demand : demand + " · " + target.deadline();
            marks.add(new Mark("target-" + (marks.size() + 1), MarkKind.TARGET, title, target.start(), target.end()));
        }
        return marks;
    }

    /** Responsible bodies with their part, and others that are named. */
    List<Mark> bodies(DocumentTags tags) {
        List<Mark> marks = new ArrayList<>();
        for (ResponsibilityBlock block : tags.responsible()) {
            for (Body body : block.bodies()) {
                String role = words.code("role", body.role(), locale);
                add(marks, "body-", MarkKind.BODY, body.name() + " · " + role, body.start(), body.end());
            }
        }
        for (Entity entity : tags.entities()) {
            if (entity.type().equals("body")) {
                String name = entity.normal() == null ? entity.text() : entity.normal();
                add(marks, "body-", MarkKind.BODY, name, entity.start(), entity.end());
            }
        }
        return marks;
    }

    /** Titles and numbers of documents. */
    List<Mark> citations(DocumentTags tags) {
        List<Mark> marks = new ArrayList<>();
        for (Entity entity : tags.entities()) {
            if (CITATIONS.contains(entity.type())) {
                String title = words.code("entity", entity.type(), locale);
                add(marks, "citation-", MarkKind.CITATION, title, entity.start(), entity.end());
            }
        }
        return marks;
    }

    private void add(List<Mark> marks, String prefix, MarkKind kind, String title, int start, int end) {
        if (taken.add(new Place(kind, start, end))) {
            marks.add(new Mark(prefix + (marks.size() + 1), kind, title, start, end));
        }
    }
}
