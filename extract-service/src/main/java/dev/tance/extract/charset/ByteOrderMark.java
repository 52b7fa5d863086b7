package dev.tance.extract.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads texts that begin with a byte order mark. */
final class ByteOrderMark {
    private ByteOrderMark() {}

    static Optional<DecodedText> decode(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(TextDecoder.decoded(bytes, 3, StandardCharsets.UTF_8));
        }
        if (begins(bytes, 0xff, 0xfe, 0, 0)) {
            return Optional.of(TextDecoder.decoded(bytes, 4, Charset.forName("UTF-32LE")));
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return Optional.of(TextDecoder.decoded(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (begins(bytes, 0xfe, 0xff)) {
            return Optional.of(TextDecoder.decoded(bytes, 2, StandardCharsets.UTF_16BE));
        }
        if (begins(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return Optional.of(TextDecoder.decoded(bytes, 4, Charset.forName("GB18030")));
        }
        return Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
