package dev.tance.extract.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups lines that meet each other, directly or through others. */
final class LineGroups {
    private static final int MOST_LINES = 1_500;

    private final int[] group;

    private LineGroups(int count) {
        group = new int[count];
        for (int i = 0; i < count; i++) {
            group[i] = i;
        }
    }

    /** The groups; none when there are so many lines that they are a drawing. */
    static List<List<RuledLine>> of(List<RuledLine> lines) {
        if (lines.size() > MOST_LINES) {
            return List.of();
        }
        LineGroups groups = new LineGroups(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            for (int k = i + 1; k < lines.size(); k++) {
                if (lines.get(i).horizontal() != lines.get(k).horizontal()
                        && lines.get(i).meets(lines.get(k))) {
                    groups.group[groups.first(i)] = groups.first(k);
                }
            }
        }
        Map<Integer, List<RuledLine>> byGroup = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            byGroup.computeIfAbsent(groups.first(i), key -> new ArrayList<>()).add(lines.get(i));
        }
        return List.copyOf(byGroup.values());
    }

    private int first(int member) {
        int current = member;
        while (group[current] != current) {
            group[current] = group[group[current]];
            current = group[current];
        }
        return current;
    }
}
