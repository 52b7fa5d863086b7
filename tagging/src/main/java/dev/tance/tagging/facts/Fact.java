package dev.tance.tagging.facts;

/**
 * A fact about a document, or a candidate for one.
 *
 * @param value normal form: ISO 8601 dates, GB/T 2260 codes, words as written otherwise
 * @param source {@code text}, {@code url}, or {@code metadata:} and the name of the field
 * @param start UTF-16 offset in the text, 0-based; -1 when it does not stand there
 * @param end offset after its last character; -1 when it does not stand in the text
 * @param rule id of the rule that found it, see docs/tagging-entities.md
 * @param confidence 0 to 1; the weight of a candidate among others
 */
public record Fact(FactName name, String value, String source, int start, int end, String rule, double confidence) {
    /** A fact that stands in the text. */
    static Fact inText(FactName name, String value, int start, int end, String rule, double confidence) {
        return new Fact(name, value, "text", start, end, rule, confidence);
    }

    /** A fact from a field of the page's metadata. */
    static Fact inField(FactName name, String value, String field, String rule, double confidence) {
        return new Fact(name, value, "metadata:" + field, -1, -1, rule, confidence);
    }

    /** A fact from the same place as this one. */
    Fact derive(FactName derivedName, String derivedValue, String derivedRule, double derivedConfidence) {
        return new Fact(derivedName, derivedValue, source, start, end, derivedRule, derivedConfidence);
    }

    Fact withConfidence(String newRule, double newConfidence) {
        return new Fact(name, value, source, start, end, newRule, newConfidence);
    }

    /** Whether it stands in the text, so that its offsets select something. */
    public boolean isInText() {
        return start >= 0;
    }
}
