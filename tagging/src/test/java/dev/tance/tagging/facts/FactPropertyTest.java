package dev.tance.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.HostileText;
import dev.tance.tagging.entity.DocumentNumberReader;
import dev.tance.tagging.entity.EntityDictionary;
import dev.tance.tagging.entity.TitleReader;
import dev.tance.tagging.structure.SectionTreeReader;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FactPropertyTest {
    private static final FactReader READER = new FactReader(EntityDictionary.bundled(), AgencyRegister.bundled());
    private static final List<FactName> ANY_NUMBER = List.of(FactName.KIND, FactName.CARRIES_OUT, FactName.CITES);

    @Provide
    Arbitrary<String> texts() {
        return HostileText.texts();
    }

    @Property
    void any_text_and_any_metadata_give_at_most_one_fact_of_each_name(
            @ForAll("texts") String text, @ForAll("texts") String value) {
        DocumentFacts facts = READER.read(
                new DocumentInput(text, value, value, Map.of("url", value, "SiteIDCode", value, "PubDate", value)),
                new SectionTreeReader().read(text),
                new TitleReader().read(text),
                new DocumentNumberReader().read(text));

        for (FactName name : FactName.values()) {
            if (!ANY_NUMBER.contains(name)) {
                assertThat(facts.values(name)).hasSizeLessThanOrEqualTo(1);
            }
        }
        assertThat(facts.value(FactName.STATUS)).isPresent();
        for (Fact fact : facts.facts()) {
            assertThat(fact.confidence()).isBetween(0.0, 1.0);
            if (fact.isInText()) {
                assertThat(fact.end()).isBetween(fact.start(), text.length());
            }
        }
    }
}
