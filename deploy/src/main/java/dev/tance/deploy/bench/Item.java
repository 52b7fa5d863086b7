package dev.tance.deploy.bench;

/**
 * One document of the corpus that a benchmark loads copies of.
 *
 * @param url its URL
 * @param mediaType as the corpus declares it, with its charset if it names one
 * @param content its bytes, without transfer and content encodings
 */
public record Item(String url, String mediaType, byte[] content) {}
