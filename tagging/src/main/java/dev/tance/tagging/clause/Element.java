package dev.tance.tagging.clause;

import dev.tance.tagging.quantity.Quantity;
import dev.tance.tagging.rules.Vocabulary.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One or several coordinated quantities with what stands before and behind them in their clause.
 *
 * @param left position where the words before the first quantity begin
 * @param quantities the quantities; several when nothing but 、 or 和 stands between them
 * @param suffixes comparator behind each quantity, null where there is none
 * @param tail position where the words behind the last quantity begin
 * @param tailEnd position after them
 * @param attributive whether 的 joins the last quantity to its tail
 * @param listed whether the element goes on a list: its verb may stand in the element before
 * @param shared whether the words behind it also belong to the next quantity
 * @param embedded whether the words before it also belong to the quantity before (30%以上的企业达到10家)
 */
public record Element(
        int left,
        List<Quantity> quantities,
        List<@Nullable Word> suffixes,
        int tail,
        int tailEnd,
        boolean attributive,
        boolean listed,
        boolean shared,
        boolean embedded) {
    /** The first quantity. */
    public Quantity first() {
        return quantities.get(0);
    }

    /** The last quantity. */
    public Quantity last() {
        return quantities.get(quantities.size() - 1);
    }

    /** The comparator behind the last quantity. */
    public @Nullable Word lastSuffix() {
        return suffixes.get(suffixes.size() - 1);
    }
}
