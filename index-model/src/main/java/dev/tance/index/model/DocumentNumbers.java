package dev.tance.index.model;

import java.util.Locale;

/** Document numbers as they are compared: brackets of any form alike, without spaces. */
public final class DocumentNumbers {
    private DocumentNumbers() {}

    /** For example {@code 云政发[2024]3号} for {@code 云政发〔2024〕 3 号}. */
    public static String key(String number) {
        return TextFolding.fold(number)
                .replaceAll("[〔［（(【〖]", "[")
                .replaceAll("[〕］）)】〗]", "]")
                .replaceAll("[\\s\u3000]", "")
                .toLowerCase(Locale.ROOT);
    }
}
