package dev.tance.extract.charset;

import java.nio.charset.Charset;

/**
 * Bytes as text.
 *
 * @param charset the encoding they were read in
 * @param errors number of places that fit no character; each is U+FFFD in the text
 */
public record DecodedText(String text, Charset charset, int errors) {}
