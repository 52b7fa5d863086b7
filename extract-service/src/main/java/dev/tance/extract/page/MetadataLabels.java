package dev.tance.extract.page;

import dev.tance.extract.document.Characters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The labels of the fields that pages print of themselves: 索引号, 发文字号, 成文日期 and the like. */
final class MetadataLabels {
    private static final Map<String, String> NAMES = load();
    private static final int LONGEST_VALUE = 300;
    private static final Pattern LABELLED = Pattern.compile("("
            + NAMES.keySet().stream()
                    .sorted((a, b) -> b.length() - a.length())
                    .map(label -> String.join("\\s*", label.split("")))
                    .collect(Collectors.joining("|"))
            + ")\\s*[:：]\\s*");

    private MetadataLabels() {}

    /** The name of the field that a cell labels, empty when the cell is no label. */
    static Optional<String> nameOf(String cell) {
        String label = Characters.withoutSpace(cell).replaceAll("[:：\\[\\]【】]", "");
        return label.length() > 8 ? Optional.empty() : Optional.ofNullable(NAMES.get(label));
    }

    /** Reads a line such as {@code 发布时间：2022-05-30 来源：某市政府}. Empty values are left out. */
    static Map<String, String> readLine(String line) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher label = LABELLED.matcher(line);
        String name = null;
        int valueStart = 0;
        while (label.find()) {
            if (name != null) {
                put(fields, name, line.substring(valueStart, label.start()));
            }
            name = NAMES.get(Characters.withoutSpace(label.group(1)));
            valueStart = label.end();
        }
        if (name != null) {
            put(fields, name, line.substring(valueStart));
        }
        return fields;
    }

    /** Whether a line begins with a label and is nothing but labelled fields. */
    static boolean isLabelled(String line) {
        return LABELLED.matcher(line).lookingAt();
    }

    private static void put(Map<String, String> fields, String name, String raw) {
        String value = Characters.clean(raw).strip();
        if (!value.isEmpty() && value.length() <= LONGEST_VALUE) {
            fields.putIfAbsent(name, value);
        }
    }

    private static Map<String, String> load() {
        Map<String, String> names = new HashMap<>();
        for (String line : WordList.lines("metadata-labels.txt")) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            names.put(name, name);
            for (String other : line.substring(colon + 1).strip().split(" ")) {
                names.put(other, name);
            }
        }
        return names;
    }
}
