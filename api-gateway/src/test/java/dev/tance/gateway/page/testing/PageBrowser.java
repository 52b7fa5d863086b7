package dev.tance.gateway.page.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;

/** The system's Chromium, looking at the pages of one gateway. What it saw is kept in {@code target/screenshots}. */
public final class PageBrowser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final URI base;
    private final Playwright playwright;
    private final Browser browser;

    /** What the browser complains about: refused styles and scripts, failed requests, errors of scripts. */
    private final List<String> complaints = new ArrayList<>();

    private PageBrowser(URI base) {
        this.base = base;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(OPTIONS));
    }

    /** Without Chromium the tests are skipped; under CI it must be there, unless CI says that it cannot be. */
    public static PageBrowser on(URI base) {
        boolean there = Files.isExecutable(CHROMIUM);
        if (!there && System.getenv("CI") != null && System.getenv("TANCE_WITHOUT_BROWSER") == null) {
            throw new AssertionError(CHROMIUM + " is missing: install the Debian package chromium");
        }
        Assumptions.assumeTrue(there, CHROMIUM + " is missing: the pages are not looked at");
        return new PageBrowser(base);
    }

    /** A window of its own, without anything kept from others. */
    public Page window(String language, int width, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base.toString())
                .setLocale(language)
                .setViewportSize(width, width < 600 ? 780 : 900)
                .setColorScheme(scheme)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(30_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** A window as wide as a desk allows, in Chinese. */
    public Page desktop() {
        return window("zh-CN", 1280, ColorScheme.LIGHT);
    }

    /** Keeps what the window shows, and holds it to the rules of accessible pages and to its width. */
    public void look(Page page, String name) {
        List<String> own = List.copyOf(complaints);
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
        List<String> faults = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(PageBrowser::told)
                        .toList();
        assertThat(faults).as("grave faults of %s", page.url()).isEmpty();
        Object wider = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) wider).intValue())
                .as("pixels beyond the width of %s", page.url())
                .isLessThanOrEqualTo(0);
        complaints.clear(); // taking pictures puts styles into the page, which it refuses
        complaints.addAll(own);
    }

    /** For what was refused on purpose. */
    public void forgetComplaints() {
        complaints.clear();
    }

    /** What the browser complained about so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
