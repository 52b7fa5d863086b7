package dev.tance.extract.pipeline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.identity.Identifiers;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DocumentExtracted;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.rawstore.LocalCatalogue;
import dev.tance.extract.document.Block;
import dev.tance.extract.document.Link;
import dev.tance.extract.document.Reading;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoveringPagesTest {
    private static final Instant NOW = Instant.parse("2024-05-01T08:00:00Z");
    private static final String FILE = "https://www.zhuxi.gov.example/files/1.pdf";
    private static final String PAGE = "https://www.zhuxi.gov.example/notice.html";

    private CoveringPages pages;

    @BeforeEach
    void emptyCatalogue(@TempDir Path folder) throws Exception {
        pages = new CoveringPages(new LocalCatalogue(folder));
    }

    private static DocumentExtracted extracted(
            String url, String type, @Nullable String title, Map<String, String> metadata, Instant captured) {
        ContentReference content = new ContentReference("ab".repeat(32), 3);
        Receipt receipt = new Receipt("r-" + url.length(), "s", "test", NOW, 1);
        DocumentIdentity identity =
                new DocumentIdentity(Identifiers.document(url), content.sha256(), url, captured, receipt, null);
        return new DocumentExtracted(
                identity, content, content, type, title, metadata, List.of(), 100, List.of(), "test/1");
    }

    private static DocumentExtracted file() {
        return extracted(FILE, "application/pdf", null, Map.of("pages", "2"), NOW);
    }

    private static DocumentExtracted notice(String url, String title, Map<String, String> metadata, Instant captured) {
        return extracted(url, "text/html", title, metadata, captured);
    }

    private static DocumentExtracted notice() {
        return notice(PAGE, "关于印发《竹溪县节水规划》的通知", Map.of("发文字号", "竹政发〔2024〕7号", "published", "2024-04-02"), NOW);
    }

    private static Reading.Document reading(List<Link> links, String... lines) {
        return new Reading.Document(
                "text/html",
                "title",
                List.of(lines).stream().map(Block::paragraph).toList(),
                Map.of(),
                links,
                List.of());
    }

    private static Reading.Document reading(DocumentExtracted page, List<Link> links) {
        return new Reading.Document("text/html", page.title(), List.of(), page.metadata(), links, List.of());
    }

    private static final List<Link> LINK = List.of(new Link(FILE, "附件.pdf"));

    @Test
    void a_file_that_comes_after_its_page_has_what_the_page_says() throws Exception {
        assertThat(pages.announce(notice(), reading(notice(), LINK))).isEmpty();

        DocumentExtracted covered = pages.covered(file(), NOW);

        Announcement announcement = Announcement.in(covered.metadata()).orElseThrow();
        assertThat(announcement.title()).isEqualTo("竹溪县节水规划");
        assertThat(announcement.documentNumber()).isEqualTo("竹政发〔2024〕7号");
        assertThat(announcement.published()).isEqualTo("2024-04-02");
        assertThat(announcement.url()).isEqualTo(PAGE);
        assertThat(covered.metadata()).containsEntry("pages", "2");
    }

    @Test
    void a_file_that_came_before_its_page_is_tagged_again() throws Exception {
        assertThat(pages.covered(file(), NOW)).isEqualTo(file());

        List<DocumentExtracted> again = pages.announce(notice(), reading(notice(), LINK));

        assertThat(again).hasSize(1);
        assertThat(again.get(0).document()).isEqualTo(file().document());
        assertThat(Announcement.in(again.get(0).metadata())).isPresent();
    }

    @Test
    void doing_it_again_gives_the_same() throws Exception {
        pages.covered(file(), NOW);
        List<DocumentExtracted> first = pages.announce(notice(), reading(notice(), LINK));

        assertThat(pages.announce(notice(), reading(notice(), LINK))).isEqualTo(first);
        assertThat(pages.covered(file(), NOW)).isEqualTo(first.get(0));
    }

    @Test
    void of_several_pages_one_with_a_number_counts_then_the_earliest() throws Exception {
        DocumentExtracted list =
                notice("https://www.zhuxi.gov.example/early.html", "县水务局文件", Map.of(), NOW.minusSeconds(60));
        pages.announce(list, reading(list, LINK));
        pages.announce(notice(), reading(notice(), LINK));

        Announcement first =
                Announcement.in(pages.covered(file(), NOW).metadata()).orElseThrow();
        assertThat(first.url()).isEqualTo(PAGE);
    }

    @Test
    void a_number_on_a_line_of_its_own_counts_when_no_field_has_it() throws Exception {
        DocumentExtracted page = notice(PAGE, "关于印发《竹溪县节水规划》的通知", Map.of(), NOW);
        pages.announce(page, reading(LINK, "竹政办发〔2024〕12号", "各乡镇人民政府：", "根据云政发〔2023〕3号文件，现印发给你们。"));

        assertThat(Announcement.in(pages.covered(file(), NOW).metadata())
                        .orElseThrow()
                        .documentNumber())
                .isEqualTo("竹政办发〔2024〕12号");
    }

    @Test
    void pages_are_not_announced_and_pages_of_many_links_announce_nothing() throws Exception {
        List<Link> many = java.util.stream.IntStream.range(0, 40)
                .mapToObj(number -> new Link(FILE + number, "文件" + number))
                .toList();
        pages.announce(notice(), reading(notice(), many));
        pages.announce(notice(), reading(notice(), List.of(new Link(PAGE, "同一页"))));

        assertThat(pages.covered(extracted(FILE + 1, "application/pdf", null, Map.of(), NOW), NOW)
                        .metadata())
                .isEmpty();
        DocumentExtracted page = notice();
        assertThat(requireNonNull(pages.covered(page, NOW))).isSameAs(page);
    }
}
