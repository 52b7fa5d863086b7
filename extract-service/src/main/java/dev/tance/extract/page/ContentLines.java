package dev.tance.extract.page;

import dev.tance.extract.document.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks the content element and yields its lines: block elements and {@code <br>} end a line, boxes of links are left out. */
final class ContentLines implements NodeFilter {
    private final Element root;
    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean cut;
    private int outsideLinks;
    private int fileLinks;
    private int insideLinks;

    private ContentLines(Element root) {
        this.root = root;
    }

    static List<PageLine> of(Element content) {
        ContentLines walk = new ContentLines(content);
        content.filter(walk);
        walk.endLine();
        return walk.lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            addText(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? enter(element) : FilterResult.SKIP_ENTIRELY;
    }

    private FilterResult enter(Element element) {
        if (element.normalName().equals("br")) {
            endLine();
            return FilterResult.CONTINUE;
        }
        if (PageBlocks.isBlock(element)) {
            endLine();
        }
        if (element != root && LinkBox.isBox(element)) {
            cut = true;
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("table") && DataTable.isData(element)) {
            lines.add(new PageLine("", cut, false, DataTable.rows(element)));
            cut = false;
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("a")) {
            insideLinks++;
            fileLinks += AttachmentLinks.isFile(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                insideLinks = Math.max(0, insideLinks - 1);
            } else if (PageBlocks.isBlock(element)) {
                endLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void addText(String text) {
        line.append(text);
        if (insideLinks == 0) {
            for (int i = 0; i < text.length(); i++) {
                outsideLinks += Characters.isSpace(text.charAt(i)) ? 0 : 1;
            }
        }
    }

    private void endLine() {
        String text = Characters.clean(line.toString());
        line.setLength(0);
        if (!text.isEmpty()) {
            boolean attachment = fileLinks > 0 && AttachmentLinks.isOnlyLabel(text, outsideLinks);
            lines.add(new PageLine(text, cut, attachment, null));
            cut = false;
        }
        outsideLinks = 0;
        fileLinks = 0;
    }
}
