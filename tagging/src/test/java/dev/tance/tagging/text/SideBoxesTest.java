package dev.tance.tagging.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.TaggingEngine;
import dev.tance.tagging.TaggingRequest;
import dev.tance.tagging.Target;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideBoxesTest {
    private static final String BOX = "专栏1 工程\n1.光伏工程。建设光伏5万千瓦。\n";
    private static final String INTERRUPTED = "一、目标\n到2026年,绿电占比达到\n" + BOX + "31%以上。\n二、任务\n";

    @Test
    void the_box_moves_behind_the_sentence_that_it_interrupted() {
        assertThat(SideBoxes.moved(INTERRUPTED).text()).isEqualTo("一、目标\n到2026年,绿电占比达到31%以上。\n" + BOX + "\n二、任务\n");
    }

    @Test
    void every_character_knows_where_it_came_from() {
        Rearrangement moved = SideBoxes.moved(INTERRUPTED);

        assertThat(moved.text()).hasSameSizeAs(INTERRUPTED);
        assertThat(IntStream.range(0, INTERRUPTED.length()).map(moved::original))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, INTERRUPTED.length()).boxed().toList());
        assertThat(IntStream.range(0, INTERRUPTED.length()))
                .allSatisfy(i -> assertThat(INTERRUPTED.charAt(moved.original(i)))
                        .isEqualTo(moved.text().charAt(i)));
    }

    @Test
    void several_boxes_move_each_behind_its_own_sentence() {
        String two = INTERRUPTED + INTERRUPTED;

        assertThat(SideBoxes.moved(two).text())
                .isEqualTo(SideBoxes.moved(INTERRUPTED).text().repeat(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "到2026年,绿电占比达到31%。\n专栏1 工程\n1.光伏工程。\n31%以上。\n",
                "到2026年,绿电占比达到\n专栏1 工程\n1.光伏工程。\n绿色工厂达到5家。\n",
                "到2026年,绿电占比达到\n专栏1 工程\n1.光伏工程\n31%以上。\n",
                "到2026年,绿电占比达到\n专栏1 工程\n1.光伏工程。\n31%以上\n",
                "(一)建设绿色工厂\n专栏1 工程\n1.光伏工程。\n31%以上。\n",
                "\n专栏1\n",
                "绿电占比达到\n专栏",
                ""
            })
    void what_is_no_interrupted_sentence_stays_as_it_is(String text) {
        assertThat(SideBoxes.moved(text).text()).isEqualTo(text);
    }

    @Test
    void offsets_of_a_target_are_those_of_the_text_as_it_was() {
        Target target = TaggingEngine.bundled()
                .tag(TaggingRequest.of(INTERRUPTED))
                .targets()
                .get(1);

        assertThat(target.indicator()).isEqualTo("绿电占比");
        assertThat(INTERRUPTED.substring(target.start(), target.end())).isEqualTo("31%");
        assertThat(INTERRUPTED.substring(
                        target.evidence().start(), target.evidence().end()))
                .isEqualTo(target.evidence().text())
                .startsWith("到2026年")
                .endsWith("31%以上。");
    }
}
