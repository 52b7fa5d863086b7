package dev.tance.tagging.target;

import dev.tance.tagging.TaggedText;
import dev.tance.tagging.TaggingEngine;
import dev.tance.tagging.TaggingRequest;
import dev.tance.tagging.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the engine reads, in the lines of a {@link CaseSheet}. */
final class Readings {
    static final TaggingEngine ENGINE = TaggingEngine.bundled();

    private Readings() {}

    static List<String> of(CaseSheet.Case example) {
        TaggedText tagged = ENGINE.tag(TaggingRequest.of(example.text()));
        List<String> lines = new ArrayList<>();
        tagged.targets().forEach(target -> lines.add("= " + line(target)));
        if (example.names('!')) {
            tagged.quantities()
                    .forEach(quantity -> lines.add("! " + quantity.text() + " "
                            + quantity.kind().name().toLowerCase(Locale.ROOT)));
        }
        if (example.names('~')) {
            tagged.declined().forEach(declined -> lines.add("~ " + declined.rule()));
        }
        return lines;
    }

    /** indicator | comparator value unit | change | deadline | baseline | stringency, plain parts left out at the end. */
    static String line(Target target) {
        String value = target.value() == null ? "" : " " + target.value().toPlainString();
        String range = target.valueMax() == null ? "" : ".." + target.valueMax().toPlainString();
        String change = target.change().code() + (target.annual() ? " a year" : "");
        String deadline = target.deadline() == null ? "-" : "by " + target.deadline();
        String baseline = target.baseline() == null ? "-" : "from " + target.baseline();
        return String.join(
                " | ",
                target.indicator(),
                target.comparator().code() + value + range + target.unit(),
                change,
                deadline,
                baseline,
                target.stringency().code());
    }
}
