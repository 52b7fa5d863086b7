package dev.tance.tagging.body;

/**
 * A body named in a responsibility block.
 *
 * @param name the name without the spaces, line breaks and page markers that interrupt it in the text
 * @param start UTF-16 offset of its first character, 0-based
 * @param end offset after its last one
 */
public record BodyMention(String name, int start, int end, BodyRole role) {}
