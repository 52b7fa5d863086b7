package dev.tance.tagging.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds rows of indicator tables that were written out as lines: 森林覆盖率(%):2025年41.2,2030年41.5,约束性. */
final class LabelledLines {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_LINE = 200;
    private static final Pattern OPENING = Pattern.compile("[)）][:：](?=20[0-9]{2}年)");
    private static final Pattern PIECE = Pattern.compile("[^,，;；。]+");
    private static final Pattern VALUE = Pattern.compile("(20[0-9]{2}年(?:目标值?|现状值?|达到?)?|年均(?:增长|增速)|累计)(\\S.*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("(约束|预期|引导|指导)性(指标)?");

    private LabelledLines() {}

    /** Each line as a table of one row, outside of the tables that are known, which are in order. */
    static List<Grid> in(String text, List<Grid> known) {
        List<Grid> found = new ArrayList<>();
        int passed = 0;
        Matcher opening = OPENING.matcher(text);
        while (opening.find()) {
            int start = Lines.start(text, opening.start(), LONGEST_NAME);
            int end = Lines.end(text, opening.end(), LONGEST_LINE);
            while (passed < known.size() && known.get(passed).end() <= start) {
                passed++;
            }
            boolean free = passed == known.size() || !known.get(passed).overlaps(start, end);
            boolean small = start >= 0 && end >= 0;
            Grid grid = small && free ? line(text, start, opening.start() + 1, opening.end(), end) : null;
            if (grid != null) {
                found.add(grid);
            }
        }
        return found;
    }

    /** Null when a piece of the line is neither a value of a year nor an attribute. */
    private static @Nullable Grid line(String text, int start, int nameEnd, int from, int end) {
        List<GridCell> header = new ArrayList<>();
        List<GridCell> cells = new ArrayList<>();
        header.add(GridCell.implied("指标", start));
        cells.add(GridCell.of(text, start, nameEnd));
        Matcher piece = PIECE.matcher(text).region(from, end);
        while (piece.find()) {
            Matcher value = VALUE.matcher(text).region(piece.start(), piece.end());
            if (value.matches()) {
                header.add(GridCell.of(text, value.start(1), value.end(1)));
                cells.add(GridCell.of(text, value.start(2), value.end(2)));
            } else if (ATTRIBUTE.matcher(piece.group().strip()).matches()) {
                header.add(GridCell.implied("属性", piece.start()));
                cells.add(GridCell.of(text, piece.start(), piece.end()));
            } else {
                return null;
            }
        }
        List<List<GridCell>> rows = List.of(header, cells);
        return new Grid(rows, start, end);
    }
}
