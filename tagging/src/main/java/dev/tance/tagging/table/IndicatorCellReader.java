package dev.tance.tagging.table;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.Stringency;
import dev.tance.tagging.rules.Vocabulary;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.rules.WordClass;
import dev.tance.tagging.rules.WordTable.Entry;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.unit.Unit;
import dev.tance.tagging.unit.UnitFamily;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what an indicator's cell says beside the name: number of the row, unit, remark, change. */
final class IndicatorCellReader {
    private static final int SHORTEST_NAME = 3;
    private static final Pattern NUMBERING = Pattern.compile(
            "^(\\(?[0-9一二三四五六七八九十]{1,3}[)、.:]|\\([0-9一二三四五六七八九十]{1,3}\\)|[①-⑳★▲*#※·●○■]|——?)+(?![0-9])");
    private static final Pattern AMONG = Pattern.compile("^#?其中[:,]?");
    private static final Pattern BINDING = Pattern.compile("[(\\[]?(约束|预期|引导|指导)性(指标)?[)\\]]?");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[〔]([^()\\[\\]〔〕]*)[)\\]〕]$");
    private static final Pattern BEHIND = Pattern.compile("[:,]([^:,]{1,14})$");
    private static final Pattern FOOTNOTE = Pattern.compile("[*#①-⑳¹²³:,]+$");
    private static final Pattern PERIOD = Pattern.compile("([五5]年|年均|每年|比?累计|平均)+$");
    private static final Pattern YEARLY = Pattern.compile("(年均|每年|年平均)(累计)?$");

    /** Changes that name what is measured when they end it; 节水 and the like do not. */
    private static final Pattern CHANGE_ENDING =
            Pattern.compile("(提高|提升|增长|增加|上升|增速|增幅|增长率|下降|降低|减少|降幅|下降率|降低率|下降幅度|降低幅度|削减|压减)$");

    private final Vocabulary vocabulary;
    private final CellUnits units;

    IndicatorCellReader(Vocabulary vocabulary, CellUnits units) {
        this.vocabulary = vocabulary;
        this.units = units;
    }

    /** Reads a cell's text without blanks. */
    IndicatorCell read(String cell) {
        String text = NUMBERING.matcher(cell).replaceAll("");
        boolean among = AMONG.matcher(text).find();
        text = AMONG.matcher(text).replaceAll("");
        Matcher remark = BINDING.matcher(text);
        Stringency binding = remark.find() ? stringency(remark.group(1)) : null;
        text = FOOTNOTE.matcher(remark.replaceAll("")).replaceAll("");
        Unit unit = null;
        Matcher brackets = BRACKETS.matcher(text);
        Matcher behind = BEHIND.matcher(text);
        if (brackets.find()) {
            unit = inBrackets(brackets.group(1));
            text = unit == null && !brackets.group(1).matches("[—-]*") ? text : text.substring(0, brackets.start());
        } else if (behind.find()) {
            unit = units.known(behind.group(1));
            text = unit == null ? text : text.substring(0, behind.start());
        }
        return change(FOOTNOTE.matcher(text).replaceAll(""), unit, binding, among);
    }

    /** A unit of the table; of others only those that are a rate of something (人/万人), since brackets hold remarks too. */
    private @Nullable Unit inBrackets(String text) {
        Unit known = units.known(text);
        return known != null || !text.contains("/") ? known : units.of(text);
    }

    private IndicatorCell change(String text, @Nullable Unit unit, @Nullable Stringency binding, boolean among) {
        boolean share = unit != null && unit.family() == UnitFamily.RATIO;
        Matcher ending = CHANGE_ENDING.matcher(text);
        if (ending.find() && ending.start() >= SHORTEST_NAME) {
            String name = text.substring(0, ending.start());
            boolean annual = YEARLY.matcher(name).find();
            ChangeKind kind = ending.group(1).matches(".*[提增上].*") ? ChangeKind.INCREASE : ChangeKind.DECREASE;
            return new IndicatorCell(PERIOD.matcher(name).replaceAll(""), unit, kind, annual, binding, among);
        }
        return front(text, unit, share, binding, among);
    }

    private IndicatorCell front(
            String text, @Nullable Unit unit, boolean share, @Nullable Stringency binding, boolean among) {
        TextView view = TextView.of(text);
        int position = 0;
        boolean annual = false;
        ChangeKind change = ChangeKind.LEVEL;
        boolean moved = true;
        while (moved) {
            Entry<Word> add = share ? null : vocabulary.startingAt(WordClass.ADD, view, position, view.length());
            Entry<Word> region = vocabulary.startingAt(WordClass.REGION, view, position, view.length());
            int length = add != null ? add.length() : region != null ? region.length() : 0;
            for (String word : new String[] {"年均", "每年", "累计"}) {
                if (length == 0 && view.startsWith(word, position, view.length())) {
                    length = word.length();
                    annual |= !word.equals("累计");
                }
            }
            moved = length > 0 && view.length() - position - length >= SHORTEST_NAME - 1;
            if (moved) {
                position += length;
                change = add == null
                        ? change
                        : ChangeKind.valueOf(add.value().value().toUpperCase(Locale.ROOT));
            }
        }
        String name = view.slice(position, view.length());
        boolean addsInside = !share && (name.contains("新增") || name.contains("净增"));
        return new IndicatorCell(name, unit, addsInside ? ChangeKind.INCREASE : change, annual, binding, among);
    }

    /** 约束性 binds; 预期性 and 引导性 say what is expected, which is plain. */
    static Stringency stringency(String text) {
        return text.contains("约束") ? Stringency.ENSURE : Stringency.PLAIN;
    }
}
