package dev.tance.gateway.passage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields that {@code field:value} in a query may name, in English or Chinese. */
enum SearchField {
    /** Words of the document's title. */
    TITLE("标题"),
    /** The document number. */
    NUMBER("文号"),
    /** The issuing body, whole. */
    ISSUER("机关"),
    /** A region by code or full name, with all that lies in it. */
    REGION("地区"),
    /** national, ministry, province, city or county. */
    LEVEL("层级"),
    /** For example 通知, 方案, 规划. */
    KIND("文种"),
    /** The year of publication. */
    YEAR("年份"),
    /** The name under which it was loaded. */
    SOURCE("来源");

    private final String chinese;

    SearchField(String chinese) {
        this.chinese = chinese;
    }

    static Optional<SearchField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(name.toLowerCase(Locale.ROOT)) || field.chinese.equals(name))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(SearchField::code).sorted().collect(Collectors.joining(", "));
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
