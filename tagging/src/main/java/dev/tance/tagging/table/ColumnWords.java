package dev.tance.tagging.table;

import dev.tance.tagging.rules.Vocabulary;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.rules.WordTable.Entry;
import dev.tance.tagging.text.TextView;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by its words what a column holds. */
final class ColumnWords {
    private static final int LONGEST_HEADER = 40;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]$");

    private final Vocabulary vocabulary;
    private final CellUnits units;

    ColumnWords(Vocabulary vocabulary, CellUnits units) {
        this.vocabulary = vocabulary;
        this.units = units;
    }

    /** The column under a header; {@link ColumnKind#OTHER} when its words say nothing. */
    Column read(GridCell cell, String title) {
        Matcher brackets = BRACKETS.matcher(title);
        String unit = null;
        String words = title;
        if (brackets.find() && units.known(brackets.group(1)) != null) {
            unit = brackets.group(1);
            words = title.substring(0, brackets.start());
        }
        HeaderYears years = HeaderYears.of(title);
        int first = years == null || !years.isRange() ? 0 : years.first();
        return new Column(kind(words, years), cell, title, first, years == null ? 0 : years.last(), unit);
    }

    private ColumnKind kind(String words, @Nullable HeaderYears years) {
        if (words.length() > LONGEST_HEADER) {
            return ColumnKind.OTHER;
        }
        Set<ColumnKind> kinds = kindsIn(words);
        for (ColumnKind kind : ColumnKind.values()) {
            boolean dated = kind == ColumnKind.TARGET && years != null;
            if (dated || kinds.contains(kind)) {
                return kind;
            }
        }
        return ColumnKind.OTHER;
    }

    private Set<ColumnKind> kindsIn(String words) {
        Set<ColumnKind> kinds = EnumSet.noneOf(ColumnKind.class);
        TextView view = TextView.of(words);
        int position = 0;
        while (position < view.length()) {
            Entry<Word> word = vocabulary.startingAt(WordClass.COLUMN, view, position, view.length());
            if (word != null) {
                kinds.add(ColumnKind.valueOf(word.value().value().toUpperCase(Locale.ROOT)));
            }
            position += word == null ? 1 : word.length();
        }
        return kinds;
    }
}
