package dev.tance.tagging.target;

import dev.tance.tagging.QuantityKind;
import dev.tance.tagging.clause.Clause;
import dev.tance.tagging.clause.Element;
import dev.tance.tagging.quantity.Quantity.Form;
import dev.tance.tagging.rules.Vocabulary;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.text.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides for one element of a clause what its quantities are. */
final class ElementReader {
    private final Vocabulary vocabulary;
    private final ChainReader chains;
    private final SubjectReader subjects;
    private final Exclusions exclusions;
    private final TailReader tails;
    private final Coordination coordination;
    private final PredicateReader predicates;
    private final BareReader bare;
    private final Topics topics;

    ElementReader(Vocabulary vocabulary) {
        Indicators indicators = new Indicators(vocabulary);
        this.vocabulary = vocabulary;
        this.chains = new ChainReader(vocabulary);
        this.subjects = new SubjectReader(vocabulary);
        this.exclusions = new Exclusions(vocabulary);
        this.topics = new Topics(subjects);
        this.tails = new TailReader(vocabulary);
        this.coordination = new Coordination(indicators);
        this.predicates = new PredicateReader(indicators);
        this.bare = new BareReader(vocabulary, indicators);
    }

    /** Reads an element into the sink; {@code from} is where its words begin, a rejected quantity before included. */
    boolean read(TextView view, Clause clause, Element element, int from, Scope scope, TargetSink sink) {
        if (Reach.isExceeded(element, from)) {
            return reject(element, null, sink);
        }
        ElementCase found = parse(view, clause, element, from, scope);
        Exclusions.Verdict verdict = exclusions.check(found);
        Reading reading = verdict == null ? decide(found) : null;
        if (reading == null) {
            return reject(element, verdict, sink);
        }
        Completion.complete(found, reading);
        List<Reading> readings = coordination.spread(found, reading, sink);
        for (Reading each : readings) {
            sink.readings.add(each);
            scope.remember(each);
        }
        return !readings.isEmpty();
    }

    private static boolean reject(Element element, Exclusions.@Nullable Verdict verdict, TargetSink sink) {
        QuantityKind kind = verdict == null ? QuantityKind.UNGOVERNED : verdict.kind();
        String rule = verdict == null ? "none.ungoverned" : verdict.rule();
        element.quantities().forEach(quantity -> sink.reject(quantity, kind, rule));
        return false;
    }

    private ElementCase parse(TextView view, Clause clause, Element element, int from, Scope scope) {
        Chain chain = chains.read(view, clause, from, element.first().start());
        Tail tail = tails.read(view, clause, element);
        if (chain.buildsOrAdds() && tail.isEmpty() && isNoun(view, clause, from, chain)) {
            chain = chain.withoutVerb();
        }
        Subject subject = subjects.read(view, clause, from, chain.start, !chain.isPredicate());
        chain.respectively |= subject.respectively();
        return new ElementCase(view, clause, element, chain, subject, tail, scope, topics);
    }

    /** 完成节能改造3000万千瓦: a verb with words before it and none behind the value is part of a noun. */
    private boolean isNoun(TextView view, Clause clause, int from, Chain chain) {
        boolean object = chain.hasVerb(WordClass.DEED) && vocabulary.chainEndingAt(view, from, chain.verbStart) != null;
        boolean adds = chain.hasVerb(WordClass.ADD);
        return object
                || (!adds
                        && !subjects.read(view, clause, from, chain.verbStart, false)
                                .isEmpty());
    }

    private @Nullable Reading decide(ElementCase found) {
        Chain chain = found.chain();
        if (found.quantity().form() == Form.DOUBLING) {
            return predicates.read(found);
        }
        if (!found.tail().isEmpty()) {
            return AttributiveReader.read(found);
        }
        return chain.isPredicate() || chain.hasVerb(WordClass.ADD) ? predicates.read(found) : bare.read(found);
    }
}
