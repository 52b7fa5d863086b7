package dev.tance.gateway.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.tance.gateway.page.testing.PageBrowser;
import dev.tance.gateway.page.testing.SampleRegions;
import dev.tance.gateway.testing.RunningGateway;
import dev.tance.index.testing.RunningIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see and do, in a browser before a real node. */
class PagesTest {
    private static PageBrowser browser;
    private static RunningGateway gateway;

    @BeforeAll
    static void load() {
        gateway = RunningGateway.shared();
        browser = PageBrowser.on(gateway.base());
        SampleRegions.load(RunningIndex.shared());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothing_was_refused() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void somebody_searches_narrows_down_and_comes_to_the_place_in_the_document() {
        Page page = browser.desktop();
        page.navigate("/?source=pages");
        page.getByRole(AriaRole.SEARCHBOX).fill("森林覆盖率");
        page.keyboard().press("Enter");

        assertThat(page.locator(".hit")).hasCount(4);
        assertThat(page.locator(".hit mark.m-hit").first()).hasText("森林覆盖率");
        browser.look(page, "search");

        page.locator(".facet a", new Page.LocatorOptions().setHasText("梅浦县"))
                .first()
                .click();
        assertThat(page.locator(".hit")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile(".*region=970121.*"));

        page.locator(".hit h2 a").click();
        assertThat(page.locator("#hit-1")).isInViewport();
        assertThat(page.locator("#hit-1")).hasText("森林覆盖率");
    }

    @Test
    void a_target_is_marked_exactly_and_its_entry_leads_to_it() {
        Page page = browser.desktop();
        page.navigate("/read/" + SampleRegions.PROVINCE.id());

        assertThat(page.locator("mark.m-target")).hasText(new String[] {"61%", "63%", "70%"});
        assertThat(page.locator(".targets .quantity")).hasText(new String[] {"≥ 61%", "≥ 63%", "≥ 70%"});
        assertThat(page.locator(".text span.m-body")).hasText("省林业局");
        assertThat(page.locator(".outline a")).hasCount(2);
        assertThat(page.locator(".text h2")).hasText(new String[] {"第一章 总体要求", "第二章 发展目标"});
        browser.look(page, "reader");

        page.locator(".targets a").nth(1).click();
        assertThat(page.locator("#target-2")).isInViewport();
        assertThat(page.locator("#target-2")).hasClass(Pattern.compile(".*\\bat\\b.*"));
    }

    @Test
    void what_a_document_says_never_runs() {
        Page page = browser.desktop();
        page.navigate("/read/" + SampleRegions.PROVINCE.id());

        assertThat(page.locator(".text")).containsText("<script>document.title='pwned'</script> & 其他事项。");
        assertThat(page).hasTitle(Pattern.compile("申省国土绿化.*"));
    }

    @Test
    void a_cited_document_is_marked_and_one_click_away_in_both_directions() {
        Page page = browser.desktop();
        page.navigate("/read/" + SampleRegions.COUNTY.id());
        assertThat(page.locator("cite.m-citation")).hasText("申省国土绿化“十五五”规划");

        page.locator(".found a", new Page.LocatorOptions().setHasText("《申省国土绿化“十五五”规划》"))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText("申省国土绿化“十五五”规划");
        assertThat(page.locator(".found a", new Page.LocatorOptions().setHasText("梅浦县国土绿化工作方案")))
                .hasCount(1);
    }

    @Test
    void marks_can_be_hidden_kind_by_kind() {
        Page page = browser.desktop();
        page.navigate("/read/" + SampleRegions.PROVINCE.id());
        page.locator("#show-targets").uncheck();

        assertThat(page.locator("mark.m-target").first()).hasCSS("background-color", "rgba(0, 0, 0, 0)");
    }

    @Test
    void targets_are_filtered_and_lead_to_their_document() {
        Page page = browser.desktop();
        page.navigate("/targets?source=pages");
        assertThat(page.locator("tbody tr")).hasCount(8);
        page.navigate("/targets?source=pages&indicator=forest_coverage&year=2030&region=970100");

        assertThat(page.locator("tbody .quantity")).hasText(new String[] {"≥ 66%", "≥ 68%"});
        browser.look(page, "targets");

        page.locator("tbody .quantity").last().click();
        assertThat(page.locator("#hit-1")).hasText("68%");
    }

    @Test
    void three_regions_are_compared_as_a_table_and_as_a_chart() {
        Page page = browser.desktop();
        page.navigate("/targets/compare");
        page.locator("select[name=indicator]").selectOption("forest_coverage");
        for (String region : List.of("970000", "970100", "970200")) {
            page.locator("input[value='" + region + "']").check();
        }
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("比较"))
                .click();

        assertThat(page.locator(".matrix tbody th")).hasText(new String[] {"申省", "桃州市", "芦川市"});
        assertThat(page.locator(".matrix .best .quantity")).hasText(new String[] {"≥ 64%", "≥ 66%"});
        assertThat(page.locator("[data-drawn] canvas")).isVisible();
        browser.look(page, "compare");
    }

    @Test
    void what_is_shown_is_downloaded_for_a_spreadsheet() throws IOException {
        Page page = browser.desktop();
        page.navigate("/targets?source=pages&indicator=forest_coverage&year=2028");
        Download targets =
                page.waitForDownload(() -> page.locator("a[download]").click());
        page.navigate("/targets/compare?indicator=forest_coverage&regions=970000,970100,970200");
        Download comparison =
                page.waitForDownload(() -> page.locator("a[download]").click());

        assertThat(Files.readString(targets.path()).lines()).hasSize(4).anyMatch(line -> line.contains("桃州市"));
        assertThat(Files.readString(comparison.path()).lines())
                .hasSize(7)
                .first()
                .asString()
                .startsWith("\uFEFF");
    }

    @Test
    void a_region_stands_beside_its_parent() {
        Page page = browser.desktop();
        page.navigate("/regions/970200");

        assertThat(page.locator("h1")).hasText("芦川市");
        assertThat(page.locator("tbody tr").first()).containsText("≥ 52%");
        assertThat(page.locator(".verdict").first()).hasText("更宽");
        assertThat(page.locator(".verdict.missing")).hasCount(1);
        browser.look(page, "region");
    }

    @Test
    void loading_renews_itself() {
        Page page = browser.desktop();
        page.navigate("/loading");
        Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText("pages"));
        assertThat(row.locator("[data-label='收到']")).hasText("5");
        assertThat(row.locator("[data-label='失败']")).hasText("1");
        browser.look(page, "loading");

        page.waitForResponse(response -> response.url().contains("part=state") && response.status() == 200, () -> {});
        assertThat(page.locator("main > .state")).hasCount(1);
    }

    @Test
    void operators_see_what_failed_and_what_to_do() {
        Page page = browser.desktop();
        page.navigate("/ops");

        assertThat(page.locator(".flow li")).hasCount(5);
        assertThat(page.locator("main")).containsText("文件已损坏");
        assertThat(page.locator("main")).containsText("重新获取该文件。");
        Locator letter = page.locator("tr", new Page.LocatorOptions().setHasText("mei.gov.example/broken.pdf"));
        assertThat(letter).containsText("文件已损坏");
        assertThat(letter.getByRole(AriaRole.BUTTON)).hasText("重新处理");
        assertThat(page.locator(".chip").first()).containsText("第 1 代");
        browser.look(page, "ops");
    }

    @Test
    void the_language_is_switched_and_kept() {
        Page page = browser.desktop();
        page.navigate("/targets");
        page.locator(".choice[hreflang=en]").click();
        assertThat(page.locator("h1")).hasText("Policy targets");

        page.navigate("/loading");
        assertThat(page.locator("h1")).hasText("Loading");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        browser.look(page, "loading-english");
    }

    @Test
    void a_browser_that_prefers_english_gets_english() {
        Page page = browser.window("en-GB", 1280, ColorScheme.LIGHT);
        page.navigate("/");

        assertThat(page.locator("h1")).hasText("Search documents and clauses");
    }

    @Test
    void the_look_is_dark_by_preference_and_by_choice() {
        Page preferring = browser.window("zh-CN", 1280, ColorScheme.DARK);
        preferring.navigate("/read/" + SampleRegions.PROVINCE.id());
        assertThat(preferring.locator("body")).hasCSS("background-color", "rgb(20, 23, 26)");
        browser.look(preferring, "reader-dark");

        Page choosing = browser.desktop();
        choosing.navigate("/targets");
        choosing.locator(".choice.theme").click();
        assertThat(choosing.locator("body")).hasCSS("background-color", "rgb(20, 23, 26)");
        browser.look(choosing, "targets-dark");
    }

    @ParameterizedTest
    @CsvSource({
        "search, /?q=%E6%A3%AE%E6%9E%97&source=pages",
        "targets, /targets?source=pages",
        "compare, /targets/compare?indicator=forest_coverage",
        "region, /regions/970100",
        "loading, /loading",
        "ops, /ops"
    })
    void a_phone_shows_every_page_without_scrolling_sideways(String name, String path) {
        Page page = browser.window("zh-CN", 360, ColorScheme.LIGHT);
        page.navigate(path);

        browser.look(page, "phone-" + name);
    }

    @Test
    void a_phone_shows_the_text_first_and_opens_lists_on_demand() {
        Page page = browser.window("zh-CN", 360, ColorScheme.DARK);
        page.navigate("/read/" + SampleRegions.PROVINCE.id());
        assertThat(page.locator(".targets")).isHidden();
        browser.look(page, "phone-reader-dark");

        page.locator(".found summary").first().click();
        assertThat(page.locator(".targets")).isVisible();
    }

    @Test
    void the_keyboard_alone_is_enough() {
        Page page = browser.desktop();
        page.navigate("/targets");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");

        assertThat(page.locator("input[name=indicator]")).isFocused();
    }

    @Test
    void what_does_not_exist_is_a_page_that_says_so() {
        Page page = browser.desktop();
        assertThat(page.navigate("/read/none").status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("没有这个页面");
        browser.look(page, "failure");

        assertThat(page.navigate("/targets?color=red").status()).isEqualTo(400);
        assertThat(page.locator(".detail")).containsText("unknown parameter 'color'");
        assertThat(page.navigate("/nowhere").status()).isEqualTo(404);
        browser.forgetComplaints();
    }
}
