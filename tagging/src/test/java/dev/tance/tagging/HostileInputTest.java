package dev.tance.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.body.BodyBlockReader;
import dev.tance.tagging.body.BodyBlocks;
import dev.tance.tagging.body.BodyDirectory;
import dev.tance.tagging.entity.BodyEntities;
import dev.tance.tagging.entity.DocumentNumberReader;
import dev.tance.tagging.entity.Entity;
import dev.tance.tagging.entity.EntityDictionary;
import dev.tance.tagging.entity.EntityReader;
import dev.tance.tagging.entity.TitleReader;
import dev.tance.tagging.facts.AgencyRegister;
import dev.tance.tagging.facts.DocumentFacts;
import dev.tance.tagging.facts.DocumentInput;
import dev.tance.tagging.facts.FactName;
import dev.tance.tagging.facts.FactReader;
import dev.tance.tagging.structure.SectionTree;
import dev.tance.tagging.structure.SectionTreeReader;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts made to hang a reader: a million characters of one pattern on one line, each of which once cost a reader more than
 * linear time or could have. The timeout is the promise that they end at all; it says nothing of speed.
 */
@Timeout(60)
class HostileInputTest {
    private static final int LENGTH = 1_000_000;
    private static final EntityDictionary DICTIONARY = EntityDictionary.bundled();
    private static final EntityReader ENTITIES = new EntityReader(DICTIONARY);
    private static final FactReader FACTS = new FactReader(DICTIONARY, AgencyRegister.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "）",
                "((负责))",
                "（市财政局、",
                "责任单位：",
                "《",
                "《》",
                "《甲",
                "一、",
                "1.",
                "(一)",
                "——甲",
                "专栏1",
                "〔2022〕",
                "国国国",
                "国发〔2022〕1号",
                "2021—",
                "十四五",
                "天津市武清区朝阳区",
                "市",
                "各",
                "各省市区县",
                "年元五-/.",
                "第12页",
                "\n",
                "\n《",
                "、",
                "（负责",
                "(市和市和负责)",
                "\uD83D\uDE00",
                "\uD800",
                "一",
                "1",
                "发文字号：",
                "政府",
                "等"
            })
    void a_million_characters_of_one_pattern_are_read_to_the_end(String pattern) {
        String text = pattern.repeat(LENGTH / pattern.length());

        SectionTree tree = new SectionTreeReader().read(text);
        BodyBlocks blocks = new BodyBlockReader().read(text, tree);
        BodyDirectory directory = DICTIONARY.bodies();
        List<Entity> entities = BodyEntities.merge(ENTITIES.read(text, null), blocks, directory, null);
        DocumentFacts facts = FACTS.read(
                DocumentInput.ofText(text), tree, new TitleReader().read(text), new DocumentNumberReader().read(text));

        assertThat(entities).allSatisfy(entity -> assertThat(entity.end()).isLessThanOrEqualTo(text.length()));
        assertThat(facts.value(FactName.STATUS)).isPresent();
        assertThat(tree.pathAt(text.length() - 1)).hasSizeLessThan(25);
    }
}
