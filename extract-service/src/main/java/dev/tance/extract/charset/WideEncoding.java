package dev.tance.extract.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises UTF-16 without a byte order mark by the zero bytes of its line breaks, digits and tags. */
final class WideEncoding {
    private static final int SAMPLE = 1 << 14;
    private static final int FEWEST_ZEROS = 2;

    private WideEncoding() {}

    static Optional<Charset> guess(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 && bytes[i + 1] != 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 && bytes[i] != 0 ? 1 : 0;
        }
        if (Math.max(even, odd) < FEWEST_ZEROS || Math.max(even, odd) * 100 < length / 2) {
            return Optional.empty();
        }
        if (odd > even * 10) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > odd * 10 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }
}
