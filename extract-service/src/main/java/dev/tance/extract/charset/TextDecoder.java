package dev.tance.extract.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads text in whatever encoding it really is in. Chinese sites declare encodings wrongly or not at all, so that what a
 * server or page says is only one of several candidates: each is tried on a sample, and the one that gives most of the
 * characters that Chinese text is made of wins. Works on texts of a few characters too.
 */
public final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final int SAMPLE = 1 << 16;
    private static final double DECLARED_BONUS = 0.02;

    private TextDecoder() {}

    /**
     * Decodes bytes.
     *
     * @param declared what server or page say, null or anything else when they say nothing useful
     */
    public static DecodedText decode(byte[] bytes, @Nullable String declared) {
        Optional<DecodedText> marked = ByteOrderMark.decode(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> wide = WideEncoding.guess(bytes);
        if (wide.isPresent()) {
            return decoded(bytes, 0, wide.get());
        }
        if (Utf8.isValid(bytes)) {
            return decoded(bytes, 0, StandardCharsets.UTF_8);
        }
        return decoded(bytes, 0, best(bytes, known(declared)));
    }

    /** The charset of a name, empty when there is none or it is unknown here. GB2312 and GBK widen to GB18030. */
    static Optional<Charset> known(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        String bare = name.strip().replaceAll("^[\"']|[\"';]+$", "");
        if (bare.matches("(?i)(x-)?(gb[_-]?2312(-80)?|gbk|cp936|ms936|windows-936|euc-cn|gb18030)")) {
            return Optional.of(GB18030);
        }
        try {
            return Optional.of(Charset.forName(bare));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Charset best(byte[] bytes, Optional<Charset> declared) {
        byte[] sample = bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
        Set<Charset> candidates = new LinkedHashSet<>();
        candidates.add(GB18030);
        candidates.add(StandardCharsets.UTF_8);
        candidates.add(BIG5);
        declared.ifPresent(candidates::add);
        Charset best = GB18030;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Charset candidate : candidates) {
            double score = CommonCharacters.score(new String(sample, candidate))
                    + (declared.filter(candidate::equals).isPresent() ? DECLARED_BONUS : 0);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    static DecodedText decoded(byte[] bytes, int offset, Charset charset) {
        String text = new String(bytes, offset, bytes.length - offset, charset);
        int errors = 0;
        for (int i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) {
            errors++;
        }
        return new DecodedText(text, charset, errors);
    }
}
