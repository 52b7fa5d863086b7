package dev.tance.gateway.page.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All that a page shows is in its address, and its links follow from it. */
class AddressTest {
    private static final Address SEARCH = Address.of("/").with("q", "森林 & 湿地").with("region", "990000");

    @Test
    void values_are_escaped_in_links() {
        assertThat(SEARCH.href()).isEqualTo("/?q=%E6%A3%AE%E6%9E%97+%26+%E6%B9%BF%E5%9C%B0&region=990000");
        assertThat(Address.of("/targets").href()).isEqualTo("/targets");
    }

    @Test
    void a_filter_is_added_beside_others_of_its_name_and_taken_away_again() {
        Address both = SEARCH.toggled("region", "990100");

        assertThat(both.values("region")).containsExactly("990000", "990100");
        assertThat(both.toggled("region", "990100")).isEqualTo(SEARCH);
        assertThat(SEARCH.toggled("region", "990000").parameters()).containsOnlyKeys("q");
    }

    @Test
    void another_filter_begins_at_the_first_page() {
        Address later = SEARCH.with("cursor", "abc");

        assertThat(later.toggled("level", "city").values("cursor")).isEmpty();
    }

    @Test
    void absent_values_are_blank() {
        assertThat(SEARCH.value("level")).isEmpty();
        assertThat(SEARCH.has("region", "990000")).isTrue();
        assertThat(SEARCH.without("q", "region").parameters()).isEmpty();
        assertThat(new Address("/a", Map.of("x", List.of("1"))).at("/b").href()).isEqualTo("/b?x=1");
    }
}
