package dev.tance.benchmarks.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.message.DocumentTags;
import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.Target;
import dev.tance.contracts.rawstore.LocalRawStore;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticCorpusTest {
    private static final int TARGETS = 23;

    private final SyntheticCorpus corpus = new SyntheticCorpus(Vocabulary.bundled(), 7, TARGETS);

    @TempDir
    private Path folder = Path.of("");

    private LocalRawStore store;

    @BeforeEach
    void openStore() throws IOException {
        store = new LocalRawStore(folder);
    }

    @Test
    void everyValueStandsWhereItsTargetSays() throws Exception {
        DocumentTagged message = corpus.store(41, "test", store);
        String text = read(message.text(), DocumentText.class).text();
        DocumentTags tags = read(message.tags(), DocumentTags.class);
        assertEquals(TARGETS, tags.targets().size());
        assertEquals(TARGETS, message.targetCount());
        for (Target target : tags.targets()) {
            String value = text.substring(target.start(), target.end());
            assertTrue(value.endsWith(target.unit()), value);
            assertEquals(
                    0,
                    new BigDecimal(value.substring(
                                    0, value.length() - target.unit().length()))
                            .compareTo(target.value()),
                    value);
        }
    }

    @Test
    void theEvidenceIsTheSentenceOfTheText() throws Exception {
        DocumentTagged message = corpus.store(5, "test", store);
        String text = read(message.text(), DocumentText.class).text();
        for (Target target : read(message.tags(), DocumentTags.class).targets()) {
            assertEquals(
                    target.evidence().text(),
                    text.substring(target.evidence().start(), target.evidence().end()));
            assertTrue(target.evidence().text().contains(target.indicator()));
            assertTrue(target.evidence().text().contains(String.valueOf(target.deadline())));
        }
    }

    @Test
    void bodiesAndSectionsStandWhereTheirTagsSay() throws Exception {
        DocumentTagged message = corpus.store(6, "test", store);
        String text = read(message.text(), DocumentText.class).text();
        DocumentTags tags = read(message.tags(), DocumentTags.class);
        tags.responsible()
                .forEach(block -> block.bodies()
                        .forEach(body -> assertEquals(body.name(), text.substring(body.start(), body.end()))));
        tags.sections().forEach(section -> {
            assertTrue(text.startsWith(section.path().getFirst(), section.start()));
            assertTrue(section.end() > section.start());
        });
        assertEquals(text.length(), tags.sections().getLast().end());
    }

    @Test
    void theSameNumberIsAlwaysTheSameDocument() throws Exception {
        DocumentTagged one = corpus.store(12, "test", store);
        DocumentTagged again = new SyntheticCorpus(Vocabulary.bundled(), 7, TARGETS).store(12, "test", store);
        assertEquals(one, again);
        assertEquals(corpus.id(12), one.document().documentId());
    }

    @Test
    void otherNumbersAndOtherSeedsAreOtherDocuments() throws Exception {
        DocumentTagged one = corpus.store(12, "test", store);
        DocumentTagged next = corpus.store(13, "test", store);
        DocumentTagged otherSeed = new SyntheticCorpus(Vocabulary.bundled(), 8, TARGETS).store(12, "test", store);
        assertNotEquals(one.text(), next.text());
        assertNotEquals(one.text(), otherSeed.text());
        assertNotEquals(one.document().documentId(), otherSeed.document().documentId());
    }

    @Test
    void targetIdsAreDistinctOverManyDocuments() throws Exception {
        Set<String> ids = new HashSet<>();
        for (int number = 0; number < 50; number++) {
            DocumentTags tags = read(corpus.store(number, "test", store).tags(), DocumentTags.class);
            tags.targets().forEach(target -> ids.add(target.id()));
        }
        assertEquals(50 * TARGETS, ids.size());
    }

    private <T> T read(ContentReference reference, Class<T> type) throws IOException, DocumentException {
        try (InputStream stream = store.open(reference)) {
            return MessageJson.read(stream.readAllBytes(), type);
        }
    }
}
