package dev.tance.tagging.facts;

/**
 * A labelled field that a page prints above its document (发文字号：津政发〔2022〕18号).
 *
 * @param label the label without spaces
 * @param value the value, stripped
 * @param start UTF-16 offset of the value, 0-based
 * @param end offset after it
 */
record PageField(String label, String value, int start, int end) {}
