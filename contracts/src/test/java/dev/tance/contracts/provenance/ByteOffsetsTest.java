package dev.tance.contracts.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteOffsetsTest {
    private static final String TEXT = "到2030年，全县森林覆盖率达到45%以上。\r\n𠮷野家（rare）。";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void every_character_begins_where_the_bytes_before_it_end(String name) {
        Charset charset = Charset.forName(name);
        ByteOffsets offsets = new ByteOffsets(TEXT.getBytes(charset), charset);

        for (int character = 0; character <= TEXT.length(); character++) {
            boolean withinPair = character > 0 && Character.isHighSurrogate(TEXT.charAt(character - 1));
            if (!withinPair) {
                assertThat(offsets.of(character))
                        .isEqualTo(TEXT.substring(0, character).getBytes(charset).length);
            }
        }
    }

    @Test
    void bytes_that_fit_no_character_take_the_room_that_they_take() {
        byte[] bytes = {'a', (byte) 0xff, 'b', (byte) 0xe4, (byte) 0xb8};
        ByteOffsets offsets = new ByteOffsets(bytes, StandardCharsets.UTF_8);
        String decoded = new String(bytes, StandardCharsets.UTF_8);

        assertThat(offsets.of(decoded.indexOf('b'))).isEqualTo(2);
        assertThat(offsets.of(decoded.length())).isEqualTo(5);
    }

    @Test
    void long_texts_are_walked_in_steps() {
        String text = "县".repeat(30_000) + "x";

        assertThat(new ByteOffsets(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).of(30_000))
                .isEqualTo(90_000);
    }

    @Test
    void going_back_or_beyond_the_end_is_a_mistake() {
        ByteOffsets offsets = new ByteOffsets("县城".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(offsets.of(1)).isEqualTo(3);

        assertThatThrownBy(() -> offsets.of(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> offsets.of(3)).isInstanceOf(IllegalArgumentException.class);
    }
}
