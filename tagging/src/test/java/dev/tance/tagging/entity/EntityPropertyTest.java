package dev.tance.tagging.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.HostileText;
import dev.tance.tagging.body.BodyBlockReader;
import dev.tance.tagging.body.BodyBlocks;
import dev.tance.tagging.structure.PageMarkers;
import dev.tance.tagging.structure.SectionTreeReader;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EntityPropertyTest {
    private static final EntityDictionary DICTIONARY = EntityDictionary.bundled();
    private static final EntityReader READER = new EntityReader(DICTIONARY);

    @Provide
    Arbitrary<String> texts() {
        return HostileText.texts();
    }

    @Property
    void entities_come_in_order_and_never_overlap(@ForAll("texts") String text) {
        BodyBlocks blocks = new BodyBlockReader().read(text, new SectionTreeReader().read(text));
        List<Entity> merged = BodyEntities.merge(READER.read(text, null), blocks, DICTIONARY.bodies(), null);
        int previousEnd = 0;
        for (Entity entity : merged) {
            assertThat(entity.start()).isGreaterThanOrEqualTo(previousEnd);
            assertThat(entity.end()).isBetween(entity.start() + 1, text.length());
            previousEnd = entity.end();
        }
    }

    @Property
    void entities_of_a_text_do_not_depend_on_the_sentence_before_it(@ForAll("texts") String text) {
        String before = "前文。";

        List<String> alone = READER.read(text, null).stream()
                .map(entity -> entity.surface(text))
                .toList();
        List<String> behind = READER.read(before + text, null).stream()
                .map(entity -> entity.surface(before + text))
                .toList();

        assertThat(behind).isEqualTo(alone);
    }

    @Property
    void titles_are_what_stands_between_their_offsets(@ForAll("texts") String text) {
        for (CitedTitle title : new TitleReader().read(text)) {
            String surface = text.substring(title.start(), title.end());
            assertThat(PageMarkers.remove(surface).replaceAll("[\\n\\r]", "").strip())
                    .isEqualTo(title.title());
        }
    }

    @Property
    void numbers_are_what_stands_between_their_offsets(@ForAll("texts") String text) {
        for (CitedNumber number : new DocumentNumberReader().read(text)) {
            assertThat(text.substring(number.start(), number.end())).isEqualTo(number.surface());
        }
    }
}
