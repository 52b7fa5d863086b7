package dev.tance.tagging;

import org.jspecify.annotations.Nullable;

/**
 * A fact about the whole document.
 *
 * @param name {@code title}, {@code number}, {@code issuer}, {@code level}, {@code region}, {@code kind}, {@code
 *     status}, {@code signed}, {@code published}, {@code indexNumber}, {@code carriesOut} or {@code cites}
 * @param value the fact in its normal form
 * @param source {@code text}, or {@code metadata:} and the name of the field
 * @param span where it stands in the text, null when it came from metadata
 * @param rule id of the rule that found it
 * @param confidence 0 to 1
 */
public record DocumentFact(
        String name, String value, String source, @Nullable Span span, String rule, double confidence) {}
