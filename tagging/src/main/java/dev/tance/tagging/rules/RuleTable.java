package dev.tance.tagging.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The tables of rules that users may extend, each a file of tab-separated rows. Rows of one's own win over built-in ones; a
 * file whose first line is {@code #replace} takes the place of the built-in one.
 */
enum RuleTable {
    GRAMMAR(RuleData.GRAMMAR, 3, false, RowCheck::grammar),
    UNITS(RuleData.UNITS, 3, false, RowCheck::unit),
    INDICATORS(RuleData.INDICATORS, 6, true, RowCheck::indicator),
    REGIONS(RuleData.REGIONS, 2, false, RowCheck::region),
    BODIES(RuleData.BODIES, 3, true, RowCheck::body),
    TECHNOLOGIES(RuleData.TECHNOLOGIES, 1, true, RowCheck::any),
    INDUSTRIES(RuleData.INDUSTRIES, 1, true, RowCheck::any),
    AGENCY_CODES(RuleData.AGENCY_CODES, 3, false, RowCheck::agencyCode),
    HOSTS(RuleData.HOSTS, 2, false, RowCheck::host),
    DOCUMENT_KINDS(RuleData.DOCUMENT_KINDS, 2, true, RowCheck::documentKind);

    private static final String REPLACE = "#replace";
    private static final int COLUMNS = 8;

    private final String file;
    private final int fewestColumns;
    private final boolean earlierRowsWin;

    @SuppressWarnings("ImmutableEnumChecker") // a method of RowCheck, which has no state
    private final Consumer<List<String>> check;

    RuleTable(String file, int fewestColumns, boolean earlierRowsWin, Consumer<List<String>> check) {
        this.file = file;
        this.fewestColumns = fewestColumns;
        this.earlierRowsWin = earlierRowsWin;
        this.check = check;
    }

    /**
     * The table kept in a file.
     *
     * @throws IllegalArgumentException when there is none of that name; the message lists the names
     */
    static RuleTable of(String file) {
        return Arrays.stream(values())
                .filter(table -> table.file.equals(file))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file + " is no table of rules; these are: "
                        + Arrays.stream(values()).map(table -> table.file).collect(Collectors.joining(", "))));
    }

    /** Name of its file. */
    String file() {
        return file;
    }

    /**
     * The built-in rows with a user's laid over them.
     *
     * @throws IllegalArgumentException when a row of the user's is none; the message names file and line
     */
    String overlay(String builtIn, String content) {
        String own = content.startsWith("\uFEFF") ? content.substring(1) : content;
        checkRows(own);
        if (own.lines().findFirst().orElse("").strip().toLowerCase(Locale.ROOT).equals(REPLACE)) {
            return own;
        }
        return earlierRowsWin ? own + "\n" + builtIn : builtIn + "\n" + own;
    }

    private void checkRows(String content) {
        int number = 0;
        for (String line : content.split("\n", -1)) {
            number++;
            if (Tables.isRow(line)) {
                try {
                    check(line);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(file + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private void check(String line) {
        int columns = line.stripTrailing().split("\t", -1).length;
        if (columns < fewestColumns) {
            throw new IllegalArgumentException(
                    "needs " + fewestColumns + " columns with tabs between them, and has " + columns);
        }
        check.accept(Tables.row(line, COLUMNS));
    }
}
