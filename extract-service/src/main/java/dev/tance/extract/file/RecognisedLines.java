package dev.tance.extract.file;

import dev.tance.extract.file.PageLines.Line;
import dev.tance.extract.recognition.RecognisedLine;
import dev.tance.extract.recognition.RecognisedPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Brings recognised lines into the form of a text layer's lines, in points. */
final class RecognisedLines {
    private static final double SAME_ROW = 0.5;
    private static final double OTHER_SIZE = 1.4;

    private RecognisedLines() {}

    /**
     * The lines of a page from top to bottom; pieces that stand beside each other are one line with a tab between them.
     *
     * @param width of the page in points
     * @param height of the page in points
     */
    static List<Line> of(RecognisedPage page, double width, double height) {
        double scale = 72.0 / page.dpi();
        List<RecognisedLine> found = new ArrayList<>(page.lines());
        double median = median(found);
        found.sort(Comparator.comparingDouble(RecognisedLines::middle));
        List<Line> lines = new ArrayList<>();
        List<RecognisedLine> row = new ArrayList<>();
        for (RecognisedLine line : found) {
            if (!row.isEmpty() && middle(line) - middle(row.get(0)) > median * SAME_ROW) {
                lines.add(joined(row, page.number(), median, scale, width, height));
                row.clear();
            }
            row.add(line);
        }
        if (!row.isEmpty()) {
            lines.add(joined(row, page.number(), median, scale, width, height));
        }
        return lines;
    }

    private static Line joined(
            List<RecognisedLine> row, int page, double median, double scale, double width, double height) {
        row.sort(Comparator.comparingInt(RecognisedLine::left));
        Line line = null;
        for (RecognisedLine piece : row) {
            // boxes vary with the characters in them, so only a heading's really differ from the others
            double size = piece.height() > median * OTHER_SIZE ? piece.height() : median;
            Line next = new Line(
                    piece.text(),
                    page,
                    piece.left() * scale,
                    piece.right() * scale,
                    piece.bottom() * scale,
                    size * scale,
                    width,
                    height);
            line = line == null ? next : line.followedBy(next);
        }
        return java.util.Objects.requireNonNull(line);
    }

    private static double middle(RecognisedLine line) {
        return (line.top() + line.bottom()) / 2.0;
    }

    private static double median(List<RecognisedLine> lines) {
        int[] heights = lines.stream().mapToInt(RecognisedLine::height).sorted().toArray();
        return heights.length == 0 ? 1 : Math.max(1, heights[heights.length / 2]);
    }
}
