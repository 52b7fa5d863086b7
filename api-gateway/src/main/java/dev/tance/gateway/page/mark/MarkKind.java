package dev.tance.gateway.page.mark;

/** Why a stretch of text is pointed out. */
public enum MarkKind {
    /** What a search found. */
    HIT("mark", "hit"),
    /** The value of a target. */
    TARGET("mark", "target"),
    /** A responsible or other body. */
    BODY("span", "body"),
    /** Another document, by title or number. */
    CITATION("cite", "citation"),
    /** A heading that stands in one paragraph with other text. */
    HEADING("strong", "heading");

    private final String element;
    private final String style;

    MarkKind(String element, String style) {
        this.element = element;
        this.style = style;
    }

    /** The HTML element that says so. */
    String element() {
        return element;
    }

    /** The class that style sheets and scripts know it by. */
    String style() {
        return style;
    }
}
