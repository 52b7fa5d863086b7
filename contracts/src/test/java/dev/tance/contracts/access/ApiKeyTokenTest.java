package dev.tance.contracts.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTokenTest {
    private final ApiKeyToken token = ApiKeyToken.generate(new SecureRandom());

    @Test
    void a_token_is_read_back_from_its_text() {
        assertThat(ApiKeyToken.parse(token.text())).hasValue(token);
        assertThat(token.text()).startsWith("tance_" + token.id() + "_").hasSize(62);
    }

    @Test
    void no_two_tokens_are_alike() {
        SecureRandom random = new SecureRandom();
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            texts.add(ApiKeyToken.generate(random).text());
        }

        assertThat(texts).hasSize(1_000);
    }

    @Test
    void the_hash_is_that_of_the_whole_text_and_known_to_any_other_tool() {
        // printf %s tance_000000000000_AAA…A | sha256sum
        ApiKeyToken known = new ApiKeyToken("000000000000", "A".repeat(43));

        assertThat(known.hash()).isEqualTo("a535198a0cc351676db8751bd36b82fbe38cc0331c3825b34725ec440e742900");
    }

    @Test
    void a_token_matches_its_own_hash_alone() {
        ApiKeyToken other = ApiKeyToken.generate(new SecureRandom());

        assertThat(token.matches(token.hash())).isTrue();
        assertThat(token.matches(other.hash())).isFalse();
        assertThat(token.matches("")).isFalse();
        assertThat(new ApiKeyToken(token.id(), other.secret()).matches(token.hash()))
                .isFalse();
    }

    @Test
    void what_is_printed_by_accident_lacks_the_secret() {
        assertThat(token.toString()).contains(token.id()).doesNotContain(token.secret());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "tance_0123456789ab_",
                "tance_0123456789ab_tooshort",
                "tance_0123456789AB_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "tance_0123456789ab_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n",
                "tance_0123456789ab_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA探策",
                " tance_0123456789ab_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void what_has_not_the_form_of_a_token_is_none(String text) {
        assertThat(ApiKeyToken.parse(text)).isEmpty();
    }

    @Test
    void a_role_covers_itself_and_those_below_it() {
        assertThat(Role.ADMIN.covers(Role.READER)).isTrue();
        assertThat(Role.OPERATOR.covers(Role.OPERATOR)).isTrue();
        assertThat(Role.READER.covers(Role.OPERATOR)).isFalse();
        assertThat(Role.OPERATOR.code()).isEqualTo("operator");
    }
}
