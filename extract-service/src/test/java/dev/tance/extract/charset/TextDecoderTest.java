package dev.tance.extract.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String SENTENCE = "到2025年，全县建成示范点12个。";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE", "Big5"})
    void a_short_text_is_read_without_any_declaration(String charset) {
        byte[] bytes = SENTENCE.replace("县", "縣")
                .replace("个", "個")
                .replace("点", "點")
                .replace("范", "範")
                .getBytes(Charset.forName(charset));

        DecodedText decoded = TextDecoder.decode(bytes, null);

        assertThat(decoded.text()).startsWith("到2025年，全縣建成示");
        assertThat(decoded.errors()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"方案", "关于印发", "附件一", "县级", "政府"})
    void two_words_of_gbk_are_enough(String words) {
        assertThat(TextDecoder.decode(words.getBytes(Charset.forName("GBK")), null)
                        .text())
                .isEqualTo(words);
    }

    @Test
    void a_declaration_that_the_bytes_contradict_is_ignored() {
        assertThat(TextDecoder.decode(SENTENCE.getBytes(Charset.forName("GBK")), "utf-8")
                        .text())
                .isEqualTo(SENTENCE);
        assertThat(TextDecoder.decode(SENTENCE.getBytes(StandardCharsets.UTF_8), "gb2312")
                        .text())
                .isEqualTo(SENTENCE);
        assertThat(TextDecoder.decode(SENTENCE.getBytes(StandardCharsets.UTF_8), "no such thing")
                        .text())
                .isEqualTo(SENTENCE);
    }

    @Test
    void byte_order_marks_are_obeyed_and_left_out() {
        assertThat(TextDecoder.decode(("\ufeff" + SENTENCE).getBytes(StandardCharsets.UTF_8), "gbk")
                        .text())
                .isEqualTo(SENTENCE);
        assertThat(TextDecoder.decode(("\ufeff" + SENTENCE).getBytes(StandardCharsets.UTF_16LE), null)
                        .text())
                .isEqualTo(SENTENCE);
        assertThat(TextDecoder.decode(("\ufeff" + SENTENCE).getBytes(Charset.forName("GB18030")), null)
                        .text())
                .isEqualTo(SENTENCE);
    }

    @Test
    void a_few_broken_bytes_do_not_change_the_encoding_and_are_counted() {
        byte[] bytes = SENTENCE.repeat(20).getBytes(StandardCharsets.UTF_8);
        bytes[31] = (byte) 0xff;

        DecodedText decoded = TextDecoder.decode(bytes, null);

        assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(decoded.errors()).isPositive();
        assertThat(decoded.text()).endsWith(SENTENCE);
    }

    @Test
    void a_text_cut_within_a_character_is_still_utf8() {
        byte[] bytes = SENTENCE.getBytes(StandardCharsets.UTF_8);

        assertThat(TextDecoder.decode(Arrays.copyOf(bytes, bytes.length - 4), null)
                        .text())
                .startsWith("到2025年，全县建成示范点12");
    }

    @Property(tries = 200)
    void whatever_is_written_in_gbk_or_utf8_is_read_again(@ForAll("policyTexts") String text) {
        assertThat(TextDecoder.decode(text.getBytes(Charset.forName("GBK")), null)
                        .text())
                .isEqualTo(text);
        assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8), "gbk")
                        .text())
                .isEqualTo(text);
    }

    @Property(tries = 200)
    void no_bytes_make_it_fail(@ForAll byte[] bytes) {
        assertThat(TextDecoder.decode(bytes, null).text()).isNotNull();
    }

    @Provide
    Arbitrary<String> policyTexts() {
        return Arbitraries.of("到2025年", "全县", "森林覆盖率", "达到61%以上", "县发展改革局", "绿色工厂", "新建", "，", "。", "负责", "实施方案", "（一）")
                .list()
                .ofMinSize(3)
                .ofMaxSize(60)
                .map(words -> String.join("", words));
    }
}
