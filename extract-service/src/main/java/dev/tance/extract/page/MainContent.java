package dev.tance.extract.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds a page's document. Text outside links that reads like sentences is weighed; from the body
 * the search goes down as long as one child holds nearly all of it. Elements in which content management systems are known
 * to put the text get a start, but no page needs one.
 */
final class MainContent {
    private static final List<Evaluator> CONTAINERS = WordList.lines("content-containers.txt").stream()
            .map(QueryParser::parse)
            .toList();
    private static final Pattern SENTENCE = Pattern.compile("[。；！？，]|[,;]\\s?[\\u4e00-\\u9fa5]");
    private static final int SENTENCE_LENGTH = 30;
    private static final int SMALL_LOSS = 30;
    private static final double LOSS_SHARE = 0.04;
    private static final double CONTAINER_SHARE = 0.6;

    private final Map<Node, Integer> sentences = new IdentityHashMap<>();

    private MainContent() {}

    /** The element; the body itself when no other one stands out. */
    static Element of(Element body) {
        MainContent search = new MainContent();
        search.weigh(body);
        int all = search.weight(body);
        if (all == 0) {
            Element container = search.container(body, 0);
            return container == null ? body : container;
        }
        Element container = search.container(body, (int) (all * CONTAINER_SHARE));
        return blockAround(search.descend(container == null ? body : container), body);
    }

    private void weigh(Element body) {
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    sentences.put(node, weightOf(text));
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    sentences.put(node, weightOf(element));
                }
            }
        });
    }

    private int weightOf(Element element) {
        int sum = 0;
        for (Node child : element.childNodes()) {
            sum += weight(child);
        }
        boolean link = element.normalName().equals("a");
        boolean smallFurniture =
                sum < 4 * SENTENCE_LENGTH * SENTENCE_LENGTH && Furniture.isNamed(element) && !isContainer(element);
        return link || (smallFurniture && !element.normalName().equals("body")) ? 0 : sum;
    }

    private static int weightOf(TextNode text) {
        String bare = text.getWholeText().strip();
        if (bare.length() < 8 || Furniture.isClosingLine(bare)) {
            return 0;
        }
        return SENTENCE.matcher(bare).find() ? bare.length() : bare.length() >= SENTENCE_LENGTH ? bare.length() / 2 : 0;
    }

    private int weight(Node node) {
        return sentences.getOrDefault(node, 0);
    }

    private @Nullable Element container(Element body, int atLeast) {
        for (Evaluator evaluator : CONTAINERS) {
            Element heaviest = null;
            for (Element candidate : body.select(evaluator)) {
                if (heaviest == null || weight(candidate) > weight(heaviest)) {
                    heaviest = candidate;
                }
            }
            if (heaviest != null && weight(heaviest) >= atLeast) {
                return heaviest;
            }
        }
        return null;
    }

    private Element descend(Element from) {
        Element current = from;
        while (true) {
            Element heaviest = null;
            for (Element child : current.children()) {
                if (heaviest == null || weight(child) > weight(heaviest)) {
                    heaviest = child;
                }
            }
            int allowedLoss = Math.max(SMALL_LOSS, (int) (weight(current) * LOSS_SHARE));
            if (heaviest == null || weight(current) - weight(heaviest) > allowedLoss || weight(heaviest) == 0) {
                return current;
            }
            current = heaviest;
        }
    }

    private static Element blockAround(Element found, Element body) {
        Element current = found;
        while (current != body && !isContainer(current) && !PageBlocks.holdsParagraphs(current)) {
            Element parent = current.parent();
            if (parent == null) {
                return current;
            }
            current = parent;
        }
        return current;
    }

    private static boolean isContainer(Element element) {
        return CONTAINERS.stream().anyMatch(element::is);
    }
}
