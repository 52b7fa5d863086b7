package dev.tance.tagging.body;

/**
 * A stretch of text that may be a responsibility block.
 *
 * @param start where it begins, with its bracket or label
 * @param contentStart where its content begins
 * @param contentEnd where its content ends
 * @param end where it ends
 * @param cutOff whether the text ends before the block does, so that its last name may be a fragment
 */
record BlockCandidate(int start, int contentStart, int contentEnd, int end, boolean cutOff) {}
