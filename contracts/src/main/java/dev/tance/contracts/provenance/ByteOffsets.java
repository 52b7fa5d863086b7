package dev.tance.contracts.provenance;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/**
 * Tells at which byte the characters of an encoded text begin, by decoding it step by step. Exact also where bytes fit no
 * character or a character could be encoded in several ways, where encoding the text again would go wrong.
 */
public final class ByteOffsets {
    private static final int LONGEST_STEP = 8_192;

    private final ByteBuffer bytes;
    private final CharsetDecoder decoder;
    private int characters;

    public ByteOffsets(byte[] bytes, Charset charset) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    /**
     * The byte at which a character begins; of the end of the text, the number of bytes.
     *
     * @param character UTF-16 offset into the decoded text, not within a pair, and not before the one asked for last
     * @throws IllegalArgumentException when it lies before the last one or after the end
     */
    public int of(int character) {
        if (character < characters) {
            throw new IllegalArgumentException("character " + character + " comes before " + characters);
        }
        while (characters < character) {
            CharBuffer step = CharBuffer.allocate(Math.min(LONGEST_STEP, character - characters));
            decoder.decode(bytes, step, true);
            if (step.position() == 0) {
                throw new IllegalArgumentException("the text ends at " + characters + ", before " + character);
            }
            characters += step.position();
        }
        return bytes.position();
    }
}
