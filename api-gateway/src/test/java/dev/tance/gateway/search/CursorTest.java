package dev.tance.gateway.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.FieldValue;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.search.Cursor.Position;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void a_position_comes_back_as_it_was_whatever_its_values() {
        List<FieldValue> values =
                List.of(FieldValue.of(Long.MAX_VALUE), FieldValue.of(0.1), FieldValue.of("云溪"), FieldValue.NULL);

        Position position = Cursor.position("deadline", Cursor.encode("deadline", new Position(values, "point")));

        assertThat(position.pointInTime()).isEqualTo("point");
        assertThat(position.values()).hasSize(4);
        assertThat(position.values().getFirst().longValue()).isEqualTo(Long.MAX_VALUE);
        assertThat(position.values().get(1).doubleValue()).isEqualTo(0.1);
        assertThat(position.values().get(2).stringValue()).isEqualTo("云溪");
        assertThat(position.values().getLast().isNull()).isTrue();
    }

    @Test
    void without_a_point_in_time_it_has_none() {
        String cursor = Cursor.encode("place", List.of(FieldValue.of("a")));

        assertThat(Cursor.position("place", cursor).pointInTime()).isNull();
        assertThat(Cursor.decode("place", cursor)).hasSize(1);
    }

    @Test
    void a_cursor_holds_for_its_sort_alone() {
        String cursor = Cursor.encode("place", List.of(FieldValue.of("a")));

        assertThatThrownBy(() -> Cursor.decode("deadline", cursor))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("another sort");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[\"place\"]",
                "[\"place\",null]",
                "[7,null,1]",
                "[\"place\",{},1]",
                "[\"place\",null,[1]]",
                "[\"place\",null,1,2,3,4,5,6,7]",
                "{\"place\":1}",
                "null",
                "1e999",
                "[\"place\",null,1"
            })
    void what_is_no_cursor_is_refused(String content) {
        String cursor =
                Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Cursor.decode("place", cursor)).isInstanceOf(ProblemException.class);
    }

    @Property(tries = 300)
    void no_text_breaks_anything(@ForAll @StringLength(max = 80) String text) {
        assertThatThrownBy(() -> Cursor.decode("place", text)).isInstanceOf(ProblemException.class);
    }
}
