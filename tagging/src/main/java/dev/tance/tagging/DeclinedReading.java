package dev.tance.tagging;

/**
 * A place where a target was seen and not read because its parts do not fit together.
 *
 * @param start first code point of the value that was declined, 0-based
 * @param end code point after it
 * @param reason why, for people: how the counts differ, what is ambiguous
 * @param rule id of the rule that declined
 */
public record DeclinedReading(int start, int end, String reason, String rule) {}
