package dev.tance.tagging.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    @Test
    void the_longest_name_at_a_position_wins() {
        Gazetteer<String> names = Gazetteer.of(Map.of("新能源", "energy", "新能源汽车", "car", "汽车", "vehicle"));
        String text = "推广新能源汽车";

        long match = names.longestAt(text, 2);

        assertThat(names.value(match)).isEqualTo("car");
        assertThat(names.end(match)).isEqualTo(text.length());
        assertThat(names.longestAt(text, 0)).isEqualTo(Gazetteer.NO_MATCH);
        assertThat(names.longestAt(text, text.length())).isEqualTo(Gazetteer.NO_MATCH);
    }

    @Test
    void a_name_is_found_whole_or_not_at_all() {
        Gazetteer<Integer> names = Gazetteer.of(Map.of("风电", 1, "", 2));

        assertThat(names.get("风电")).isEqualTo(1);
        assertThat(names.get("风")).isNull();
        assertThat(names.get("风电场")).isNull();
        assertThat(names.get("")).isNull();
        assertThat(names.mayBegin('风')).isTrue();
        assertThat(names.mayBegin('电')).isFalse();
    }

    @Property
    void it_finds_what_a_search_through_all_names_finds(
            @ForAll @Size(max = 40) List<@StringLength(min = 1, max = 5) @CharRange(from = 'a', to = 'c') String> names,
            @ForAll @StringLength(max = 30) @CharRange(from = 'a', to = 'd') String text) {
        Map<String, String> values = new LinkedHashMap<>();
        names.forEach(name -> values.put(name, name));
        Gazetteer<String> gazetteer = Gazetteer.of(values);
        for (int i = 0; i < text.length(); i++) {
            int at = i;
            String longest = values.keySet().stream()
                    .filter(name -> text.startsWith(name, at))
                    .max((a, b) -> Integer.compare(a.length(), b.length()))
                    .orElse("");
            long match = gazetteer.longestAt(text, i);
            assertThat(match == Gazetteer.NO_MATCH ? "" : gazetteer.value(match))
                    .isEqualTo(longest);
        }
    }

    @Test
    void thousands_of_names_with_common_beginnings_are_kept_apart() {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            names.put("县" + i, i);
        }
        Gazetteer<Integer> gazetteer = Gazetteer.of(names);

        names.forEach((name, value) -> assertThat(gazetteer.get(name)).isEqualTo(value));
    }

    @Test
    void columns_hold_lists_of_names() {
        assertThat(NameLists.of("光伏| 风电 |")).containsExactly("光伏", "风电");
        assertThat(NameLists.of("内蒙古,内蒙")).containsExactly("内蒙古", "内蒙");
        assertThat(NameLists.of("-")).isEmpty();
        assertThat(NameLists.of("")).isEmpty();
    }
}
