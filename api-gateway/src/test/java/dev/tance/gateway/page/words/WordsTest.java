package dev.tance.gateway.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** How values read in both languages. */
class WordsTest {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private final Words words = new Words(messages(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_floor_is_a_sign_and_a_value() {
        assertThat(words.quantity(quantity("gte", "level", false, "65", null, "%"), CHINESE))
                .isEqualTo("≥ 65%");
        assertThat(words.quantity(quantity("eq", "level", false, "1020.50", null, "万吨"), CHINESE))
                .isEqualTo("1,020.5万吨");
        assertThat(words.quantity(quantity("lte", "level", false, "3", "5", "MW"), Locale.ENGLISH))
                .isEqualTo("≤ 3–5 MW");
    }

    @Test
    void a_change_says_which_way() {
        Quantity fall = quantity("gte", "decrease", false, "18", null, "%");
        Quantity rise = quantity("approx", "increase", true, "6", null, "%");

        assertThat(words.quantity(fall, CHINESE)).isEqualTo("下降 ≥ 18%");
        assertThat(words.quantity(fall, Locale.ENGLISH)).isEqualTo("down ≥ 18%");
        assertThat(words.quantity(rise, CHINESE)).isEqualTo("年均 提高 ≈ 6%");
        assertThat(words.quantity(rise, Locale.ENGLISH)).isEqualTo("up ≈ 6% a year");
    }

    @Test
    void a_peak_may_have_no_number() {
        assertThat(words.quantity(quantity("eq", "peak", false, null, null, ""), CHINESE))
                .isEqualTo("达到峰值");
    }

    @Test
    void numbers_are_written_out() {
        assertThat(words.number(new BigDecimal("1E+6"))).isEqualTo("1,000,000");
        assertThat(words.number(new BigDecimal("0.00012"))).isEqualTo("0.00012");
        assertThat(words.percent(new BigDecimal("0.925"))).isEqualTo("93%");
        assertThat(words.bytes(999)).isEqualTo("999 B");
        assertThat(words.bytes(1_536)).isEqualTo("1.5 KB");
        assertThat(words.bytes(361_000)).isEqualTo("353 KB");
        assertThat(words.rate(null)).isEqualTo("–");
        assertThat(words.rate(1234.5)).isEqualTo("1,235");
    }

    @Test
    void moments_are_those_of_china() {
        assertThat(words.moment(NOW)).isEqualTo("2026-03-02 20:00");
        assertThat(words.ago(NOW.minusSeconds(90), Locale.ENGLISH)).isEqualTo("1 min ago");
        assertThat(words.ago(NOW.plusSeconds(5), Locale.ENGLISH)).isEqualTo("0 s ago");
        assertThat(words.ago(NOW.minusSeconds(90_000), CHINESE)).isEqualTo("2026-03-01 19:00");
    }

    @Test
    void a_code_without_words_stands_for_itself() {
        assertThat(words.code("level", "city", CHINESE)).isEqualTo("市级");
        assertThat(words.code("level", "moon", CHINESE)).isEqualTo("moon");
        assertThat(words.code("level", null, CHINESE)).isEmpty();
    }

    @Test
    void every_error_and_skip_reason_has_words_in_both_languages() {
        for (String bundle : new String[] {"messages.properties", "messages_zh.properties"}) {
            Properties all = properties(bundle);
            for (dev.tance.contracts.error.ErrorCode code : dev.tance.contracts.error.ErrorCode.values()) {
                assertThat(all).containsKeys("error." + code.code(), "error." + code.code() + ".hint");
            }
            for (dev.tance.contracts.error.SkipReason reason : dev.tance.contracts.error.SkipReason.values()) {
                assertThat(all).containsKey("reason." + reason.code());
            }
        }
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(properties("messages.properties").keySet())
                .isEqualTo(properties("messages_zh.properties").keySet());
    }

    private static Quantity quantity(
            String comparator,
            String change,
            boolean annual,
            @Nullable String value,
            @Nullable String max,
            String unit) {
        return new Quantity(comparator, change, annual, decimal(value), decimal(max), unit);
    }

    private static @Nullable BigDecimal decimal(@Nullable String value) {
        return value == null ? null : new BigDecimal(value);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("pages/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static Properties properties(String name) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(WordsTest.class.getResourceAsStream("/pages/" + name)),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
