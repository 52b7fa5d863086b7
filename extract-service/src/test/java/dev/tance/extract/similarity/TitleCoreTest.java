package dev.tance.extract.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleCoreTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "竹溪县节约用水实施方案",
                "《竹溪县节约用水实施方案》",
                "竹溪县节约用水实施方案（征求意见稿）",
                "竹溪县节约用水实施方案(草案)",
                "竹溪县人民政府办公室关于印发《竹溪县节约用水实施方案》的通知",
                "竹溪县人民政府关于印发竹溪县节约用水实施方案（试行）的通知",
                "竹溪县水利局关于公开征求《竹溪县节约用水实施方案（征求意见稿）》意见的公告",
                "关于转发县水利局关于印发竹溪县节约用水实施方案的通知的通知"
            })
    void notice_draft_and_final_version_have_one_core(String title) {
        assertThat(TitleCore.of(title)).isEqualTo("竹溪县节约用水实施方案");
    }

    @Test
    void a_title_that_says_too_little_has_no_core() {
        assertThat(TitleCore.of(null)).isEmpty();
        assertThat(TitleCore.of("通知")).isEmpty();
        assertThat(TitleCore.of("实施方案（草案）")).isEmpty();
    }

    @Test
    void cores_agree_when_one_has_only_more_before_it() {
        assertThat(TitleCore.agree("竹溪县人民政府竹溪县节约用水实施方案", "竹溪县节约用水实施方案")).isTrue();
        assertThat(TitleCore.agree("竹溪县节约用水实施方案", "竹溪县节约用水实施方案")).isTrue();
        assertThat(TitleCore.agree("竹溪县节约用水实施方案", "竹山县节约用水实施方案")).isFalse();
        assertThat(TitleCore.agree("", "")).isFalse();
    }
}
