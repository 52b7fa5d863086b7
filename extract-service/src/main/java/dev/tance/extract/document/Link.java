package dev.tance.extract.document;

/**
 * A link to a file that a page announces.
 *
 * @param url canonical URL
 * @param label the link's text, blank when it has none
 */
public record Link(String url, String label) {}
