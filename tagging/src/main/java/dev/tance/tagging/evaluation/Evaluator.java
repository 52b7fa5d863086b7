package dev.tance.tagging.evaluation;

import dev.tance.tagging.ResponsibleBody;
import dev.tance.tagging.TaggedText;
import dev.tance.tagging.TaggingContext;
import dev.tance.tagging.TaggingEngine;
import dev.tance.tagging.TaggingRequest;
import dev.tance.tagging.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures an engine on annotated passages. A gold target marked optional counts neither for nor against. */
public final class Evaluator {
    private final Map<TargetField, Integer> right = new EnumMap<>(TargetField.class);
    private final Map<String, PatternScore> byPattern = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();
    private Score detection = new Score(0, 0, 0);
    private Score responsible = new Score(0, 0, 0);
    private int strictRight;
    private int canonicalKnown;
    private int canonicalRight;
    private int canonicalWrong;
    private int passages;

    private Evaluator() {}

    /** Tags all passages and compares. */
    public static Evaluation evaluate(TaggingEngine engine, List<GoldPassage> gold) {
        Evaluator evaluator = new Evaluator();
        for (GoldPassage passage : gold) {
            TaggingContext context = new TaggingContext(passage.region(), passage.title(), Map.of());
            evaluator.add(passage, engine.tag(new TaggingRequest(passage.text(), context)));
        }
        return evaluator.result();
    }

    private void add(GoldPassage passage, TaggedText tagged) {
        passages++;
        Alignment alignment = new Alignment(passage.targets(), tagged.targets());
        alignment.pairs.forEach((gold, read) -> {
            if (!gold.optional()) {
                addPair(passage, gold, read);
            }
        });
        for (GoldTarget gold : alignment.missed) {
            detection = detection.plus(new Score(0, 0, 1));
            count(passage, gold, new PatternScore(1, 0, 0));
            errors.add("missed " + passage.id() + " at " + gold.start() + ": " + gold.indicator());
        }
        for (Target read : alignment.spurious) {
            detection = detection.plus(new Score(0, 1, 0));
            errors.add("spurious " + passage.id() + " at " + read.start() + ": " + read.indicator() + " by "
                    + read.rule());
        }
        addBodies(passage, tagged);
    }

    private void addPair(GoldPassage passage, GoldTarget gold, Target read) {
        detection = detection.plus(new Score(1, 0, 0));
        boolean strict = true;
        for (TargetField field : TargetField.values()) {
            boolean agrees = field.agrees(gold, read);
            right.merge(field, agrees ? 1 : 0, Integer::sum);
            if (field.isStrict() && !agrees) {
                strict = false;
                errors.add(field + " " + passage.id() + " at " + gold.start() + ": " + gold.indicator() + ", read "
                        + read.indicator() + " by " + read.rule());
            }
        }
        strictRight += strict ? 1 : 0;
        count(passage, gold, new PatternScore(1, 1, strict ? 1 : 0));
        boolean canonical = TargetField.CANONICAL.agrees(gold, read);
        canonicalKnown += gold.canonical() == null ? 0 : 1;
        canonicalRight += gold.canonical() != null && canonical ? 1 : 0;
        canonicalWrong += gold.canonical() == null && !canonical ? 1 : 0;
    }

    private void count(GoldPassage passage, GoldTarget gold, PatternScore score) {
        for (String name : PatternClass.of(passage, gold)) {
            byPattern.merge(name, score, PatternScore::plus);
        }
    }

    private void addBodies(GoldPassage passage, TaggedText tagged) {
        List<String> read = new ArrayList<>();
        tagged.responsible()
                .forEach(block ->
                        block.bodies().stream().map(ResponsibleBody::surface).forEach(read::add));
        for (List<String> block : passage.responsible()) {
            for (String body : block) {
                boolean found = read.remove(body);
                responsible = responsible.plus(new Score(found ? 1 : 0, 0, found ? 0 : 1));
            }
        }
        responsible = responsible.plus(new Score(0, read.size(), 0));
    }

    private Evaluation result() {
        int spurious = detection.right() - strictRight + detection.spurious();
        int missed = detection.right() - strictRight + detection.missed();
        Map<TargetField, Double> fields = new EnumMap<>(TargetField.class);
        right.forEach((field, count) -> fields.put(field, (double) count / Math.max(1, detection.right())));
        return new Evaluation(
                passages,
                detection,
                new Score(strictRight, spurious, missed),
                fields,
                canonicalRight,
                canonicalKnown,
                canonicalWrong,
                responsible,
                byPattern,
                errors);
    }
}
