package dev.tance.gateway.page.words;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts values into words of the reader's language. Templates know it as {@code @words}. */
@Component("words")
public class Words {
    private static final Map<String, String> SIGNS =
            Map.of("gte", "≥ ", "gt", "> ", "lte", "≤ ", "lt", "< ", "approx", "≈ ", "eq", "");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int DECIMALS = 12;
    private static final int PERCENT = 100;
    private static final String[] SIZES = {"B", "KB", "MB", "GB", "TB"};

    private final MessageSource messages;
    private final Clock clock;

    public Words(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** A target's demand in one line, for example {@code ≥ 65%}. */
    public String quantity(Quantity quantity, Locale locale) {
        String amount = amount(quantity);
        if (amount.isEmpty()) {
            return text("change." + quantity.change() + ".bare", locale);
        }
        String signed = SIGNS.getOrDefault(quantity.comparator(), "") + amount;
        String demand =
                quantity.change().equals("level") ? signed : text("change." + quantity.change(), locale, signed);
        return quantity.annual() ? text("quantity.annual", locale, demand) : demand;
    }

    /** A number with marks for thousands, as precise as it is. */
    public String number(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(value);
    }

    /** A count. */
    public String count(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** A number of bytes. */
    public String bytes(long bytes) {
        double amount = bytes;
        int size = 0;
        while (amount >= 1024 && size < SIZES.length - 1) {
            amount /= 1024;
            size++;
        }
        return String.format(Locale.ROOT, size == 0 || amount >= 10 ? "%.0f %s" : "%.1f %s", amount, SIZES[size]);
    }

    /** A rate a second. */
    public String rate(@Nullable Double perSecond) {
        return perSecond == null ? "–" : String.format(Locale.ROOT, perSecond >= 10 ? "%,.0f" : "%.1f", perSecond);
    }

    /** A share of 1 in per cent. */
    public String percent(BigDecimal share) {
        return share.multiply(BigDecimal.valueOf(PERCENT))
                        .setScale(0, java.math.RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }

    /** A moment, in the time of China. */
    public String moment(@Nullable Instant at) {
        return at == null ? "" : MINUTE.format(at.atZone(CHINA));
    }

    /** How long ago, for example {@code 3 min ago}. */
    public String ago(Instant at, Locale locale) {
        long seconds = Math.max(0, Duration.between(at, clock.instant()).toSeconds());
        if (seconds < 60) {
            return text("ago.seconds", locale, seconds);
        }
        if (seconds < 3_600) {
            return text("ago.minutes", locale, seconds / 60);
        }
        return seconds < 86_400 ? text("ago.hours", locale, seconds / 3_600) : moment(at);
    }

    /** The words for a code, or the code itself when there are none. */
    public String code(String kind, @Nullable String code, Locale locale) {
        if (code == null) {
            return "";
        }
        String words = messages.getMessage(kind + "." + code, null, code, locale);
        return words == null ? code : words;
    }

    private static boolean isLatin(String unit) {
        return !unit.isEmpty() && Character.isLetter(unit.charAt(0)) && unit.charAt(0) < 0x250;
    }

    private String amount(Quantity quantity) {
        if (quantity.value() == null) {
            return "";
        }
        String range = quantity.valueMax() == null
                ? number(quantity.value())
                : number(quantity.value()) + "–" + number(quantity.valueMax());
        return range + (isLatin(quantity.unit()) ? " " : "") + quantity.unit();
    }

    private String text(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
