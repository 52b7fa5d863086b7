package dev.tance.gateway.passage;

import dev.tance.gateway.passage.Tokens.Token;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.index.model.TextFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person typed: words apart by spaces, phrases in quotation marks, which must occur exactly, {@code field:value},
 * and with a minus before it what must not occur. Nothing else has a meaning, so that no text can do harm as a query.
 */
final class TextQuery {
    private static final int MAX_LENGTH = 500;
    private static final int MAX_PARTS = 20;
    private static final Pattern PARTS = Pattern.compile(
            "(?<minus>(?<![^\\s\u3000])[-－](?=[\"“”\\p{IsHan}\\p{L}]))?(?:(?<field>[\\p{L}]{2,20})[:：](?!//))?"
                    + "(?:[\"“”](?<phrase>[^\"“”]+)[\"“”]|(?<word>[^\\s\"“”\u3000]+))");

    private final List<Part> parts;
    private final List<FieldTerm> fields;

    private TextQuery(List<Part> parts, List<FieldTerm> fields) {
        this.parts = List.copyOf(parts);
        this.fields = List.copyOf(fields);
    }

    /**
     * A word or phrase.
     *
     * @param text folded
     * @param exact whether it must occur as it is
     * @param excluded whether it must not occur
     */
    record Part(String text, List<Token> tokens, boolean exact, boolean excluded) {}

    /**
     * A condition on a field.
     *
     * @param value folded
     */
    record FieldTerm(SearchField field, String value, boolean excluded) {}

    /**
     * Reads a query.
     *
     * @throws ProblemException bad request when it is too long, names an unknown field or holds neither letters nor digits
     */
    static TextQuery parse(String query) {
        if (query.length() > MAX_LENGTH) {
            throw ProblemException.badRequest("parameter 'q' is longer than " + MAX_LENGTH + " characters");
        }
        List<Part> parts = new ArrayList<>();
        List<FieldTerm> fields = new ArrayList<>();
        Matcher matcher = PARTS.matcher(query);
        while (matcher.find()) {
            read(matcher, parts, fields);
            if (parts.size() + fields.size() > MAX_PARTS) {
                throw ProblemException.badRequest("parameter 'q' has more than " + MAX_PARTS + " words");
            }
        }
        boolean asks = parts.stream().anyMatch(part -> !part.excluded())
                || fields.stream().anyMatch(field -> !field.excluded());
        if (!asks) {
            throw ProblemException.badRequest("parameter 'q' holds neither letters nor digits to look for");
        }
        return new TextQuery(parts, fields);
    }

    private static void read(Matcher matcher, List<Part> parts, List<FieldTerm> fields) {
        boolean excluded = matcher.group("minus") != null;
        boolean exact = matcher.group("phrase") != null;
        String given = exact ? matcher.group("phrase") : matcher.group("word");
        String name = matcher.group("field");
        Optional<SearchField> field = Optional.ofNullable(name).flatMap(SearchField::named);
        if (field.isPresent()) {
            fields.add(new FieldTerm(field.get(), TextFolding.fold(given.strip()), excluded));
            return;
        }
        if (name != null && name.chars().allMatch(each -> each < 128)) {
            throw ProblemException.badRequest(
                    "parameter 'q' names the field '" + name + "', which is unknown; known: " + SearchField.names());
        }
        String text = TextFolding.fold(name == null ? given : name + " " + given);
        List<Token> tokens = Tokens.of(text);
        if (!tokens.isEmpty()) {
            parts.add(new Part(text, tokens, exact, excluded));
        }
    }

    /** Words and phrases that must occur or not. */
    List<Part> parts() {
        return parts;
    }

    /** Conditions on fields. */
    List<FieldTerm> fields() {
        return fields;
    }

    /** The words that are looked for, in their order: what may be a title or a number as a whole. */
    String words() {
        return parts.stream().filter(part -> !part.excluded()).map(Part::text).collect(Collectors.joining(" "));
    }
}
