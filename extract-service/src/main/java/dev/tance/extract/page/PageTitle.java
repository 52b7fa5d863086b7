package dev.tance.extract.page;

import dev.tance.extract.document.Characters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Decides on a page's title. Candidates in order: the tag ArticleTitle, headings, the field 名称, the page's own title
 * without the site's name, elements that are styled as a title. One that the page shows beats one that it does not.
 */
final class PageTitle {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*[_|｜]\\s*|\\s+[-–—]+\\s*|\\s*[-–—]+\\s+|-(?=[^-]{2,20}$)|>{1,2}");
    private static final Pattern UNUSABLE = Pattern.compile(
            "(?i).*(?:\\$\\{|\\{\\{|<[!$]|undefined|无标题文档|untitled|microsoft word|new page|加载中|loading|欢迎访问).*|null|首页|正文|详情页?|文章页|内容页|无|信息公开|政府信息公开");

    private final Document page;
    private final Map<String, String> metadata;
    private final String shown;

    private PageTitle(Document page, Map<String, String> metadata) {
        this.page = page;
        this.metadata = metadata;
        this.shown = Characters.withoutSpace(page.body().text());
    }

    static @Nullable String of(Document page, Map<String, String> metadata) {
        PageTitle search = new PageTitle(page, metadata);
        Set<String> candidates = search.candidates();
        Optional<String> visible = candidates.stream().filter(search::isShown).findFirst();
        return visible.or(() -> candidates.stream().findFirst()).orElse(null);
    }

    private Set<String> candidates() {
        List<String> raw = new ArrayList<>();
        raw.add(metadata.getOrDefault("ArticleTitle", ""));
        addTexts(raw, "h1");
        raw.add(metadata.getOrDefault("名称", ""));
        raw.add(withoutSite(page.title()));
        raw.add(withoutSite(metadata.getOrDefault("og:title", "")));
        addTexts(raw, ".title, .biaoti, #title, .article-title, .xl_title, h2, h3");
        Set<String> usable = new LinkedHashSet<>();
        for (String candidate : raw) {
            String clean = Characters.clean(candidate);
            if (isUsable(clean)) {
                usable.add(clean);
            }
        }
        return usable;
    }

    private void addTexts(List<String> candidates, String selector) {
        for (Element element : page.body().select(selector)) {
            if (!insideFurniture(element) && element.select("a[href]").size() < 2) {
                candidates.add(element.text());
            }
        }
    }

    private static boolean insideFurniture(Element element) {
        return Furniture.isNamed(element) && !element.normalName().startsWith("h")
                || element.parents().stream()
                        .limit(3)
                        .anyMatch(parent -> !parent.normalName().equals("body") && Furniture.isNamed(parent));
    }

    private boolean isUsable(String title) {
        return title.length() >= SHORTEST
                && title.length() <= LONGEST
                && !UNUSABLE.matcher(title).matches()
                && !title.equals(metadata.get("SiteName"))
                && !title.equals(metadata.get("ColumnName"))
                && !Furniture.isLine(title)
                && !Furniture.isBoxLabel(title);
    }

    private boolean isShown(String title) {
        return shown.contains(Characters.withoutSpace(title));
    }

    /** The longest part of a title such as {@code 某县碳达峰实施方案_某县人民政府}. */
    static String withoutSite(String title) {
        String longest = "";
        for (String part : SEPARATOR.split(title.strip())) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest;
    }
}
