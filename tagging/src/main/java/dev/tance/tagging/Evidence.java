package dev.tance.tagging;

/**
 * The sentence that states a target, cut off some way before and behind the value where it is very long.
 *
 * @param start first code point of the sentence, 0-based
 * @param end code point after its last one
 * @param text exactly the text between them
 */
public record Evidence(int start, int end, String text) {}
