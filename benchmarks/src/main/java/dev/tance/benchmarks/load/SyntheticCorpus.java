package dev.tance.benchmarks.load;

import dev.tance.contracts.identity.Identifiers;
import dev.tance.contracts.identity.Sha256;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DocumentFacts;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.rawstore.RawStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Any number of synthetic documents. Document n of a seed is always the same, so that two runs load the same.
 *
 * @param targets a document
 */
record SyntheticCorpus(Vocabulary vocabulary, long seed, int targets) {
    private static final String ENGINE = "synthetic-1";
    private static final String GENERATOR = "L64X128MixRandom";
    private static final Instant CAPTURED = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 1800;

    /** The id that document {@code number} gets. */
    String id(long number) {
        return Identifiers.document(url(number));
    }

    /**
     * Puts text and tags of a document into the raw store and makes the message that asks for its indexing.
     *
     * @param source name under which the load is counted
     */
    DocumentTagged store(long number, String source, RawStore store) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(seed * 1_000_003 + number);
        Vocabulary.Region region =
                vocabulary.regions().get((int) (number % vocabulary.regions().size()));
        SyntheticDocument document = new SyntheticDocument(region, number, ENGINE, random);
        DocumentIdentity identity = identity(number, source);
        document.write(identity, vocabulary, targets);
        DocumentFacts facts = facts(document.title(), region, number, random);
        DocumentText text = document.toText();
        ContentReference stored = store.put(MessageJson.write(text));
        return new DocumentTagged(
                identity,
                stored,
                stored,
                store.put(MessageJson.write(document.toTags(facts))),
                "text/html",
                facts,
                List.of(),
                text.text().length(),
                targets,
                ENGINE);
    }

    private DocumentIdentity identity(long number, String source) {
        String submission = "synthetic-" + source;
        Receipt receipt = new Receipt(Identifiers.receipt(submission, number), submission, source, CAPTURED, number);
        String version = Sha256.of((seed + "/" + number).getBytes(StandardCharsets.UTF_8));
        return new DocumentIdentity(id(number), version, url(number), CAPTURED, receipt, null);
    }

    private String url(long number) {
        return "https://plans.example/" + seed + "/" + number + ".html";
    }

    private static DocumentFacts facts(String title, Vocabulary.Region region, long number, RandomGenerator random) {
        LocalDate published = FIRST_DAY.plusDays(random.nextInt(DAYS));
        return new DocumentFacts(
                title,
                "合政发〔" + published.getYear() + "〕" + number + "号",
                region.name() + "人民政府",
                region.level(),
                region.code(),
                region.name(),
                "方案",
                false,
                published,
                published,
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
