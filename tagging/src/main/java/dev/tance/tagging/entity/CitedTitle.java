package dev.tance.tagging.entity;

/**
 * A document cited by its title in 《》.
 *
 * @param title the title without its outermost marks, line breaks and page markers
 * @param start UTF-16 offset of the first character inside the marks, 0-based
 * @param end offset of the closing mark
 * @param rule id of the rule that read it
 * @param confidence 0 to 1
 */
public record CitedTitle(String title, int start, int end, String rule, double confidence) {}
