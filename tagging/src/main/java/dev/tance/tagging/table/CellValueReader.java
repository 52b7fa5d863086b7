package dev.tance.tagging.table;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.ComparatorKind;
import dev.tance.tagging.quantity.Digits;
import dev.tance.tagging.quantity.Quantity;
import dev.tance.tagging.quantity.Quantity.Form;
import dev.tance.tagging.quantity.QuantityReader;
import dev.tance.tagging.rules.Vocabulary;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.rules.WordTable.Entry;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.unit.Unit;
import dev.tance.tagging.unit.UnitFamily;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads cells that hold one value and nothing else: 31, ≥90%, 〔13.5〕, 30左右, 下降3%. */
final class CellValueReader {
    private static final int LONGEST = 40;
    private static final String OPENING = "[〔【(";
    private static final String CLOSING = "]〕】)";
    private static final Set<WordClass> BEFORE = Vocabulary.classes(
            WordClass.COMPARATOR, WordClass.REACH, WordClass.CONTROL, WordClass.CHANGE, WordClass.FILLER);

    /** In a cell a comma between groups of three digits marks thousands; in running text it never does. */
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?(?![0-9,])");

    private static final Pattern REST = Pattern.compile("[\\s*#①-⑳¹²³]*(\\([^()]*\\))?[\\s*#①-⑳¹²³]*");

    private final Vocabulary vocabulary;
    private final QuantityReader quantities;

    CellValueReader(Vocabulary vocabulary, QuantityReader quantities) {
        this.vocabulary = vocabulary;
        this.quantities = quantities;
    }

    /** Null when the cell holds no value, or anything beside it. */
    @Nullable CellValue read(GridCell cell) {
        TextView view = cell.view();
        int start = skipBlanks(view, 0, view.length());
        int end = view.length();
        while (end > start && Character.isWhitespace(view.at(end - 1))) {
            end--;
        }
        if (end - start > LONGEST || end == start) {
            return null;
        }
        int bracket = OPENING.indexOf(view.at(start));
        boolean bracketed = bracket >= 0 && view.at(end - 1) == CLOSING.charAt(bracket);
        return bracketed ? read(view, start + 1, end - 1, true) : read(view, start, end, false);
    }

    private @Nullable CellValue read(TextView view, int start, int end, boolean cumulative) {
        Word comparator = null;
        ChangeKind change = null;
        boolean limits = false;
        int position = skipBlanks(view, start, end);
        for (Entry<Word> word = wordAt(view, position, end); word != null; word = wordAt(view, position, end)) {
            switch (word.value().wordClass()) {
                case COMPARATOR -> comparator = word.value();
                case CHANGE -> change = ChangeKind.valueOf(word.value().value().toUpperCase(Locale.ROOT));
                case CONTROL -> limits = true;
                default -> {}
            }
            position = skipBlanks(view, position + word.length(), end);
        }
        Quantity quantity = quantityAt(view, position, end);
        if (quantity == null || isYear(quantity)) {
            return null;
        }
        int behind = skipBlanks(view, quantity.end(), end);
        Entry<Word> suffix = vocabulary.startingAt(WordClass.SUFFIX, view, behind, end);
        behind += suffix == null ? 0 : suffix.length();
        if (!REST.matcher(view.slice(behind, end)).matches()) {
            return null;
        }
        ComparatorKind kind = quantity.more() ? ComparatorKind.GT : limits ? ComparatorKind.LTE : ComparatorKind.EQ;
        Word marker = suffix == null ? comparator : suffix.value();
        return new CellValue(quantity, marker == null ? kind : of(marker), change, cumulative);
    }

    private @Nullable Entry<Word> wordAt(TextView view, int position, int end) {
        return vocabulary.startingAt(BEFORE, view, position, end);
    }

    private @Nullable Quantity quantityAt(TextView view, int position, int end) {
        if (Digits.isDigit(view.at(position))) {
            Matcher thousands = THOUSANDS.matcher(view.slice(position, end));
            if (thousands.lookingAt()) {
                BigDecimal value = new BigDecimal(thousands.group().replace(",", ""));
                int last = position + thousands.end();
                Quantity unit = quantities.at(view, last - 1, end);
                return unit != null && unit.end() > last && unit.max() == null
                        ? new Quantity(position, unit.end(), value, null, unit.unit(), false, Form.DIGITS)
                        : new Quantity(position, last, value, null, Unit.NONE, false, Form.DIGITS);
            }
        }
        return position < end ? quantities.at(view, position, end) : null;
    }

    /** 2030年前 is a moment and no value. */
    private static boolean isYear(Quantity quantity) {
        int value = quantity.value().intValue();
        boolean moment = quantity.unit().family() == UnitFamily.DURATION && value > 1900 && value < 2200;
        return moment || quantity.unit().family() == UnitFamily.GRADE;
    }

    private static ComparatorKind of(Word marker) {
        return ComparatorKind.valueOf(marker.value().toUpperCase(Locale.ROOT));
    }

    private static int skipBlanks(TextView view, int start, int end) {
        int position = start;
        while (position < end && Character.isWhitespace(view.at(position))) {
            position++;
        }
        return position;
    }
}
