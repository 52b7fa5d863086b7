package dev.tance.tagging.quantity;

import dev.tance.tagging.quantity.Digits.Numeral;
import dev.tance.tagging.quantity.Quantity.Form;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.unit.Unit;
import dev.tance.tagging.unit.UnitFamily;
import dev.tance.tagging.unit.UnitTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads the quantity that starts at a position: number, range, fraction, multiple, unit. */
public final class QuantityReader {
    private static final int FRACTION_DIGITS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal TEN_THOUSANDTH = new BigDecimal("0.0001");
    private static final BigDecimal HUNDRED_THOUSANDTH = new BigDecimal("0.00001");
    private static final Unit TIMES = new Unit("倍", UnitFamily.MULTIPLE, BigDecimal.ONE, "1");

    private final UnitTable units;

    /** Reads with a table of units. */
    public QuantityReader(UnitTable units) {
        this.units = units;
    }

    /** The quantity at a position; null when none starts there. Looks only a bounded way ahead. */
    public @Nullable Quantity at(TextView view, int position, int end) {
        char c = view.at(position);
        if (Digits.isDigit(c)) {
            return arabic(view, position, position, end, false);
        }
        if (c == '-' && Digits.isDigit(view.at(position + 1)) && !isOperand(view.at(position - 1))) {
            return arabic(view, position, position + 1, end, true);
        }
        return chinese(view, position, end);
    }

    /** A minus behind a digit or letter joins (1-2家, DB-29); elsewhere it is a sign. */
    private static boolean isOperand(char before) {
        return before < 0x250 && (Character.isLetterOrDigit(before) || before == '%' || before == '-');
    }

    private @Nullable Quantity arabic(TextView view, int start, int digits, int end, boolean negative) {
        Numeral first = Digits.arabic(view, digits, end);
        if (first == null) {
            return null;
        }
        BigDecimal value = negative ? first.value().negate() : first.value();
        Numeral divisor = divisor(view, first.end(), end);
        if (divisor != null) {
            BigDecimal fraction = value.divide(divisor.value(), FRACTION_DIGITS, RoundingMode.HALF_UP);
            return new Quantity(start, divisor.end(), fraction, null, Unit.NONE, false, Form.FRACTION);
        }
        Numeral ratio = view.at(first.end()) == ':' ? Digits.arabic(view, first.end() + 1, end) : null;
        if (ratio != null && ratio.end() - first.end() < 5) {
            Unit to = new Unit(view.slice(first.end(), ratio.end()), UnitFamily.RATIO, BigDecimal.ONE, null);
            return new Quantity(start, ratio.end(), value, null, to, false, Form.DIGITS);
        }
        Quantity magnitudes = magnitudes(view, start, value, first.end(), end);
        if (magnitudes != null) {
            return magnitudes;
        }
        UnitTable.Match unit = unit(view, first.end(), end);
        int numberEnd = unit == null ? first.end() : unit.end();
        Quantity range = range(view, start, value, unit == null ? Unit.NONE : unit.unit(), numberEnd, end);
        return range != null ? range : plain(view, start, value, first.end(), end);
    }

    private @Nullable Numeral divisor(TextView view, int slash, int end) {
        boolean fraction = view.at(slash) == '/' && Digits.isDigit(view.at(slash + 1));
        Numeral divisor = fraction ? Digits.arabic(view, slash + 1, end) : null;
        boolean rate = divisor != null && "万亿千百".indexOf(view.at(divisor.end())) >= 0;
        return divisor == null
                        || rate
                        || divisor.value().signum() == 0
                        || divisor.value().compareTo(HUNDRED) > 0
                ? null
                : divisor;
    }

    private UnitTable.@Nullable Match unit(TextView view, int position, int end) {
        int start = view.at(position) == ' ' ? position + 1 : position;
        if (view.startsWith("/10万", start, end) || view.startsWith("/万", start, end)) {
            int after = view.indexOf("万", start, end) + 1;
            BigDecimal share = view.at(start + 1) == '1' ? HUNDRED_THOUSANDTH : TEN_THOUSANDTH;
            return new UnitTable.Match(new Unit(view.slice(start, after), UnitFamily.RATIO, share, "1"), after);
        }
        return units.at(view, start, end);
    }

    private Quantity plain(TextView view, int start, BigDecimal value, int numberEnd, int end) {
        boolean more = "余多".indexOf(view.at(numberEnd)) >= 0;
        UnitTable.Match unit = unit(view, more ? numberEnd + 1 : numberEnd, end);
        if (unit == null) {
            return new Quantity(start, numberEnd, value, null, Unit.NONE, false, Form.DIGITS);
        }
        int unitEnd = unit.end();
        boolean moreBehind = unit.unit().text().matches("[百千万亿]+") && view.at(unitEnd) == '余';
        return new Quantity(start, unitEnd, value, null, unit.unit(), more || moreBehind, Form.DIGITS);
    }

    /** 1.5万至2万个: the lower end has the magnitude of the unit and nothing else of it. */
    private @Nullable Quantity magnitudes(TextView view, int start, BigDecimal low, int magnitude, int end) {
        boolean range = "千万亿".indexOf(view.at(magnitude)) >= 0 && "—-~至到".indexOf(view.at(magnitude + 1)) >= 0;
        Numeral high = range && Digits.isDigit(view.at(magnitude + 2)) ? Digits.arabic(view, magnitude + 2, end) : null;
        UnitTable.Match unit = high == null ? null : unit(view, high.end(), end);
        boolean fits = unit != null && unit.unit().text().charAt(0) == view.at(magnitude);
        return high != null && unit != null && fits && high.value().compareTo(low) > 0
                ? new Quantity(start, unit.end(), low, high.value(), unit.unit(), false, Form.DIGITS)
                : null;
    }

    private @Nullable Quantity range(TextView view, int start, BigDecimal low, Unit lowUnit, int position, int end) {
        char mark = view.at(position);
        int next = position + 1;
        while (mark == '—' && view.at(next) == '—' && next - position < 3) {
            next++;
        }
        if ("—-~至到".indexOf(mark) < 0 || !Digits.isDigit(view.at(next))) {
            return null;
        }
        Numeral high = Digits.arabic(view, next, end);
        UnitTable.Match unit = high == null ? null : unit(view, high.end(), end);
        if (high == null || high.value().compareTo(low) <= 0) {
            return null;
        }
        boolean bareLow = lowUnit.family() == UnitFamily.NONE;
        boolean joins = unit == null ? bareLow && mark != '至' && mark != '到' : bareLow || lowUnit.equals(unit.unit());
        if (!joins) {
            return null;
        }
        Unit shared = unit == null ? Unit.NONE : unit.unit();
        return new Quantity(
                start, unit == null ? high.end() : unit.end(), low, high.value(), shared, false, Form.DIGITS);
    }

    private @Nullable Quantity chinese(TextView view, int position, int end) {
        if (view.at(position) == '翻') {
            return doubling(view, position, end);
        }
        Numeral first = Digits.chinese(view, position, end);
        if (view.at(position) == '百' || view.at(position) == '千') {
            return roundNumber(view, position, end);
        }
        if (first == null) {
            return null;
        }
        if (view.startsWith("分之", first.end(), end)) {
            return chineseFraction(view, position, first, end);
        }
        UnitTable.Match unit = units.at(view, first.end(), end);
        boolean some =
                unit != null && unit.unit().text().equals("批") && first.value().intValue() == 1;
        boolean points = unit != null && unit.unit().text().equals("分");
        return unit != null && !some && !points && first.value().signum() > 0
                ? new Quantity(position, unit.end(), first.value(), null, unit.unit(), false, Form.CHINESE)
                : null;
    }

    private @Nullable Quantity roundNumber(TextView view, int position, int end) {
        UnitTable.Match unit = units.at(view, position + 1, end);
        BigDecimal value = view.at(position) == '百' ? HUNDRED : THOUSAND;
        boolean share = unit != null && unit.unit().text().equals("分");
        return unit == null || share
                ? null
                : new Quantity(position, unit.end(), value, null, unit.unit(), false, Form.CHINESE);
    }

    private static @Nullable Quantity doubling(TextView view, int position, int end) {
        Numeral times = Digits.chinese(view, position + 1, end);
        if (times == null || view.at(times.end()) != '番') {
            return null;
        }
        BigDecimal factor = BigDecimal.TWO.pow(Math.min(times.value().intValue(), FRACTION_DIGITS));
        return new Quantity(position, times.end() + 1, factor, null, TIMES, false, Form.DOUBLING);
    }

    private static @Nullable Quantity chineseFraction(TextView view, int position, Numeral divisor, int end) {
        Numeral top = Digits.chinese(view, divisor.end() + 2, end);
        if (top == null || divisor.value().signum() == 0) {
            return null;
        }
        BigDecimal value = top.value().divide(divisor.value(), FRACTION_DIGITS, RoundingMode.HALF_UP);
        return new Quantity(position, top.end(), value, null, Unit.NONE, false, Form.FRACTION);
    }
}
