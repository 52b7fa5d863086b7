package dev.tance.contracts.rawstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalCatalogueTest {
    @TempDir
    Path root;

    private LocalCatalogue catalogue;

    @BeforeEach
    void open_catalogue() throws IOException {
        catalogue = new LocalCatalogue(root);
    }

    @Test
    void the_first_claim_wins_and_stays() throws IOException {
        assertThat(catalogue.claim("contents", "abc", "first", "one")).isEmpty();
        assertThat(catalogue.claim("contents", "abc", "first", "two")).contains("one");
        assertThat(catalogue.list("contents", "abc")).containsExactly(java.util.Map.entry("first", "one"));
    }

    @Test
    void groups_and_kinds_do_not_touch_each_other() throws IOException {
        catalogue.claim("contents", "abc", "first", "one");

        assertThat(catalogue.claim("texts", "abc", "first", "two")).isEmpty();
        assertThat(catalogue.claim("contents", "abd", "first", "three")).isEmpty();
    }

    @Test
    void a_group_is_listed_in_the_order_of_its_keys() throws IOException {
        catalogue.claim("document-versions", "d1", "0002-b", "later");
        catalogue.claim("document-versions", "d1", "0001-a", "earlier");

        assertThat(catalogue.list("document-versions", "d1").values()).containsExactly("earlier", "later");
    }

    @Test
    void a_group_that_nobody_wrote_to_is_empty() throws IOException {
        assertThat(catalogue.list("texts", "nothing")).isEmpty();
    }

    @Test
    void records_outlive_the_process_that_wrote_them() throws IOException {
        catalogue.claim("contents", "abc", "first", "one");

        assertThat(new LocalCatalogue(root).claim("contents", "abc", "first", "two"))
                .contains("one");
    }

    @Test
    void of_many_claims_at_once_exactly_one_wins_and_all_see_it_whole() throws Exception {
        try (ExecutorService claimants = Executors.newFixedThreadPool(8)) {
            List<Future<Optional<String>>> results = IntStream.range(0, 64)
                    .mapToObj(i -> claimants.submit(() -> catalogue.claim("contents", "abc", "first", "claimant-" + i)))
                    .toList();
            long winners = 0;
            for (Future<Optional<String>> result : results) {
                winners += result.get().isEmpty() ? 1 : 0;
                assertThat(result.get().orElse("claimant-")).startsWith("claimant-");
            }
            assertThat(winners).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a/b", "a\\b", "名", "a.b", " "})
    void names_that_could_leave_the_folder_are_refused(String name) {
        assertThatThrownBy(() -> catalogue.claim("contents", name, "first", "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> catalogue.claim("contents", "abc", name, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
