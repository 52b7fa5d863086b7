package dev.tance.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the engine answers selects exactly its text by code points, whatever stands around it. */
class EngineOffsetsPropertyTest {
    private static final TaggingEngine ENGINE = TaggingEngine.bundled();

    @Provide
    Arbitrary<String> texts() {
        return HostileText.texts();
    }

    @Property(tries = 500)
    void entities_and_numbers_are_the_text_between_their_offsets(@ForAll("texts") String text) {
        TaggedText tagged = ENGINE.tag(TaggingRequest.of(text));

        for (EntityTag entity : tagged.entities()) {
            assertThat(slice(text, entity.start(), entity.end())).isEqualTo(entity.surface());
        }
        for (DocumentNumber number : tagged.documentNumbers()) {
            assertThat(slice(text, number.start(), number.end())).isEqualTo(number.surface());
        }
    }

    @Property(tries = 500)
    void blocks_sections_and_facts_lie_in_the_text(@ForAll("texts") String text) {
        TaggedText tagged = ENGINE.tag(TaggingRequest.of(text));
        int length = text.codePointCount(0, text.length());

        for (ResponsibleBlock block : tagged.responsible()) {
            assertThat(block.start()).isBetween(block.itemStart(), block.end());
            assertThat(block.end()).isLessThanOrEqualTo(block.itemEnd());
            assertThat(block.itemEnd()).isLessThanOrEqualTo(length);
            assertThat(block.bodies())
                    .isNotEmpty()
                    .allSatisfy(body -> assertThat(
                                    slice(text, body.start(), body.end()).replaceAll("[\\s\\u3000\\u00a0]", ""))
                            .startsWith(body.surface().substring(0, 1))
                            .endsWith(body.surface().substring(body.surface().length() - 1)));
        }
        for (SectionTag section : tagged.sections()) {
            assertThat(section.path()).isNotEmpty();
            assertThat(slice(text, section.start(), section.end()))
                    .startsWith(section.path().get(section.path().size() - 1));
        }
        for (DocumentFact fact : tagged.facts()) {
            Span span = fact.span();
            assertThat(span == null || span.end() <= length).isTrue();
        }
    }

    @Property(tries = 300)
    void a_character_outside_the_basic_plane_counts_as_one(@ForAll("texts") String text) {
        List<EntityTag> plain = ENGINE.tag(TaggingRequest.of("图图。" + text)).entities();
        List<EntityTag> outside = ENGINE.tag(TaggingRequest.of("\uD83D\uDE00\uD83D\uDE00。" + text))
                .entities();

        assertThat(outside).isEqualTo(plain);
    }

    @Property(tries = 300)
    void the_same_request_has_the_same_answer(@ForAll("texts") String text) {
        TaggingRequest request = new TaggingRequest(text, new TaggingContext("宁波市", null, Map.of("PubDate", text)));

        assertThat(ENGINE.tag(request)).isEqualTo(ENGINE.tag(request));
    }

    private static String slice(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
