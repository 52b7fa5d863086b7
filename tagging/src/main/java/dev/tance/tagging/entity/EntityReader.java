package dev.tance.tagging.entity;

import dev.tance.tagging.lexicon.Gazetteer;
import dev.tance.tagging.region.Region;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads regions, bodies, technologies, industries, dates, plan periods and money in one pass: leftmost longest names of
 * the dictionary, and numerals around the words that they belong to. Immutable and thread-safe; linear in the length
 * of the text.
 */
public final class EntityReader {
    private static final byte NAME = 1;
    private static final byte NUMERAL = 2;
    private static final String NUMERAL_TRIGGERS = "年元五-/.";

    private final EntityDictionary dictionary;
    private final Gazetteer<Term> terms;
    private final byte[] triggers;

    /** A reader of the names in {@code dictionary}. */
    public EntityReader(EntityDictionary dictionary) {
        this.dictionary = dictionary;
        this.terms = dictionary.terms();
        this.triggers = triggers(terms);
    }

    /**
     * All entities in the order of the text; no two of them overlap.
     *
     * @param context region of the document, which tells apart regions of one name; null when unknown
     */
    public List<Entity> read(String text, @Nullable Region context) {
        EntityCollector collector = new EntityCollector(text, dictionary, context);
        int i = 0;
        while (i < text.length()) {
            byte trigger = triggers[text.charAt(i)];
            i = trigger == 0 ? i + 1 : visit(text, i, trigger, collector);
        }
        return new ArrayList<>(collector.entities());
    }

    private int visit(String text, int at, byte trigger, EntityCollector collector) {
        if ((trigger & NUMERAL) != 0) {
            @Nullable Entity numeral = numeral(text, at);
            if (numeral != null && collector.add(numeral)) {
                return Math.max(numeral.end(), at + 1);
            }
        }
        if ((trigger & NAME) != 0) {
            long match = terms.longestAt(text, at);
            if (match != Gazetteer.NO_MATCH) {
                int end = terms.end(match);
                return collector.addName(terms.value(match), at, end) ? end : at + 1;
            }
        }
        return at + 1;
    }

    private static @Nullable Entity numeral(String text, int at) {
        return switch (text.charAt(at)) {
            case '年' -> DateReader.atYear(text, at);
            case '元' -> MoneyReader.at(text, at);
            case '五' -> PlanPeriodReader.at(text, at);
            default -> DateReader.atSeparator(text, at);
        };
    }

    private static byte[] triggers(Gazetteer<Term> terms) {
        byte[] triggers = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            boolean name = terms.mayBegin((char) c);
            boolean numeral = NUMERAL_TRIGGERS.indexOf(c) >= 0;
            triggers[c] = (byte) ((name ? NAME : 0) | (numeral ? NUMERAL : 0));
        }
        return triggers;
    }
}
