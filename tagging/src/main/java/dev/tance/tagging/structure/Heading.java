package dev.tance.tagging.structure;

/**
 * A place where a heading may begin.
 *
 * @param boundary whether a sentence, a bracket or a line has just ended there, so that the number alone decides
 */
record Heading(HeadingKind kind, int ordinal, int start, int labelEnd, boolean boundary) {}
