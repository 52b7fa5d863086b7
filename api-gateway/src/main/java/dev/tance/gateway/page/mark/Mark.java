package dev.tance.gateway.page.mark;

/**
 * A stretch of a text that a page points out.
 *
 * @param id unique in the page; links lead to it
 * @param title what it is, in words; blank when the kind says enough
 * @param start 0-based offset of its first code point
 * @param end offset after its last code point
 */
public record Mark(String id, MarkKind kind, String title, int start, int end) {}
