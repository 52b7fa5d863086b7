package dev.tance.gateway.testing;

import dev.tance.contracts.message.Target;
import dev.tance.index.model.IndexedTarget;
import dev.tance.index.model.RegionPath;
import dev.tance.index.model.TextFolding;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented target, built up step by step: 到2030年森林覆盖率达到60%以上 of 云溪市 unless told otherwise. */
public final class SampleTarget {
    private String documentId = "plan";
    private String indicator = "森林覆盖率";
    private @Nullable String canonical = "forest_coverage";
    private @Nullable BigDecimal value = new BigDecimal("60");
    private @Nullable BigDecimal valueMax;
    private String unit = "%";
    private @Nullable String unitSi = "1";
    private BigDecimal factor = new BigDecimal("0.01");
    private String comparator = "gte";
    private String change = "level";
    private boolean annual;
    private @Nullable Integer deadline = 2030;
    private @Nullable Integer baseline;
    private String stringency = "plain";
    private @Nullable String region = "990100";
    private @Nullable String regionName = "云溪市";
    private boolean draft;
    private @Nullable String kind = "规划";
    private @Nullable LocalDate published = LocalDate.parse("2026-01-10");
    private List<String> sectionPath = List.of();
    private List<String> responsible = List.of();
    private int start = 10;

    private SampleTarget() {}

    public static SampleTarget target() {
        return new SampleTarget();
    }

    public SampleTarget in(String document) {
        documentId = document;
        return this;
    }

    public SampleTarget indicator(String words, @Nullable String id) {
        indicator = words;
        canonical = id;
        return this;
    }

    public SampleTarget percent(String amount) {
        return value(amount, "%", "1", "0.01");
    }

    /** @param inFactor what one of the unit is in the base unit */
    public SampleTarget value(String amount, String inUnit, @Nullable String inUnitSi, String inFactor) {
        value = new BigDecimal(amount);
        unit = inUnit;
        unitSi = inUnitSi;
        factor = new BigDecimal(inFactor);
        return this;
    }

    public SampleTarget upTo(String amount) {
        valueMax = new BigDecimal(amount);
        return this;
    }

    public SampleTarget withoutValue() {
        value = null;
        return this;
    }

    public SampleTarget comparator(String code) {
        comparator = code;
        return this;
    }

    public SampleTarget change(String code) {
        change = code;
        return this;
    }

    public SampleTarget annual() {
        annual = true;
        return this;
    }

    public SampleTarget by(@Nullable Integer year) {
        deadline = year;
        return this;
    }

    public SampleTarget from(int year) {
        baseline = year;
        return this;
    }

    public SampleTarget stringency(String code) {
        stringency = code;
        return this;
    }

    public SampleTarget of(@Nullable String code, @Nullable String name) {
        region = code;
        regionName = name;
        return this;
    }

    public SampleTarget draft() {
        draft = true;
        return this;
    }

    public SampleTarget kind(String word) {
        kind = word;
        return this;
    }

    public SampleTarget published(@Nullable String date) {
        published = date == null ? null : LocalDate.parse(date);
        return this;
    }

    public SampleTarget section(String... path) {
        sectionPath = List.of(path);
        return this;
    }

    public SampleTarget responsible(String... bodies) {
        responsible = List.of(bodies);
        return this;
    }

    public SampleTarget at(int offset) {
        start = offset;
        return this;
    }

    public IndexedTarget build() {
        String evidence = "到" + deadline + "年，" + indicator + "达到" + value + unit;
        return new IndexedTarget(
                String.join("-", documentId, indicator, String.valueOf(deadline), String.valueOf(region), "" + start),
                documentId,
                "v-" + documentId,
                Instant.parse("2026-03-01T00:00:00Z"),
                "https://plans.example/" + documentId,
                "《" + documentId + "》",
                null,
                null,
                null,
                kind,
                draft,
                published,
                "test",
                "text/html",
                sectionPath,
                indicator,
                TextFolding.fold(indicator),
                canonical,
                value,
                valueMax,
                unit,
                unitSi == null ? null : base(value),
                unitSi == null ? null : base(valueMax),
                unitSi,
                comparator,
                change,
                annual,
                deadline,
                null,
                baseline,
                stringency,
                region,
                RegionPath.of(region),
                regionName,
                null,
                responsible,
                List.of(),
                start,
                start + 3,
                new Target.Evidence(start, start + evidence.length(), evidence),
                null,
                "test-1",
                "test.rule",
                new BigDecimal("0.9"),
                Instant.parse("2026-03-01T00:00:00Z"));
    }

    /** As the tags of a document hold it. */
    public Target tag() {
        IndexedTarget target = build();
        return new Target(
                target.id(),
                target.sectionPath(),
                target.indicator(),
                target.canonical(),
                target.value(),
                target.valueMax(),
                target.unit(),
                target.valueSi(),
                target.valueMaxSi(),
                target.unitSi(),
                target.comparator(),
                target.change(),
                target.annual(),
                target.deadline(),
                target.periodStart(),
                target.baseline(),
                target.stringency(),
                target.region(),
                target.sector(),
                target.responsible(),
                target.start(),
                target.end(),
                target.evidence(),
                target.inheritedFrom(),
                target.engineVersion(),
                target.rule(),
                target.confidence());
    }

    private @Nullable BigDecimal base(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.multiply(factor);
    }
}
