package dev.tance.tagging.facts;

import dev.tance.tagging.entity.CitedNumber;
import dev.tance.tagging.entity.DocumentNumberReader;
import java.util.List;
import java.util.function.Consumer;

/** Finds the document's own number and its index number; numbers that it cites stand inside sentences. */
final class NumberFinder {
    private static final List<String> NUMBER_LABELS = List.of("发文字号", "文号", "发文号", "文件编号");
    private static final List<String> INDEX_LABELS = List.of("索引号", "信息索引号");
    private static final int ZONE = 3000;
    private static final int MOST_BLANKS = 80;
    private static final int MOST_OTHER_CHARACTERS = 4;

    private final DocumentNumberReader reader = new DocumentNumberReader();

    void find(
            DocumentInput input,
            List<PageField> fields,
            MetadataFields metadata,
            List<CitedNumber> numbers,
            Consumer<Fact> found) {
        for (PageField field : fields) {
            if (NUMBER_LABELS.contains(field.label())) {
                reader.read(field.value()).stream()
                        .findFirst()
                        .ifPresent(number -> found.accept(Fact.inText(
                                FactName.NUMBER,
                                number.surface(),
                                field.start() + number.start(),
                                field.start() + number.end(),
                                "facts.number.field",
                                0.97)));
            } else if (INDEX_LABELS.contains(field.label())) {
                found.accept(Fact.inText(
                        FactName.INDEX_NUMBER, field.value(), field.start(), field.end(), "facts.index.field", 0.95));
            }
        }
        metadata.first(MetadataFields.NUMBER)
                .ifPresent(field -> reader.read(field.value()).stream()
                        .findFirst()
                        .ifPresent(number -> found.accept(Fact.inField(
                                FactName.NUMBER, number.surface(), field.name(), "facts.number.metadata", 0.9))));
        metadata.first(MetadataFields.INDEX)
                .ifPresent(field -> found.accept(
                        Fact.inField(FactName.INDEX_NUMBER, field.value(), field.name(), "facts.index.metadata", 0.9)));
        findOnOwnLine(input.text(), numbers, found);
    }

    private static void findOnOwnLine(String text, List<CitedNumber> numbers, Consumer<Fact> found) {
        for (CitedNumber number : numbers) {
            if (number.start() > ZONE) {
                return;
            }
            int others = text.substring(lineStart(text, number.start()), lineEnd(text, number.end()))
                            .strip()
                            .length()
                    - number.surface().length();
            if (others <= MOST_OTHER_CHARACTERS) {
                found.accept(Fact.inText(
                        FactName.NUMBER, number.surface(), number.start(), number.end(), "facts.number.line", 0.9));
                return;
            }
        }
    }

    private static int lineStart(String text, int from) {
        int start = from;
        while (start > 0 && from - start <= MOST_BLANKS && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from <= MOST_BLANKS && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }
}
