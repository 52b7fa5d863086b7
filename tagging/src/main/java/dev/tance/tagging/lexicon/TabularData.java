package dev.tance.tagging.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of UTF-8 text: a row a line, columns separated by tabs, names inside a column by {@code |}. Lines that are
 * blank or begin with {@code #} say nothing; a column holding {@code -} is empty.
 */
public final class TabularData {
    private final List<List<String>> rows;

    private TabularData(List<List<String>> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a table that ships with the engine.
     *
     * @param owner class beside whose package the resource lies
     * @param name name of the resource, relative to {@code owner}
     * @throws IllegalStateException when the resource is missing: the build is broken, no retry helps
     */
    public static TabularData resource(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + name + " beside " + owner.getName());
            }
            return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table of the user's from {@code reader}, which the caller closes. */
    public static TabularData read(Reader reader) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        List<List<String>> rows = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                rows.add(List.of(line.split("\t", -1)));
            }
        }
        return new TabularData(rows);
    }

    /** The rows in the order of the file. */
    public List<List<String>> rows() {
        return rows;
    }

    /** The names in column {@code index} of {@code row}; empty when the column is absent, blank or a dash. */
    public static List<String> names(List<String> row, int index) {
        String cell = index < row.size() ? row.get(index).strip() : "";
        if (cell.isEmpty() || cell.equals("-")) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String name : cell.split("[|,]", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return List.copyOf(names);
    }
}
