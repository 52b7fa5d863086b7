package dev.tance.gateway.passage;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.tance.gateway.passage.Tokens.Token;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.index.model.TextFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person typed: words apart by spaces, of which most must occur nearly whole, and phrases in quotation marks, which
 * must occur exactly.
 */
final class TextQuery {
    private static final int MAX_LENGTH = 500;
    private static final int MAX_PARTS = 20;
    private static final Pattern PARTS = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]|([^\\s\"“”\u3000]+)");
    private static final String TEXT = "text";
    private static final String TEXT_PAIRS = "text.bigrams";
    private static final String TITLE_PAIRS = "title";

    /** How much of a long word's character pairs must occur. */
    private static final String MOST = "3<70%";

    private final List<Part> parts;

    private TextQuery(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * A word or phrase.
     *
     * @param text folded
     * @param exact whether it must occur as it is
     */
    record Part(String text, List<Token> tokens, boolean exact) {}

    /**
     * Reads a query.
     *
     * @throws ProblemException bad request when it is too long or holds neither letters nor digits
     */
    static TextQuery parse(String query) {
        if (query.length() > MAX_LENGTH) {
            throw ProblemException.badRequest("parameter 'q' is longer than " + MAX_LENGTH + " characters");
        }
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PARTS.matcher(query);
        while (matcher.find() && parts.size() < MAX_PARTS) {
            boolean exact = matcher.group(1) != null;
            String text = TextFolding.fold(exact ? matcher.group(1) : matcher.group(2));
            List<Token> tokens = Tokens.of(text);
            if (!tokens.isEmpty()) {
                parts.add(new Part(text, tokens, exact));
            }
        }
        if (parts.isEmpty()) {
            throw ProblemException.badRequest("parameter 'q' holds neither letters nor digits");
        }
        return new TextQuery(parts);
    }

    List<Part> parts() {
        return parts;
    }

    /** The query on passages, among those that meet the conditions. */
    Query toQuery(List<Query> conditions) {
        BoolQuery.Builder all = new BoolQuery.Builder().filter(conditions);
        parts.forEach(part -> all.must(part.exact() ? phrase(part) : word(part)));
        return Query.of(query -> query.bool(all.build()));
    }

    /** Pairs first, which are rare and so lead quickly to the few passages whose positions must be looked at. */
    private static Query phrase(Part part) {
        Query exactly =
                Query.of(query -> query.matchPhrase(match -> match.field(TEXT).query(part.text())));
        if (part.tokens().size() < 2) {
            return exactly;
        }
        Query pairs = Query.of(query ->
                query.match(match -> match.field(TEXT_PAIRS).query(part.text()).operator(Operator.And)));
        return Query.of(query -> query.bool(bool -> bool.filter(pairs).must(exactly)));
    }

    /** In the text or in the document's title; in one piece is better. */
    private static Query word(Part part) {
        if (part.tokens().size() < 2) {
            return Query.of(query -> query.match(match -> match.field(TEXT).query(part.text())));
        }
        Query inText = Query.of(query ->
                query.match(match -> match.field(TEXT_PAIRS).query(part.text()).minimumShouldMatch(MOST)));
        Query inTitle = Query.of(query -> query.match(match -> match.field(TITLE_PAIRS)
                .query(part.text())
                .minimumShouldMatch(MOST)
                .boost(0.6f)));
        Query found = Query.of(
                query -> query.disMax(any -> any.queries(inText, inTitle).tieBreaker(0.3)));
        return Query.of(query -> query.bool(bool -> bool.must(found).should(boosted(phrase(part)))));
    }

    private static Query boosted(Query phrase) {
        return Query.of(query -> query.bool(bool -> bool.must(phrase).boost(0.8f)));
    }
}
