package dev.tance.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreditCodeTest {
    /** A code commonly quoted as a valid sample; the weights are powers of 3 modulo 31. */
    @Test
    void the_check_character_follows_from_the_others() {
        CreditCode.Reading reading = CreditCode.at("91350100M000100Y43");

        assertThat(reading).isEqualTo(new CreditCode.Reading("350100", CreditCode.Check.CONFIRMED));
    }

    @Test
    void a_changed_digit_is_refuted_and_a_missing_one_is_forgiven() {
        assertThat(CreditCode.at("91350100M000100Y44"))
                .isEqualTo(new CreditCode.Reading("350100", CreditCode.Check.REFUTED));
        assertThat(CreditCode.at("91350100M000100Y4-/2023-1"))
                .isEqualTo(new CreditCode.Reading("350100", CreditCode.Check.DEFACED));
        assertThat(CreditCode.at("91350100M000100Y4"))
                .isEqualTo(new CreditCode.Reading("350100", CreditCode.Check.DEFACED));
    }

    @Test
    void older_index_numbers_hold_no_credit_code() {
        assertThat(CreditCode.at("000014349/2023-00017")).isNull();
        assertThat(CreditCode.at("")).isNull();
        assertThat(CreditCode.at("KA/2023-001-发改委-00017")).isNull();
    }
}
