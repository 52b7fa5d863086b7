package dev.tance.extract.page;

import dev.tance.contracts.error.SkipReason;
import dev.tance.extract.document.Block;
import dev.tance.extract.document.Characters;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Tells pages that hold a document from those that do not. */
final class PageKind {
    private static final int FEWEST_LINKS = 5;
    private static final int SHORT_TEXT = 200;
    private static final int NO_TEXT = 8;
    private static final double LINK_SHARE = 0.5;

    private PageKind() {}

    /**
     * Why a page is no document.
     *
     * @param scripts number of scripts that the page had before they were taken out
     * @param announces whether it links to files
     * @return empty for a document
     */
    static Optional<SkipReason> skipped(Element body, List<Block> blocks, int scripts, boolean announces) {
        int length = blocks.stream().mapToInt(PageKind::lengthOf).sum();
        boolean sentence = blocks.stream()
                .anyMatch(block -> block.isTable() || block.text().matches("(?s).*[。；！？].*"));
        if (sentence || length >= SHORT_TEXT || announces) {
            return Optional.empty();
        }
        String shown = Characters.withoutSpace(body.text());
        int linked = 0;
        int links = 0;
        for (Element link : body.select("a[href]")) {
            links++;
            linked += Characters.withoutSpace(link.text()).length();
        }
        if (links >= FEWEST_LINKS && linked > shown.length() * LINK_SHARE) {
            return Optional.of(SkipReason.LIST_PAGE);
        }
        if (length >= NO_TEXT) {
            return Optional.empty();
        }
        return Optional.of(
                scripts > 0 && shown.length() < SHORT_TEXT / 2 ? SkipReason.SCRIPT_ONLY : SkipReason.NO_TEXT);
    }

    private static int lengthOf(Block block) {
        List<List<String>> rows = block.rows();
        return rows == null
                ? block.text().length()
                : rows.stream().flatMap(List::stream).mapToInt(String::length).sum();
    }
}
