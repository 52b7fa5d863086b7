package dev.tance.extract.page;

import dev.tance.extract.document.Characters;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Recognises boxes inside the content that are not part of it: related links, share bars, navigation, metadata tables. */
final class LinkBox {
    private static final int LARGEST = 1500;
    private static final double MOSTLY_LINKS = 0.6;
    private static final Pattern SENTENCE_END = Pattern.compile("[。；！？]");

    private LinkBox() {}

    static boolean isBox(Element element) {
        if (!PageBlocks.isBlock(element) && !element.normalName().equals("span")) {
            return false;
        }
        boolean candidate = PageBlocks.isBlock(element) && element.childrenSize() > 0;
        boolean named = Furniture.isNamed(element);
        if (!candidate && !named) {
            return false;
        }
        String text = textOf(element);
        if (text.length() > LARGEST || text.isEmpty()) {
            return false;
        }
        if (MetadataTable.isMetadata(element)) {
            return true;
        }
        Links links = Links.in(element);
        double linkShare = (double) links.textLength / text.length();
        if (named
                && (linkShare > 0.3
                        || Furniture.isLine(text)
                        || !SENTENCE_END.matcher(text).find() && text.length() < 60)) {
            return links.files == 0;
        }
        if (links.files > 0) {
            return false;
        }
        boolean labelled = startsWithLabel(element);
        return (links.pages >= 3 && linkShare > MOSTLY_LINKS && links.textLength > 8 * links.pages / 2)
                || (labelled && linkShare > 0.3);
    }

    private static boolean startsWithLabel(Element element) {
        for (Element child : element.children()) {
            String text = Characters.withoutSpace(child.text());
            if (!text.isEmpty()) {
                return Furniture.isBoxLabel(text);
            }
        }
        return false;
    }

    private static String textOf(Element element) {
        return Characters.withoutSpace(element.text());
    }

    /** Counts of the links in an element. */
    private record Links(int pages, int files, int textLength) {
        static Links in(Element element) {
            int pages = 0;
            int files = 0;
            int length = 0;
            for (Element link : element.select("a[href]")) {
                if (AttachmentLinks.isFile(link)) {
                    files++;
                } else {
                    pages++;
                }
                length += textOf(link).length();
            }
            return new Links(pages, files, length);
        }
    }
}
