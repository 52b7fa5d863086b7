package dev.tance.extract.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements begin a new line, and which hold paragraphs. */
final class PageBlocks {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ucapcontent",
            "ul",
            "listing",
            "xmp");
    private static final Set<String> HOLDERS = Set.of(
            "div",
            "td",
            "article",
            "section",
            "main",
            "body",
            "center",
            "blockquote",
            "ucapcontent",
            "form",
            "dd",
            "pre");

    private PageBlocks() {}

    /** Whether the element stands on lines of its own. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Whether the element is one that usually holds the paragraphs of a document. */
    static boolean holdsParagraphs(Element element) {
        return HOLDERS.contains(element.normalName()) && !element.hasClass("p");
    }
}
