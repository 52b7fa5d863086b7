package dev.tance.tagging.table;

import dev.tance.tagging.text.TextView;
import dev.tance.tagging.unit.Unit;
import dev.tance.tagging.unit.UnitFamily;
import dev.tance.tagging.unit.UnitTable;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads units that stand apart from their number: in a column of units, in brackets behind an indicator. */
final class CellUnits {
    private static final int LONGEST = 14;
    private static final Pattern UNIT_LIKE = Pattern.compile("[\\p{L}%‰/·.²³0-9]*\\p{L}[\\p{L}%‰/·.²³0-9]*");

    private final UnitTable units;

    CellUnits(UnitTable units) {
        this.units = units;
    }

    /** The unit of the table that a text is as a whole, else null. */
    @Nullable Unit known(String text) {
        TextView view = TextView.of(text);
        UnitTable.Match match = units.at(view, 0, view.length());
        return match != null && match.end() == view.length() ? match.unit() : null;
    }

    /** The unit that a cell of a unit column states: one of the table, or any other short word, which has no base. */
    @Nullable Unit of(String text) {
        Unit known = known(text);
        if (known != null) {
            return known;
        }
        boolean word = text.length() <= LONGEST && UNIT_LIKE.matcher(text).matches();
        return word ? new Unit(text, UnitFamily.COUNT, BigDecimal.ONE, null) : null;
    }
}
