package dev.tance.deploy.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.tance.deploy.running.RunningSystem;
import dev.tance.gateway.page.testing.PageBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What somebody does with the pages of a system that runs, in the order in which people do it. */
final class PagesWalk {
    private final PageBrowser browser;
    private final RunningSystem system;
    private final Page page;

    PagesWalk(PageBrowser browser, RunningSystem system) {
        this.browser = browser;
        this.system = system;
        this.page = browser.desktop();
    }

    /** The words are found and marked, and a hit leads to its place in the document. */
    void searches(String words) {
        page.navigate("/");
        page.getByRole(AriaRole.SEARCHBOX).fill(words);
        page.keyboard().press("Enter");
        assertThat(page.locator(".hit mark.m-hit").first()).hasText(words);
        browser.look(page, "system-search");

        page.locator(".hit h2 a").first().click();
        assertThat(page.locator("#hit-1")).isInViewport();
    }

    /** Every target of a document is marked exactly where the interface says that its value stands. */
    void reads(String region, String words) {
        JsonNode document = system.all("/documents", Map.of("q", words)).stream()
                .filter(found -> found.path("regionName").asString("").equals(region)
                        && found.path("targetCount").asInt() > 10)
                .findFirst()
                .orElseThrow();
        String id = document.path("id").asString();
        int[] text = text(id);
        List<JsonNode> targets = new ArrayList<>(system.all("/documents/" + id + "/targets", Map.of()));
        targets.sort(Comparator.comparingInt(
                        (JsonNode target) -> target.path("start").asInt())
                .thenComparingInt(target -> target.path("end").asInt())
                .thenComparing(target -> target.path("id").asString()));
        page.navigate("/read/" + id);
        for (int i = 0; i < targets.size(); i++) {
            int start = targets.get(i).path("start").asInt();
            int end = targets.get(i).path("end").asInt();
            String marked = page.locator(".text [data-mark=target-" + (i + 1) + "]").allTextContents().stream()
                    .collect(Collectors.joining());
            assertThat(marked).isEqualTo(new String(text, start, end - start));
        }
        browser.look(page, "system-reader");
    }

    private int[] text(String id) {
        return system.gateway()
                .get("/documents/" + id + "/text", Map.of())
                .path("text")
                .asString()
                .codePoints()
                .toArray();
    }

    /** Three regions stand under each other, and a chart shows the same. */
    void compares(String indicator, List<String> regions) {
        page.navigate("/targets/compare");
        page.locator("select[name=indicator]").selectOption(indicator);
        regions.forEach(region -> page.locator("input[value='" + region + "']").check());
        page.locator(".filters button").click();

        assertThat(page.locator(".matrix tbody tr")).hasCount(regions.size());
        assertThat(page.locator("[data-drawn] canvas")).isVisible();
        browser.look(page, "system-compare");
    }

    /** The comparison comes as a file that spreadsheets open. */
    void downloads() throws IOException {
        Download file = page.waitForDownload(() -> page.locator("a[download]").click());

        assertThat(Files.readString(file.path())).startsWith("\uFEFF").contains("云溪市");
    }

    /** English is one click away, and kept. */
    void switchesTheLanguage() {
        page.locator(".choice[hreflang=en]").click();
        page.navigate("/targets");

        assertThat(page.locator("h1")).hasText("Policy targets");
        browser.look(page, "system-targets-english");
    }

    /** Loading and operations tell that the books balance. */
    void looksAtLoadingAndOperations() {
        page.navigate("/loading");
        assertThat(page.locator(".balance.good")).isVisible();
        browser.look(page, "system-loading");
        page.navigate("/ops");
        assertThat(page.locator(".flow li")).hasCount(5);
        browser.look(page, "system-ops");
    }
}
