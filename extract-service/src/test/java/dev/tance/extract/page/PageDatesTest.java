package dev.tance.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDatesTest {
    @ParameterizedTest
    @CsvSource({
        "http://a.gov.example/zw/202404/t20240402_881.html, 2024-04-02",
        "http://a.gov.example/art/2024/4/2/art_12_3.html, 2024-04-02",
        "http://a.example/html/2024-04/02/content_1.htm, 2024-04-02",
        "http://a.example/news/20240402/12345.html, 2024-04-02",
        "http://a.example/2024/0402/77.htm, 2024-04-02",
    })
    void the_day_of_publication_stands_in_the_url(String url, LocalDate expected) {
        assertThat(PageDates.inUrl(url)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "http://a.gov.example/art/2024/13/2/art.html",
        "http://a.gov.example/content/20241332/1.html",
        "http://a.gov.example/12345678/1.html",
        "http://a.gov.example/index.html",
    })
    void numbers_that_are_no_date_are_none(String url) {
        assertThat(PageDates.inUrl(url)).isEmpty();
    }

    @Test
    void dates_are_read_as_sites_write_them() {
        assertThat(PageDates.first("2024年4月2日")).contains(LocalDate.of(2024, 4, 2));
        assertThat(PageDates.first("发布：2024/04/02 10:00")).contains(LocalDate.of(2024, 4, 2));
        assertThat(PageDates.first("2024.4.2")).contains(LocalDate.of(2024, 4, 2));
        assertThat(PageDates.first("2024-02-30")).isEmpty();
        assertThat(PageDates.first("0000-00-00")).isEmpty();
    }

    @Test
    void a_meta_tag_beats_a_field_and_a_field_beats_the_url() {
        String url = "http://a.gov.example/art/2024/4/9/a.html";

        assertThat(PageDates.publication(Map.of("PubDate", "2024-04-02 10:00", "发布日期", "2024-04-03"), url))
                .containsEntry("published", "2024-04-02");
        assertThat(PageDates.publication(Map.of("PubDate", "1900-01-01", "发布日期", "2024-04-03"), url))
                .containsEntry("published", "2024-04-03")
                .containsEntry("published.from", "发布日期");
        assertThat(PageDates.publication(Map.of(), url)).containsEntry("published", "2024-04-09");
        assertThat(PageDates.publication(Map.of(), null)).isEmpty();
    }
}
