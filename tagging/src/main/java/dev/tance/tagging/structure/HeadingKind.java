package dev.tance.tagging.structure;

/**
 * The ways in which Chinese official documents number their parts, outermost first.
 *
 * <p>The order follows GB/T 9704-2012 7.3.3 (一、 over （一） over 1. over （1）), with the chapters and articles of
 * regulations above it. Boxes and dashes carry no number of their own and always stand innermost.
 */
public enum HeadingKind {
    /** 第一部分, 第一篇, 第一编. */
    PART,
    /** 第一章. */
    CHAPTER,
    /** 第一节. */
    DIVISION,
    /** 第一条. */
    ARTICLE,
    /** 一、. */
    CHINESE,
    /** （一）. */
    CHINESE_BRACKETED,
    /** 1. or 1、. */
    ARABIC,
    /** （1） or 1）. */
    ARABIC_BRACKETED,
    /** ①. */
    CIRCLED,
    /** 专栏, a boxed passage inside a section. */
    BOX,
    /** ——, an unnumbered item. */
    DASH;

    /** Whether headings of this kind carry an ordinal that counts up. */
    public boolean isNumbered() {
        return this != BOX && this != DASH;
    }
}
