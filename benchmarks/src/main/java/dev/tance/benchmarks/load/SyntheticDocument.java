package dev.tance.benchmarks.load;

import dev.tance.contracts.identity.Identifiers;
import dev.tance.contracts.message.DocumentFacts;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.DocumentTags;
import dev.tance.contracts.message.DocumentTags.Body;
import dev.tance.contracts.message.DocumentTags.ResponsibilityBlock;
import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.Target;
import dev.tance.contracts.message.Target.Evidence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Writes one synthetic plan: sections of sentences that each state one target, with all tags that the engine would give
 * them. The offsets are exact; the words vary enough that no two documents are alike.
 */
final class SyntheticDocument {
    private static final int TARGETS_PER_SECTION = 5;
    private static final List<String> VERBS = List.of("达到", "提高到", "稳定在");
    private static final List<String> MEASURES = List.of("优化产业布局", "完善价格机制", "推进节能改造", "加强监测评价", "培育服务市场", "健全标准体系");
    private static final List<String> OFFICES = List.of("发展改革委", "工业和信息化局", "生态环境局", "住房城乡建设局", "交通运输局", "林业局");
    private static final String[] ORDINALS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    private final Vocabulary.Region region;
    private final RandomGenerator random;
    private final SyntheticText text = new SyntheticText();
    private final List<Target> targets = new ArrayList<>();
    private final List<ResponsibilityBlock> blocks = new ArrayList<>();
    private final String engineVersion;
    private final String title;

    SyntheticDocument(Vocabulary.Region region, long number, String engineVersion, RandomGenerator random) {
        this.region = region;
        this.random = random;
        this.engineVersion = engineVersion;
        this.title = region.name() + "绿色发展实施方案第" + number + "号";
    }

    /** Writes the text and its targets. */
    void write(DocumentIdentity identity, Vocabulary vocabulary, int count) {
        text.paragraph(title);
        while (targets.size() < count) {
            int section = targets.size() / TARGETS_PER_SECTION;
            text.heading(ORDINALS[section % ORDINALS.length] + "、" + pick(MEASURES) + "和" + pick(MEASURES));
            int first = text.length();
            List<String> bodies = List.of(pick(OFFICES), pick(OFFICES));
            while (targets.size() < count && targets.size() / TARGETS_PER_SECTION == section) {
                sentence(identity, pick(vocabulary.indicators()), bodies);
            }
            responsibility(bodies, first);
        }
    }

    String title() {
        return title;
    }

    DocumentText toText() {
        return text.toDocumentText();
    }

    DocumentTags toTags(DocumentFacts facts) {
        return new DocumentTags(
                engineVersion, facts, text.sections(), targets, blocks, List.of(), List.of(), List.of());
    }

    private void sentence(DocumentIdentity identity, Vocabulary.Indicator indicator, List<String> bodies) {
        int deadline = 2025 + 5 * random.nextInt(3);
        BigDecimal value = BigDecimal.valueOf(random.nextInt(indicator.least() * 10, indicator.greatest() * 10), 1);
        String number = value.stripTrailingZeros().toPlainString() + indicator.unit();
        String before = pick(MEASURES) + "，到" + deadline + "年，" + indicator.name() + pick(VERBS);
        String sentence = before + number + "以上。";
        int start = text.paragraph(sentence);
        int valueStart = start + before.length();
        targets.add(new Target(
                Identifiers.target(
                        identity.documentId(),
                        identity.version(),
                        valueStart,
                        valueStart + number.length(),
                        indicator.name() + "|" + deadline),
                List.of(text.lastHeading()),
                indicator.name(),
                indicator.id(),
                value,
                null,
                indicator.unit(),
                value.multiply(indicator.factor()),
                null,
                indicator.baseUnit(),
                "gte",
                "level",
                false,
                deadline,
                null,
                null,
                "plain",
                region.code(),
                null,
                bodies,
                valueStart,
                valueStart + number.length(),
                new Evidence(start, start + sentence.length(), sentence),
                null,
                engineVersion,
                "synthetic",
                new BigDecimal("0.9")));
    }

    private void responsibility(List<String> names, int owned) {
        String line = "（" + String.join("、", names) + "按职责分工负责）";
        int start = text.paragraph(line);
        int first = start + 1;
        int second = first + names.get(0).length() + 1;
        blocks.add(new ResponsibilityBlock(
                start,
                start + line.length(),
                owned,
                start,
                List.of(
                        new Body(
                                names.get(0),
                                null,
                                "owner",
                                first,
                                first + names.get(0).length()),
                        new Body(
                                names.get(1),
                                null,
                                "owner",
                                second,
                                second + names.get(1).length()))));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
