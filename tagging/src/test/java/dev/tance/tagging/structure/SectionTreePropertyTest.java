package dev.tance.tagging.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.HostileText;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SectionTreePropertyTest {
    private final SectionTreeReader reader = new SectionTreeReader();

    @Provide
    Arbitrary<String> texts() {
        return HostileText.texts();
    }

    @Property
    void labels_stand_where_the_offsets_say(@ForAll("texts") String text) {
        for (Section section : reader.read(text).sections()) {
            assertThat(text.startsWith(section.label(), section.start())).isTrue();
            assertThat(section.titleEnd())
                    .isBetween(section.start() + section.label().length(), section.end());
            assertThat(section.end()).isLessThanOrEqualTo(text.length());
        }
    }

    @Property
    void children_lie_within_their_parents_and_rank_below_them(@ForAll("texts") String text) {
        for (Section section : reader.read(text).sections()) {
            Section parent = section.parent();
            if (parent != null) {
                assertThat(section.start()).isGreaterThan(parent.start());
                assertThat(section.end()).isLessThanOrEqualTo(parent.end());
                assertThat(section.kind() != parent.kind()).isTrue();
            }
        }
    }

    @Property
    void siblings_do_not_overlap_and_come_in_order(@ForAll("texts") String text) {
        List<Section> sections = reader.read(text).sections();
        for (int i = 1; i < sections.size(); i++) {
            Section previous = sections.get(i - 1);
            assertThat(sections.get(i).start()).isGreaterThan(previous.start());
            if (previous.parent() == sections.get(i).parent()) {
                assertThat(previous.end()).isLessThanOrEqualTo(sections.get(i).start());
            }
        }
    }

    @Property
    void the_path_of_an_offset_holds_exactly_the_sections_around_it(@ForAll("texts") String text) {
        SectionTree tree = reader.read(text);
        for (int offset = 0; offset < text.length(); offset++) {
            int at = offset;
            List<Section> around = tree.sections().stream()
                    .filter(section -> section.contains(at))
                    .toList();
            assertThat(tree.pathAt(offset)).isEqualTo(around);
        }
    }
}
