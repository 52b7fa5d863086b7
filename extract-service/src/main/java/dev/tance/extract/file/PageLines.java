package dev.tance.extract.file;

import dev.tance.extract.document.Block;
import java.util.List;

/** Makes blocks of the lines of a paged document: furniture of the pages out, lines joined to paragraphs and tables. */
final class PageLines {
    private PageLines() {}

    /**
     * A line as it stands on a page. Lengths in any unit, the same within a document.
     *
     * @param text with a tab where a wide gap separates columns
     * @param page 1-based
     * @param left where the first character begins
     * @param right where the last one ends
     * @param baseline distance from the top of the page
     * @param size of the largest character
     */
    record Line(
            String text,
            int page,
            double left,
            double right,
            double baseline,
            double size,
            double pageWidth,
            double pageHeight) {
        /** This line with a piece that stands to its right. */
        Line followedBy(Line piece) {
            boolean gap = piece.left - right > size * 1.8;
            String joined = text + (gap ? "\t" : "") + piece.text;
            return new Line(
                    joined,
                    page,
                    left,
                    Math.max(right, piece.right),
                    baseline,
                    Math.max(size, piece.size),
                    pageWidth,
                    pageHeight);
        }
    }

    static List<Block> blocks(List<Line> lines) {
        return new ParagraphJoiner(RunningHeads.without(lines)).blocks();
    }
}
