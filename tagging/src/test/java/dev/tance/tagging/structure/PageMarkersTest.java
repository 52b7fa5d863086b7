package dev.tance.tagging.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageMarkersTest {
    @Test
    void a_marker_is_skipped_forwards_and_backwards() {
        String text = "占比54%第193页左右";

        assertThat(PageMarkers.skip(text, 5)).isEqualTo(10);
        assertThat(PageMarkers.skipBack(text, 10)).isEqualTo(5);
        assertThat(PageMarkers.remove(text)).isEqualTo("占比54%左右");
    }

    @Test
    void an_article_a_wordy_page_and_a_number_that_is_too_long_are_no_markers() {
        assertThat(PageMarkers.skip("第三页", 0)).isZero();
        assertThat(PageMarkers.skip("第页", 0)).isZero();
        assertThat(PageMarkers.skip("第12345页", 0)).isZero();
        assertThat(PageMarkers.skip("第12", 0)).isZero();
        assertThat(PageMarkers.skipBack("12页", 3)).isEqualTo(3);
        assertThat(PageMarkers.skipBack("页", 1)).isEqualTo(1);
        assertThat(PageMarkers.remove("首页与第3条")).isEqualTo("首页与第3条");
    }
}
