package dev.tance.index.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextFoldingTest {
    @Test
    void traditional_characters_and_wide_letters_and_digits_fold() {
        assertThat(TextFolding.fold("數字經濟產業佔ＧＤＰ１２．５％，森林覆蓋率")).isEqualTo("数字经济产业占GDP12.5％，森林覆盖率");
    }

    @Test
    void a_text_that_needs_no_folding_is_the_same_object() {
        String text = "森林覆盖率达到65%，GDP增长6%。";

        assertThat(TextFolding.fold(text)).isSameAs(text);
    }

    @Property
    void offsets_stay_and_folding_twice_changes_nothing(@ForAll String text) {
        String folded = TextFolding.fold(text);

        assertThat(folded).hasSameSizeAs(text);
        assertThat(folded.codePointCount(0, folded.length())).isEqualTo(text.codePointCount(0, text.length()));
        assertThat(TextFolding.fold(folded)).hasSameSizeAs(folded);
    }
}
