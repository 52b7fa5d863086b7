package dev.tance.index.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The form in which texts and queries are compared: traditional characters as simplified ones, full-width letters, digits
 * and points as ASCII. One character becomes one character, so that offsets into the folded text hold for the original.
 * Case is left to Elasticsearch's analyser. The table comes from OpenCC (Apache-2.0).
 */
public final class TextFolding {
    private static final String TABLE = "traditional-simplified.txt";
    private static final char[] SIMPLIFIED = load();

    private TextFolding() {}

    /** The folded text, of the same length in characters; the same object when nothing changes. */
    public static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (fold(text.charAt(i)) != text.charAt(i)) {
                return folded(text, i);
            }
        }
        return text;
    }

    /** The folded character; surrogates stay as they are. */
    public static char fold(char character) {
        char simplified = SIMPLIFIED[character];
        return simplified == 0 ? character : simplified;
    }

    private static String folded(String text, int from) {
        char[] characters = text.toCharArray();
        for (int i = from; i < characters.length; i++) {
            characters[i] = fold(characters[i]);
        }
        return new String(characters);
    }

    private static char[] load() {
        char[] table = new char[Character.MAX_VALUE + 1];
        addFullWidth(table);
        try (InputStream resource = TextFolding.class.getResourceAsStream(TABLE)) {
            String pairs = new String(Objects.requireNonNull(resource, TABLE).readAllBytes(), StandardCharsets.UTF_8);
            pairs.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
                    .forEach(pair -> table[pair.charAt(0)] = pair.charAt(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /** Letters, digits and the decimal point; the tokenizer drops other punctuation by itself. */
    private static void addFullWidth(char[] table) {
        for (char wide = '０'; wide <= '９'; wide++) {
            table[wide] = (char) (wide - '０' + '0');
        }
        for (char offset = 0; offset < 26; offset++) {
            table['Ａ' + offset] = (char) ('A' + offset);
            table['ａ' + offset] = (char) ('a' + offset);
        }
        table['．'] = '.';
    }
}
