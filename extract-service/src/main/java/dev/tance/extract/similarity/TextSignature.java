package dev.tance.extract.similarity;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A signature of a text from which its similarity to another can be estimated: the share of stretches of five letters or
 * digits that both have in common, among all that either has (Jaccard similarity). Punctuation, spaces and the order of
 * paragraphs do not count.
 *
 * <p>Each stretch is hashed once, into one of the slots, which keep their least hash (one permutation hashing, Li, Owen,
 * Zhang 2012). A slot that stays empty takes the value of another that is picked by a hash (Shrivastava 2017).
 */
public final class TextSignature {
    private static final int SLOTS = 128;
    private static final int STRETCH = 5;
    private static final int BANDS = 6;
    private static final int ROWS = 4;
    private static final long NONE = Long.MAX_VALUE;

    private final int[] slots;

    private TextSignature(int[] slots) {
        this.slots = slots;
    }

    /** The signature of a text; texts with fewer than five letters or digits are all alike. */
    public static TextSignature of(String text) {
        int[] signs = text.codePoints().filter(Character::isLetterOrDigit).toArray();
        long[] least = new long[SLOTS];
        Arrays.fill(least, NONE);
        for (int start = 0; start + STRETCH <= signs.length; start++) {
            long hash = hash(signs, start);
            int slot = (int) (hash & (SLOTS - 1));
            least[slot] = Math.min(least[slot], hash >>> 7);
        }
        return new TextSignature(filled(least));
    }

    private static long hash(int[] signs, int start) {
        long hash = 0;
        for (int i = start; i < start + STRETCH; i++) {
            hash = mix(hash ^ signs[i]);
        }
        return hash;
    }

    private static int[] filled(long[] least) {
        int[] slots = new int[SLOTS];
        boolean empty = Arrays.stream(least).allMatch(value -> value == NONE);
        for (int slot = 0; slot < SLOTS && !empty; slot++) {
            int from = slot;
            for (int attempt = 1; least[from] == NONE; attempt++) {
                from = (int) (mix(slot * 1_000_003L + attempt) & (SLOTS - 1));
            }
            slots[slot] = Long.hashCode(mix(least[from]));
        }
        return slots;
    }

    /** The finisher of SplitMix64: every bit of the input changes half of the output's. */
    private static long mix(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Estimated similarity, 0 to 1; one that is really 0.5 is told within 0.09 in 19 of 20 cases. */
    public double similarity(TextSignature other) {
        int same = 0;
        for (int slot = 0; slot < SLOTS; slot++) {
            same += slots[slot] == other.slots[slot] ? 1 : 0;
        }
        return (double) same / SLOTS;
    }

    /**
     * Keys of which two texts share at least one when they are alike: in 96 of 100 cases at a similarity of 0.8, in 999 of
     * 1,000 at 0.9, in 1 of 100 at 0.2.
     */
    public List<String> bands() {
        return IntStream.range(0, BANDS).mapToObj(this::band).toList();
    }

    private String band(int number) {
        long hash = number;
        for (int row = 0; row < ROWS; row++) {
            hash = mix(hash ^ slots[number * ROWS + row]);
        }
        return String.format("%016x-%d", hash, number);
    }

    /** The signature as text of 684 characters. */
    public String encoded() {
        ByteBuffer bytes = ByteBuffer.allocate(SLOTS * Integer.BYTES);
        bytes.asIntBuffer().put(slots);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** @throws IllegalArgumentException when this is no encoded signature */
    public static TextSignature decode(String encoded) {
        byte[] bytes = Base64.getDecoder().decode(encoded);
        if (bytes.length != SLOTS * Integer.BYTES) {
            throw new IllegalArgumentException("a signature of " + bytes.length + " bytes");
        }
        int[] slots = new int[SLOTS];
        ByteBuffer.wrap(bytes).asIntBuffer().get(slots);
        return new TextSignature(slots);
    }
}
