package dev.tance.tagging;

/**
 * A document cited by its number: 国发〔2021〕23号.
 *
 * @param surface the number exactly as written
 * @param start first code point, 0-based
 * @param end code point after it
 * @param rule id of the rule that read it
 * @param confidence 0 to 1
 */
public record DocumentNumber(String surface, int start, int end, String rule, double confidence) {}
