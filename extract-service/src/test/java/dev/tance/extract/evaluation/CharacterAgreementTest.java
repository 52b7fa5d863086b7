package dev.tance.extract.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CharacterAgreementTest {
    @Test
    void what_is_missing_and_what_is_too_much_both_cost() {
        assertThat(CharacterAgreement.f1("甲乙丙丁", "甲乙丙丁")).isEqualTo(1);
        assertThat(CharacterAgreement.f1("甲乙", "甲乙丙丁")).isEqualTo(4.0 / 6, within(1e-9));
        assertThat(CharacterAgreement.f1("甲乙丙丁戊己", "甲乙丙丁")).isEqualTo(0.8, within(1e-9));
        assertThat(CharacterAgreement.f1("丁丙乙甲", "甲乙丙丁")).isEqualTo(0.25, within(1e-9));
        assertThat(CharacterAgreement.f1("", "甲")).isZero();
    }

    @Test
    void white_space_does_not_count() {
        assertThat(CharacterAgreement.f1("甲 乙\n丙", "甲乙　丙")).isEqualTo(1);
    }

    @Property(tries = 300)
    void it_equals_the_longest_common_subsequence_of_the_textbook(
            @ForAll @StringLength(max = 150) String left, @ForAll @StringLength(max = 150) String right) {
        String a = left.replaceAll("[^a-e]", "abcde".substring(left.length() % 5, left.length() % 5 + 1));
        String b = right.replaceAll("[^a-e]", "edcba".substring(right.length() % 5, right.length() % 5 + 1));

        double expected = a.length() + b.length() == 0 ? 1 : 2.0 * textbook(a, b) / (a.length() + b.length());

        assertThat(CharacterAgreement.f1(a, b)).isEqualTo(expected, within(1e-9));
    }

    private static int textbook(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                table[i][j] = a.charAt(i - 1) == b.charAt(j - 1)
                        ? table[i - 1][j - 1] + 1
                        : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table[a.length()][b.length()];
    }
}
