package dev.tance.gateway.lineage;

import dev.tance.contracts.message.Target;
import dev.tance.index.model.IndexedTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document states: a target with its evidence, as much of it as tells what is claimed where. The fields mean what
 * {@link Target} says; {@code title} to {@code draft} are the document's.
 */
public record Statement(
        String targetId,
        String indicator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueMax,
        String unit,
        @Nullable BigDecimal valueSi,
        @Nullable String unitSi,
        String comparator,
        String change,
        boolean annual,
        @Nullable Integer deadline,
        @Nullable Integer baseline,
        String stringency,
        @Nullable String region,
        List<String> sectionPath,
        int start,
        int end,
        Target.Evidence evidence,
        String documentId,
        String url,
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable String level,
        @Nullable LocalDate published,
        boolean draft,
        BigDecimal confidence) {
    static Statement of(IndexedTarget target) {
        return new Statement(
                target.id(),
                target.indicator(),
                target.value(),
                target.valueMax(),
                target.unit(),
                target.valueSi(),
                target.unitSi(),
                target.comparator(),
                target.change(),
                target.annual(),
                target.deadline(),
                target.baseline(),
                target.stringency(),
                target.region(),
                target.sectionPath(),
                target.start(),
                target.end(),
                target.evidence(),
                target.documentId(),
                target.url(),
                target.title(),
                target.documentNumber(),
                target.level(),
                target.published(),
                target.draft(),
                target.confidence());
    }
}
