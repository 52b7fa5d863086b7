package dev.tance.gateway.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A query and what it should find.
 *
 * @param grades by document: 3 what was looked for, 2 answers too, 1 touches it
 */
record JudgedQuery(String kind, String query, Map<String, Integer> grades) {
    private static final int DEPTH = 10;

    static List<JudgedQuery> all() {
        try (InputStream resource = JudgedQuery.class.getResourceAsStream("/judged-queries.tsv")) {
            return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JudgedQuery of(String[] cells) {
        Map<String, Integer> grades = Arrays.stream(cells[2].split(" "))
                .map(each -> each.split(":"))
                .collect(Collectors.toMap(each -> each[0], each -> Integer.valueOf(each[1])));
        return new JudgedQuery(cells[0], cells[1], grades);
    }

    /** nDCG at 10 of a ranking: 1 when the best documents come first, 0 when none of them comes. */
    double score(List<String> ranking) {
        double gained = 0;
        for (int place = 0; place < Math.min(DEPTH, ranking.size()); place++) {
            gained += gain(grades.getOrDefault(ranking.get(place), 0), place);
        }
        List<Integer> ideal =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        double possible = 0;
        for (int place = 0; place < Math.min(DEPTH, ideal.size()); place++) {
            possible += gain(ideal.get(place), place);
        }
        return gained / possible;
    }

    private static double gain(int grade, int place) {
        return (Math.pow(2, grade) - 1) / (Math.log(place + 2) / Math.log(2));
    }
}
