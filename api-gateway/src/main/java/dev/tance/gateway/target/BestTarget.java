package dev.tance.gateway.target;

import dev.tance.index.model.IndexedTarget;
import java.time.LocalDate;
import java.util.Comparator;

/** Which of several targets of one region, indicator and year speaks for the region. */
public final class BestTarget {
    /**
     * Final documents before drafts, levels before changes, documents of their own before interpretations of others, the
     * newest document, then the first in the text.
     */
    public static final Comparator<IndexedTarget> FIRST = Comparator.comparing(IndexedTarget::draft)
            .thenComparing(target -> !target.change().equals("level"))
            .thenComparing(target -> "解读".equals(target.kind()))
            .thenComparing(BestTarget::date, Comparator.reverseOrder())
            .thenComparing(IndexedTarget::documentId)
            .thenComparingInt(IndexedTarget::start)
            .thenComparing(IndexedTarget::id);

    private BestTarget() {}

    private static LocalDate date(IndexedTarget target) {
        return target.published() == null ? LocalDate.MIN : target.published();
    }
}
