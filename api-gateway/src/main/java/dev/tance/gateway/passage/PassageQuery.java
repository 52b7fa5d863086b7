package dev.tance.gateway.passage;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.tance.gateway.dictionary.RegionDictionary;
import dev.tance.gateway.passage.TextQuery.FieldTerm;
import dev.tance.gateway.passage.TextQuery.Part;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.index.model.DocumentNumbers;
import dev.tance.index.model.TitleKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text query as Elasticsearch runs it on passages. A document whose number or title is exactly what was typed comes
 * first; then what holds the words in one piece, then what holds most of their character pairs. Half of a title's pairs
 * are enough to find it, so that a wrong character does no harm.
 */
final class PassageQuery {
    private static final String TEXT = "text";
    private static final String TEXT_PAIRS = "text.bigrams";
    private static final String TITLE_PAIRS = "title";
    private static final String NUMBER = "numberKey";

    /** How much of a word's character pairs must occur: of a sentence less than of a name. */
    private static final String MOST = "3<70% 8<40%";

    /** Of a title, so that a wrong character does no harm. */
    private static final String HALF = "2<-50%";

    /** Of a question, whose words are seldom those of the answer. */
    private static final String FEW = "3<25%";

    private static final Pattern QUESTION = Pattern.compile("为什么|是什么|有什么|什么|怎么样|怎么|怎样|如何|多少|哪些|哪个|是否|有没有|吗|呢");
    private static final float EXACT_NUMBER = 200;
    private static final float EXACT_TITLE = 100;
    private static final float WHOLE_TITLE = 4;

    private PassageQuery() {}

    static Query of(TextQuery text, List<Query> conditions) {
        BoolQuery.Builder all = new BoolQuery.Builder().filter(conditions);
        List<Query> words = new ArrayList<>();
        for (Part part : text.parts()) {
            Query query = part.exact() ? phrase(part) : word(part);
            if (part.excluded()) {
                all.mustNot(part.exact() ? query : contains(part));
            } else if (part.exact()) {
                all.must(query);
            } else {
                words.add(query);
            }
        }
        for (FieldTerm field : text.fields()) {
            if (field.excluded()) {
                all.mustNot(condition(field));
            } else {
                all.must(condition(field));
            }
        }
        if (!words.isEmpty()) {
            all.must(Query.of(query -> query.bool(bool -> bool.should(words).minimumShouldMatch("3<75%"))));
            all.should(asAWhole(text.words()));
        }
        return Query.of(query -> query.bool(all.build()));
    }

    /** Number or title as a whole. */
    private static List<Query> asAWhole(String words) {
        List<Query> ways = new ArrayList<>();
        ways.add(constant(term(NUMBER, DocumentNumbers.key(words)), EXACT_NUMBER));
        String title = TitleKeys.key(words);
        if (!title.isEmpty()) {
            ways.add(constant(term("titleKeys", title), EXACT_TITLE));
        }
        ways.add(Query.of(query -> query.match(match ->
                match.field(TITLE_PAIRS).query(words).operator(Operator.And).boost(WHOLE_TITLE))));
        return ways;
    }

    /** Pairs first, which are rare and so lead quickly to the few passages whose positions must be looked at. */
    private static Query phrase(Part part) {
        Query exactly = phrase(part.text());
        if (part.tokens().size() < 2) {
            return exactly;
        }
        Query pairs = Query.of(query ->
                query.match(match -> match.field(TEXT_PAIRS).query(part.text()).operator(Operator.And)));
        return Query.of(query -> query.bool(bool -> bool.filter(pairs).must(exactly)));
    }

    private static Query phrase(String text) {
        return Query.of(query -> query.matchPhrase(match -> match.field(TEXT).query(text)));
    }

    private static Query contains(Part part) {
        return part.tokens().size() < 2 ? match(TEXT, part.text()) : phrase(part);
    }

    /** In the text, in the document's title, as its number or by another name; in one piece and with its figures is better. */
    private static Query word(Part part) {
        List<Query> ways = new ArrayList<>();
        Matcher question = QUESTION.matcher(part.text());
        if (part.tokens().size() < 2) {
            ways.add(match(TEXT, part.text()));
        } else if (question.find()) {
            String asked = question.replaceAll(" ");
            ways.add(pairs(TEXT_PAIRS, asked, FEW, 1));
            ways.add(pairs(TITLE_PAIRS, asked, HALF, 0.6f));
        } else {
            ways.add(pairs(TEXT_PAIRS, part.text(), MOST, 1));
            ways.add(pairs(TITLE_PAIRS, part.text(), MOST, 0.6f));
            ways.add(pairs(TITLE_PAIRS, part.text(), HALF, 0.4f));
        }
        ways.add(constant(term(NUMBER, DocumentNumbers.key(part.text())), EXACT_NUMBER));
        Synonyms.of(part.text()).forEach(name -> ways.add(boosted(phrase(name), 0.7f)));
        Query found = Query.of(query -> query.disMax(any -> any.queries(ways).tieBreaker(0.3)));
        if (part.tokens().size() < 2) {
            return found;
        }
        List<Query> better = new ArrayList<>(List.of(boosted(phrase(part), 0.8f)));
        part.tokens().stream()
                .filter(token -> Character.isDigit(token.text().charAt(0)))
                .forEach(number -> better.add(match(TEXT, number.text())));
        return Query.of(query -> query.bool(bool -> bool.must(found).should(better)));
    }

    private static Query condition(FieldTerm field) {
        String value = field.value();
        return switch (field.field()) {
            case TITLE ->
                Query.of(query -> query.match(
                        match -> match.field(TITLE_PAIRS).query(value).operator(Operator.And)));
            case NUMBER -> term(NUMBER, DocumentNumbers.key(value));
            case ISSUER -> term("issuer", value);
            case LEVEL -> term("level", value);
            case KIND -> term("kind", value);
            case SOURCE -> term("source", value);
            case REGION ->
                term("regionPath", RegionDictionary.bundled().code(value).orElse(value));
            case YEAR -> year(value);
        };
    }

    private static Query year(String value) {
        if (!value.matches("(19|20|21)\\d\\d")) {
            throw ProblemException.badRequest("field 'year' of parameter 'q' must be a year such as 2025");
        }
        return Query.of(query -> query.range(range ->
                range.date(date -> date.field("published").gte(value + "-01-01").lte(value + "-12-31"))));
    }

    private static Query pairs(String field, String text, String share, float boost) {
        return Query.of(query -> query.match(match ->
                match.field(field).query(text).minimumShouldMatch(share).boost(boost)));
    }

    private static Query match(String field, String text) {
        return Query.of(query -> query.match(match -> match.field(field).query(text)));
    }

    private static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    private static Query constant(Query filter, float boost) {
        return Query.of(
                query -> query.constantScore(score -> score.filter(filter).boost(boost)));
    }

    private static Query boosted(Query query, float boost) {
        return Query.of(outer -> outer.bool(bool -> bool.must(query).boost(boost)));
    }
}
