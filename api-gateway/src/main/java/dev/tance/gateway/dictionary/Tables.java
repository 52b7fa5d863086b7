package dev.tance.gateway.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads the engine's tables: a line a row, cells apart by tabs, # before what is for people. */
final class Tables {
    private Tables() {}

    static List<List<String>> rows(String name) {
        try (InputStream resource = Tables.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell, blank when the row ends before it or holds a dash there. */
    static String cell(List<String> row, int column) {
        String cell = column < row.size() ? row.get(column).strip() : "";
        return cell.equals("-") ? "" : cell;
    }

    /** The words of a cell, apart by the separator. */
    static List<String> words(List<String> row, int column, String separator) {
        return Arrays.stream(cell(row, column).split(separator))
                .map(String::strip)
                .filter(word -> !word.isEmpty() && !word.equals("-"))
                .toList();
    }
}
