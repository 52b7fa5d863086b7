package dev.tance.tagging.entity;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads amounts of money before 元: 3.5亿元, 500余万元, 五千万美元. */
final class MoneyReader {
    private static final Map<Character, String> CURRENCIES =
            Map.of('美', "USD", '欧', "EUR", '港', "HKD", '日', "JPY", '澳', "AUD", '加', "CAD");
    private static final int MOST_MAGNITUDES = 3;

    private MoneyReader() {}

    /** The amount whose 元 stands at {@code index}, or null. */
    static @Nullable Entity at(String text, int index) {
        int end = index;
        String currency = end > 0 ? CURRENCIES.getOrDefault(text.charAt(end - 1), "CNY") : "CNY";
        end -= currency.equals("CNY") ? 0 : 1;
        BigDecimal factor = BigDecimal.ONE;
        for (int i = 0; i < MOST_MAGNITUDES && end > 0 && magnitude(text.charAt(end - 1)) > 0; i++) {
            end--;
            factor = factor.movePointRight(magnitude(text.charAt(end)));
        }
        boolean scaled = factor.compareTo(BigDecimal.ONE) > 0;
        if (end > 0 && (text.charAt(end - 1) == '余' || text.charAt(end - 1) == '多')) {
            end--;
        }
        int start = Numerals.decimalStart(text, end);
        if (start < end) {
            return money(start, index + 1, Numerals.decimal(text, start, end).multiply(factor), currency);
        }
        start = Numerals.chineseStart(text, end);
        if (start == end || !scaled) {
            return null; // 一元化, 多元
        }
        BigDecimal number = BigDecimal.valueOf(Numerals.chinese(text, start, end));
        return money(start, index + 1, number.multiply(factor), currency);
    }

    private static int magnitude(char c) {
        return switch (c) {
            case '亿' -> 8;
            case '万' -> 4;
            case '千' -> 3;
            case '百' -> 2;
            default -> 0;
        };
    }

    private static Entity money(int start, int end, BigDecimal amount, String currency) {
        String normal = amount.stripTrailingZeros().toPlainString();
        return new Entity(EntityKind.MONEY, start, end, normal, Map.of("currency", currency), "entity.money", 0.95);
    }
}
