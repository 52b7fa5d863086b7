package dev.tance.extract.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tance.contracts.identity.Identifiers;
import dev.tance.contracts.identity.Sha256;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.NearDuplicate;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.rawstore.LocalCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class NearDuplicatesTest {
    private static final Path CORPUS = Path.of("../../shared/corpus");
    private static final String TITLE = "竹溪县节约用水实施方案";

    private final Path folder;
    private final NearDuplicates duplicates;

    NearDuplicatesTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.duplicates = new NearDuplicates(new LocalCatalogue(folder));
    }

    /** A plan of a county, sentence after sentence; the seed tells what it says. */
    private static String plan(long seed) {
        Random random = new Random(seed);
        String[] fields = {"用水总量", "灌溉面积", "造林面积", "管网长度", "绿色矿山", "公交线路", "装机容量", "污水处理", "耕地保有", "研发投入"};
        String[] verbs = {"达到", "控制在", "新增", "改造", "压减", "建成"};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("到20")
                    .append(20 + random.nextInt(20))
                    .append("年，第")
                    .append(random.nextInt(900))
                    .append("号片区")
                    .append(fields[random.nextInt(fields.length)])
                    .append(verbs[random.nextInt(verbs.length)])
                    .append(random.nextInt(9_000))
                    .append("个单位。\n");
        }
        return text.toString();
    }

    /** The plan with some figures revised. */
    private static String revised(String plan) {
        return plan.replaceFirst("达到\\d+", "达到77").replaceFirst("新增\\d+", "新增88") + "本方案自印发之日起施行。";
    }

    private static DocumentFetched document(String name, long sequence) {
        String url = "https://www.zhuxi.gov.example/" + name;
        Instant accepted = Instant.parse("2024-05-01T08:00:00Z");
        Receipt receipt = new Receipt(Identifiers.receipt("load", sequence), "load", "test", accepted, sequence);
        String version = Sha256.of(name);
        DocumentIdentity identity =
                new DocumentIdentity(Identifiers.document(url), version, url, accepted, receipt, null);
        return new DocumentFetched(identity, new ContentReference(version, 100), null, null, null, Map.of());
    }

    private static @Nullable String idOf(NearDuplicates.Finding finding) {
        NearDuplicate original = finding.original();
        return original == null ? null : original.documentId();
    }

    @Test
    void a_copy_with_small_edits_is_linked_to_what_was_accepted_first() throws Exception {
        String plan = plan(1);
        DocumentFetched first = document("first.html", 1);
        duplicates.find(plan, TITLE, first);

        NearDuplicates.Finding finding = duplicates.find(revised(plan), TITLE, document("second.html", 2));

        NearDuplicate original = Objects.requireNonNull(finding.original());
        assertThat(original.documentId()).isEqualTo(first.document().documentId());
        assertThat(original.similarity()).isBetween(new java.math.BigDecimal("0.80"), new java.math.BigDecimal("0.99"));
        assertThat(finding.later()).isEmpty();
    }

    @Test
    void a_draft_that_was_much_changed_is_linked_to_its_final_version_by_their_title() throws Exception {
        DocumentFetched draft = document("draft.html", 1);
        duplicates.find(plan(1) + plan(2), TITLE + "（征求意见稿）", draft);

        NearDuplicates.Finding finding = duplicates.find(
                plan(1) + plan(2).substring(0, 700) + plan(3).substring(0, 400),
                "竹溪县人民政府关于印发" + TITLE + "的通知",
                document("final.html", 2));

        assertThat(idOf(finding)).isEqualTo(draft.document().documentId());
    }

    @Test
    void the_plan_of_another_county_with_much_of_the_same_text_is_not_linked() throws Exception {
        duplicates.find(plan(1) + plan(2), TITLE, document("zhuxi.html", 1));

        NearDuplicates.Finding other =
                duplicates.find(plan(1) + plan(2).substring(0, 900) + plan(3), "竹山县节约用水实施方案", document("b.html", 2));

        assertThat(idOf(other)).isNull();
    }

    @Test
    void another_text_under_the_same_title_is_not_linked() throws Exception {
        duplicates.find(plan(1), "关于做好本周安全生产工作的提示", document("week1.html", 1));

        assertThat(idOf(duplicates.find(plan(2), "关于做好本周安全生产工作的提示", document("week2.html", 2))))
                .isNull();
    }

    @Test
    void a_document_without_a_title_is_linked_when_most_of_the_text_is_the_same() throws Exception {
        String plan = plan(1);
        duplicates.find(plan, TITLE, document("page.html", 1));

        assertThat(idOf(duplicates.find(revised(plan), null, document("file.doc", 2))))
                .isNotNull();
        assertThat(idOf(duplicates.find(plan + plan(2), null, document("other.doc", 3))))
                .isNull();
    }

    @Test
    void texts_too_short_to_be_anybodys_own_are_not_compared() throws Exception {
        String text = "本页正在建设中，请稍后再来查看，谢谢。".repeat(8);
        duplicates.find(text, TITLE, document("a.html", 1));

        assertThat(duplicates.find(text, TITLE, document("b.html", 2))).isEqualTo(NearDuplicates.Finding.NOTHING);
    }

    @Test
    void another_version_of_the_same_document_is_not_its_duplicate() throws Exception {
        String plan = plan(1);
        DocumentFetched first = document("plan.html", 1);
        duplicates.find(plan, TITLE, first);
        DocumentIdentity identity = first.document();
        DocumentFetched second = new DocumentFetched(
                new DocumentIdentity(
                        identity.documentId(),
                        Sha256.of("second"),
                        identity.url(),
                        identity.capturedAt(),
                        identity.receipt(),
                        null),
                first.content(),
                null,
                null,
                null,
                Map.of());

        assertThat(duplicates.find(revised(plan), TITLE, second)).isEqualTo(NearDuplicates.Finding.NOTHING);
    }

    @Test
    void doing_it_again_finds_the_same() throws Exception {
        String plan = plan(1);
        DocumentFetched second = document("second.html", 2);
        duplicates.find(plan, TITLE, document("first.html", 1));
        NearDuplicates.Finding finding = duplicates.find(revised(plan), TITLE, second);

        assertThat(duplicates.find(revised(plan), TITLE, second)).isEqualTo(finding);
    }

    /** A text with its title and the document that holds it. */
    private record Arrival(String text, String title, DocumentFetched fetched) {}

    /** Links by the names of the documents, when they are treated in this order and again whenever that is asked for. */
    private static Map<String, String> links(List<Arrival> order, Path folder) throws Exception {
        NearDuplicates duplicates = new NearDuplicates(new LocalCatalogue(folder));
        Map<String, Arrival> byId = new TreeMap<>();
        order.forEach(arrival -> byId.put(arrival.fetched().document().documentId(), arrival));
        Deque<Arrival> queue = new ArrayDeque<>(order);
        Map<String, String> links = new TreeMap<>();
        for (int steps = 0; !queue.isEmpty(); steps++) {
            assertThat(steps).as("documents sent again without end").isLessThan(100);
            Arrival arrival = queue.remove();
            NearDuplicates.Finding finding = duplicates.find(arrival.text(), arrival.title(), arrival.fetched());
            links.put(arrival.fetched().document().url(), String.valueOf(idOf(finding)));
            for (DocumentFetched later : finding.later()) {
                queue.add(Objects.requireNonNull(byId.get(later.document().documentId())));
            }
        }
        return links;
    }

    @Test
    void the_links_are_the_same_in_whatever_order_the_documents_are_treated() throws Exception {
        // each is near to the one before it; the last is near to neither of the first two
        List<Arrival> arrivals = new ArrayList<>();
        String[] texts = {
            plan(1) + plan(2) + plan(3) + plan(4),
            plan(1) + plan(2) + plan(3) + plan(5),
            plan(1) + plan(2) + plan(6) + plan(5),
            plan(1) + plan(7) + plan(6) + plan(5)
        };
        for (int i = 0; i < texts.length; i++) {
            arrivals.add(new Arrival(texts[i], TITLE, document("plan" + i + ".html", i + 1)));
        }
        arrivals.add(new Arrival(plan(20), TITLE, document("other.html", 9)));
        Map<String, String> expected = links(arrivals, folder.resolve("in-order"));
        assertThat(expected.values().stream().distinct())
                .as("a chain, not one cluster")
                .hasSizeGreaterThan(2);

        for (int shuffle = 0; shuffle < 12; shuffle++) {
            List<Arrival> order = new ArrayList<>(arrivals);
            Collections.shuffle(order, new Random(shuffle));
            assertThat(links(order, folder.resolve("shuffled-" + shuffle))).isEqualTo(expected);
        }
    }

    @Test
    void no_two_plans_of_the_real_corpus_are_linked() throws Exception {
        assumeThat(CORPUS).as("the shared corpus").isDirectory();
        List<String> linked = new ArrayList<>();
        long sequence = 0;
        for (String line : Files.readAllLines(CORPUS.resolve("expected.jsonl"))) {
            JsonNode expected = MessageJson.mapper().readTree(line);
            String id = expected.path("id").asString();
            String text = Files.readString(CORPUS.resolve("truth/" + id + ".txt"));
            NearDuplicates.Finding finding =
                    duplicates.find(text, expected.path("title").asString(), document(id, ++sequence));
            if (finding.original() != null) {
                linked.add(id + " " + expected.path("title").asString());
            }
        }
        assertThat(sequence).isEqualTo(51);
        assertThat(linked).isEmpty();
    }

    @Test
    void revised_copies_of_every_plan_of_the_real_corpus_are_linked_to_it() throws Exception {
        assumeThat(CORPUS).as("the shared corpus").isDirectory();
        long sequence = 0;
        for (String line : Files.readAllLines(CORPUS.resolve("expected.jsonl"))) {
            JsonNode expected = MessageJson.mapper().readTree(line);
            String id = expected.path("id").asString();
            String title = expected.path("title").asString();
            String text = Files.readString(CORPUS.resolve("truth/" + id + ".txt"));
            DocumentFetched original = document(id, ++sequence);
            duplicates.find(text, title, original);

            NearDuplicates.Finding finding = duplicates.find(
                    text.replaceAll("(\\d)%", "0$1%").substring(text.length() / 20),
                    title + "（修订稿）",
                    document(id + "-revised", ++sequence));

            assertThat(idOf(finding)).as(id).isEqualTo(original.document().documentId());
        }
    }
}
