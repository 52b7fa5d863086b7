package dev.tance.extract.page;

import dev.tance.contracts.identity.CanonicalUrl;
import dev.tance.extract.document.Characters;
import dev.tance.extract.document.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the files that a page announces: links to documents by the extension of their path, query or label. */
final class AttachmentLinks {
    private static final int MOST = 500;
    private static final String EXTENSIONS =
            "pdf|docx?|wps|ofd|xlsx?|et|pptx?|dps|rtf|odt|ods|odp|txt|csv|epub|zip|rar|7z|tar|tgz|gz|ceb|caj";
    private static final Pattern PATH = Pattern.compile("(?i)\\.(?:" + EXTENSIONS + ")$");
    private static final Pattern QUERY = Pattern.compile("(?i)[?&=/][^?&=]*\\.(?:" + EXTENSIONS + ")(?:&|$)");
    private static final Pattern LABEL = Pattern.compile("(?i)\\.(?:" + EXTENSIONS + ")(?:\\s*[\\[(（].{0,20})?$");
    private static final Pattern ONLY_LABEL =
            Pattern.compile("(?:附件|附|附件下载|相关附件|下载|全文下载|附表|附图)?\\s*[0-9一二三四五六七八九十]{0,3}\\s*[:：.、]?");

    private AttachmentLinks() {}

    /** Whether the link leads to a file. */
    static boolean isFile(Element link) {
        String target = link.attr("href").strip();
        if (target.isEmpty()
                || target.startsWith("#")
                || target.regionMatches(true, 0, "javascript:", 0, 11)
                || target.regionMatches(true, 0, "mailto:", 0, 7)) {
            return false;
        }
        int query = target.indexOf('?');
        String path = (query < 0 ? target : target.substring(0, query)).replaceFirst("#.*$", "");
        return PATH.matcher(path).find()
                || (query >= 0 && QUERY.matcher(target.substring(query)).find())
                || LABEL.matcher(link.text().strip()).find();
    }

    /** Whether a line with a link to a file holds nothing else but a word such as 附件1：. */
    static boolean isOnlyLabel(String line, int charactersOutsideLinks) {
        return charactersOutsideLinks == 0
                || (charactersOutsideLinks <= 8 && ONLY_LABEL.matcher(line).lookingAt());
    }

    /** The files that the page links to, each once, in the page's order. */
    static List<Link> in(Element body) {
        Map<String, Link> links = new LinkedHashMap<>();
        for (Element link : body.select("a[href]")) {
            if (links.size() < MOST && isFile(link) && !insideFurniture(link)) {
                Optional<String> url = CanonicalUrl.of(link.absUrl("href"));
                url.ifPresent(target -> links.putIfAbsent(target, new Link(target, Characters.clean(link.text()))));
            }
        }
        return new ArrayList<>(links.values());
    }

    private static boolean insideFurniture(Element link) {
        for (Element parent : link.parents()) {
            String tag = parent.normalName();
            if (tag.equals("nav") || tag.equals("footer") || tag.equals("header")) {
                return true;
            }
        }
        return false;
    }
}
