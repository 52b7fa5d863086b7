package dev.tance.gateway.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.tance.gateway.page.testing.PageBrowser;
import dev.tance.gateway.testing.RunningGateway;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import org.junit.jupiter.api.Test;

/** A document as long as a book. */
class LongDocumentTest {
    private static final int PARAGRAPHS = 5_000;

    @Test
    void a_text_of_half_a_million_characters_is_whole_and_its_last_target_is_a_click_away() {
        String[] lines = new String[PARAGRAPHS];
        for (int i = 0; i < PARAGRAPHS; i++) {
            lines[i] = "第" + i + "段。" + "统筹推进山水林田湖草沙一体化保护和系统治理，".repeat(4) + "落实各项措施。";
        }
        lines[PARAGRAPHS - 1] = "到2035年，全县森林覆盖率达到71.5%。";
        SampleDocument book = SampleDocument.at("http://long.gov.example/book.html")
                .submission("long", "long")
                .of("960000", "长省", "province")
                .titled("长省国土空间规划")
                .text(lines)
                .target("森林覆盖率", "forest_coverage", "71.5%", 2035);
        RunningIndex index = RunningIndex.shared();
        RunningGateway gateway = RunningGateway.shared();
        try (PageBrowser browser = PageBrowser.on(gateway.base())) {
            index.send(book);
            index.await(IndexKind.DOCUMENTS, book.id(), IndexedDocument.class, entry -> entry.targetCount() == 1);
            Page page = browser.desktop();
            page.navigate("/read/" + book.id());
            page.locator(".targets a").click();

            assertThat(page.locator("#target-1")).isInViewport();
            assertThat(page.locator("#target-1")).hasText("71.5%");
            Object length = page.evaluate(
                    "() => [...document.querySelectorAll('.piece p')].map(p => p.textContent).join('\\n').length");
            assertThat(((Number) length).intValue())
                    .isEqualTo(String.join("\n", lines).length())
                    .isGreaterThan(500_000);
        }
    }
}
