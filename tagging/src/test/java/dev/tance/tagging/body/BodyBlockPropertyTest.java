package dev.tance.tagging.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.HostileText;
import dev.tance.tagging.structure.PageMarkers;
import dev.tance.tagging.structure.SectionTreeReader;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BodyBlockPropertyTest {
    private static final List<String> NAMES =
            List.of("市财政局", "市工业和信息化局", "各镇(街道)", "区委党校", "国网临澜供电公司", "各区人民政府", "市规划资源局栖云分局");

    @Provide
    Arbitrary<String> texts() {
        return HostileText.texts();
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of(NAMES).list().uniqueElements().ofMinSize(1).ofMaxSize(5);
    }

    @Property
    void offsets_select_the_names_save_what_interrupts_them(@ForAll("texts") String text) {
        for (BodyBlock block : read(text).all()) {
            for (BodyMention body : block.bodies()) {
                String surface = text.substring(body.start(), body.end());
                assertThat(PageMarkers.remove(surface).replaceAll("[\\s\\u3000\\u00a0]", ""))
                        .isEqualTo(body.name());
                assertThat(body.start()).isGreaterThanOrEqualTo(block.start());
                assertThat(body.end()).isLessThanOrEqualTo(block.end());
            }
        }
    }

    @Property
    void blocks_come_in_order_and_lie_in_their_items(@ForAll("texts") String text) {
        int previousEnd = 0;
        for (BodyBlock block : read(text).all()) {
            assertThat(block.start()).isGreaterThanOrEqualTo(previousEnd);
            assertThat(block.itemStart()).isLessThanOrEqualTo(block.start());
            assertThat(block.itemEnd()).isBetween(block.end(), text.length());
            previousEnd = block.end();
        }
    }

    @Property
    void any_list_of_names_comes_back_whole_and_in_order(@ForAll("names") List<String> names) {
        String listed = String.join("、", names);

        assertThat(read("完成任务。（" + listed + "按职责分工负责）").all())
                .singleElement()
                .extracting(BodyBlock::names)
                .isEqualTo(names);
        assertThat(read("完成任务。(责任单位:" + listed + ")").all())
                .singleElement()
                .extracting(BodyBlock::names)
                .isEqualTo(names);
    }

    private static BodyBlocks read(String text) {
        return new BodyBlockReader().read(text, new SectionTreeReader().read(text));
    }
}
