package dev.tance.extract.file;

import dev.tance.extract.document.Characters;
import dev.tance.extract.file.PageLines.Line;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes page numbers, running heads and running feet out: lines in a page's margins that are numbers or repeat. */
final class RunningHeads {
    private static final double MARGIN = 0.13;
    private static final int FEWEST_PAGES = 3;
    private static final double SHARE_OF_PAGES = 0.3;
    private static final int LONGEST = 80;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－―·.\\s]*(?:第\\s*)?(?:\\d{1,4}|[IVXivx]{1,6})(?:\\s*页)?(?:\\s*[/,，共]+\\s*\\d{1,4}\\s*页?)?[-—–－―·.\\s]*|[Pp]age\\s*\\d+(?:\\s*of\\s*\\d+)?");

    private RunningHeads() {}

    /** The lines that are the document's own. */
    static List<Line> without(List<Line> lines) {
        return Objects.requireNonNull(split(lines).get(false));
    }

    /** The texts that were taken out as running heads and feet, each once, that of the most pages first. */
    static List<String> heads(List<Line> lines) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Objects.requireNonNull(split(lines).get(true)).stream()
                .filter(line -> !isPageNumber(line))
                .forEach(line -> counts.merge(Characters.clean(line.text()), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Furniture under true, all else under false. */
    private static Map<Boolean, List<Line>> split(List<Line> lines) {
        Map<String, Set<Integer>> pagesOf = new HashMap<>();
        Set<Integer> pages = new HashSet<>();
        for (Line line : lines) {
            pages.add(line.page());
            if (inMargin(line)) {
                pagesOf.computeIfAbsent(pattern(line), key -> new HashSet<>()).add(line.page());
            }
        }
        double often = Math.max(FEWEST_PAGES, pages.size() * SHARE_OF_PAGES);
        return lines.stream().collect(Collectors.partitioningBy(line -> {
            boolean repeats = inMargin(line)
                    && line.text().length() <= LONGEST
                    && pagesOf.getOrDefault(pattern(line), Set.of()).size() >= often;
            return repeats || isPageNumber(line);
        }));
    }

    private static boolean isPageNumber(Line line) {
        return inMargin(line) && PAGE_NUMBER.matcher(line.text().strip()).matches();
    }

    private static boolean inMargin(Line line) {
        double place = line.baseline() / line.pageHeight();
        return place < MARGIN || place > 1 - MARGIN;
    }

    private static String pattern(Line line) {
        return Characters.withoutSpace(line.text()).replaceAll("\\d+", "#");
    }
}
