package dev.tance.extract.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextSignatureTest {
    private static final int LENGTH = 4_000;

    /** A text of random Chinese characters. */
    private static String text(long seed) {
        StringBuilder text = new StringBuilder();
        new Random(seed).ints(LENGTH, 0x4e00, 0x9000).forEach(text::appendCodePoint);
        return text.toString();
    }

    /** The text with every n-th character exchanged. */
    private static String edited(String text, int every) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = every / 2; i < text.length(); i += every) {
            edited.setCharAt(i, 'x');
        }
        return edited.toString();
    }

    private static double exact(String one, String other) {
        Set<String> first = stretches(one);
        Set<String> second = stretches(other);
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        return (double) common.size() / (first.size() + second.size() - common.size());
    }

    private static Set<String> stretches(String text) {
        Set<String> stretches = new HashSet<>();
        for (int i = 0; i + 5 <= text.length(); i++) {
            stretches.add(text.substring(i, i + 5));
        }
        return stretches;
    }

    @Test
    void the_estimate_is_near_to_the_exact_similarity() {
        for (long seed = 0; seed < 20; seed++) {
            String text = text(seed);
            for (int every : new int[] {8, 15, 40, 200}) {
                String other = edited(text, every);
                assertThat(TextSignature.of(text).similarity(TextSignature.of(other)))
                        .isCloseTo(exact(text, other), within(0.17));
            }
        }
    }

    @Test
    void texts_that_have_nothing_in_common_are_told_apart() {
        assertThat(TextSignature.of(text(1)).similarity(TextSignature.of(text(2))))
                .isLessThan(0.05);
        assertThat(TextSignature.of(text(1)).bands())
                .doesNotContainAnyElementsOf(TextSignature.of(text(2)).bands());
    }

    @Test
    void texts_that_are_alike_share_a_band() {
        int met = 0;
        for (long seed = 0; seed < 100; seed++) {
            String text = text(seed);
            Set<String> bands = new HashSet<>(TextSignature.of(text).bands());
            bands.retainAll(TextSignature.of(edited(text, 50)).bands());
            met += bands.isEmpty() ? 0 : 1;
        }
        assertThat(met).as("of 100 pairs of a similarity of 0.82").isGreaterThan(88);
    }

    @Test
    void spaces_punctuation_and_the_order_of_paragraphs_hardly_count() {
        String one = text(1);
        String other = text(2);

        assertThat(TextSignature.of(one + "\n" + other).similarity(TextSignature.of(other + "。 " + one)))
                .isGreaterThan(0.98);
    }

    @Test
    void short_texts_have_signatures_too() {
        TextSignature signature = TextSignature.of("全县新增造林三千亩");

        assertThat(signature.similarity(TextSignature.of("全县新增造林三千亩。"))).isEqualTo(1);
        assertThat(signature.similarity(TextSignature.of("全县改造管网三十里"))).isLessThan(0.3);
        assertThat(TextSignature.of("").bands()).hasSize(6);
    }

    @Property(tries = 200)
    void a_signature_survives_being_written_down(@ForAll @StringLength(max = 400) String text) {
        TextSignature signature = TextSignature.of(text);

        TextSignature read = TextSignature.decode(signature.encoded());

        assertThat(read.similarity(signature)).isEqualTo(1);
        assertThat(read.bands()).isEqualTo(signature.bands()).allMatch(band -> band.matches("[0-9a-f]{16}-[0-5]"));
        assertThat(signature.encoded()).hasSize(684);
    }

    @Test
    void what_is_no_signature_is_refused() {
        assertThatThrownBy(() -> TextSignature.decode("AAAA")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextSignature.decode("??")).isInstanceOf(IllegalArgumentException.class);
    }
}
