package dev.tance.tagging.target;

import java.util.ArrayList;
import java.util.List;

/**
 * Cases written as text: {@code # number title}, then sentences, then one line for each expected reading. A line with
 * {@code =} is a target, with {@code !} a quantity that is no target and why, with {@code ~} a reading that is declined.
 * The readings of a case are complete: a target that is not listed must not be read.
 */
final class CaseSheet {
    private CaseSheet() {}

    /**
     * One case.
     *
     * @param title its number and what it shows
     * @param text the sentences
     * @param expected the readings, in the order of the text
     */
    record Case(String title, String text, List<String> expected) {
        boolean names(char mark) {
            return expected.stream().anyMatch(line -> line.charAt(0) == mark);
        }
    }

    static List<Case> parse(String sheet) {
        List<Case> cases = new ArrayList<>();
        for (String block : sheet.split("(?m)^# ", -1)) {
            if (!block.isBlank()) {
                cases.add(parseCase(block));
            }
        }
        return cases;
    }

    private static Case parseCase(String block) {
        String[] lines = block.strip().split("\n", -1);
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i].strip();
            boolean reading = !line.isEmpty() && "=!~".indexOf(line.charAt(0)) >= 0;
            if (reading) {
                expected.add(line);
            } else if (!line.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(line.replace("\\t", "\t"));
            }
        }
        return new Case(lines[0].strip(), text.toString(), expected);
    }
}
