package dev.tance.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.DocumentFact;
import dev.tance.tagging.DocumentNumber;
import dev.tance.tagging.TaggedText;
import dev.tance.tagging.TaggingContext;
import dev.tance.tagging.TaggingEngine;
import dev.tance.tagging.TaggingRequest;
import dev.tance.tagging.Target;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The hard cases that concern documents, read by the whole engine beside the targets of the document. */
class HardCaseFactsTest {
    private static final TaggingEngine ENGINE = TaggingEngine.bundled();

    @Test
    void case_91_a_draft_for_comments_keeps_its_targets_and_says_that_it_is_a_draft() {
        TaggedText tagged = tag("云溪县节水行动方案（征求意见稿）\n一、目标\n到2030年,再生水利用率达到35%。\n", Map.of());

        assertThat(fact(tagged, "status")).contains("draft");
        assertThat(tagged.targets()).extracting(Target::indicator).containsExactly("再生水利用率");
    }

    @Test
    void case_92_a_verb_before_a_document_number_is_no_part_of_it_and_its_year_no_deadline() {
        TaggedText tagged = tag("为落实国发〔2022〕2号和津政规[2023]7号文件,新建充电站30座。", Map.of());

        assertThat(tagged.documentNumbers())
                .extracting(DocumentNumber::surface)
                .containsExactly("国发〔2022〕2号", "津政规[2023]7号");
        assertThat(tagged.targets()).singleElement().satisfies(target -> {
            assertThat(target.indicator()).isEqualTo("充电站");
            assertThat(target.deadline()).isNull();
        });
    }

    @Test
    void case_93_a_table_belongs_to_the_section_and_region_of_its_place() {
        TaggedText tagged = tag("宁波市热泵推广方案\n二、主要目标\n指标\t单位\t2030年目标\t属性\n森林覆盖率\t%\t41\t约束性\n三、保障措施\n", Map.of());

        assertThat(tagged.targets()).singleElement().satisfies(target -> {
            assertThat(target.sectionPath()).containsExactly("二");
            assertThat(target.region()).isEqualTo("330200");
            assertThat(target.rule()).isEqualTo("table.value");
        });
    }

    @Test
    void case_94_the_region_code_inside_the_index_number_is_that_of_the_targets() {
        TaggedText tagged = tag("索引号：11330200002941770-/2023-1\n到2030年,森林覆盖率达到41%。\n", Map.of());

        assertThat(fact(tagged, "indexNumber")).contains("11330200002941770-/2023-1");
        assertThat(tagged.targets()).extracting(Target::region).containsExactly("330200");
    }

    @Test
    void case_95_the_site_s_code_gives_the_region_and_the_page_s_date_the_present_year() {
        Map<String, String> page = Map.of("SiteIDCode", "3302000001", "PubDate", "2026-03-01");

        TaggedText tagged = tag("2024年,充电桩达到600个。到2030年,充电桩达到900个。", page);

        assertThat(fact(tagged, "region")).contains("330200");
        assertThat(fact(tagged, "published")).contains("2026-03-01");
        assertThat(tagged.targets()).extracting(Target::deadline).containsExactly(2030);
    }

    @Test
    void case_95_fields_that_were_never_filled_say_nothing() {
        TaggedText tagged = tag("到2030年,充电桩达到900个。", Map.of("SiteName", "", "PubDate", "-", "SiteIDCode", "0"));

        assertThat(tagged.facts()).extracting(DocumentFact::name).doesNotContain("issuer", "published", "region");
        assertThat(tagged.targets()).extracting(Target::region).containsOnlyNulls();
    }

    private static TaggedText tag(String text, Map<String, String> metadata) {
        return ENGINE.tag(new TaggingRequest(text, new TaggingContext(null, null, metadata)));
    }

    private static Optional<String> fact(TaggedText tagged, String name) {
        return tagged.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .map(DocumentFact::value)
                .findFirst();
    }
}
