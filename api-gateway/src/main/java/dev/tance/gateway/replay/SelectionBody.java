package dev.tance.gateway.replay;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.message.Stage;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.index.model.MadeBy;
import dev.tance.index.model.replay.OffsetRange;
import dev.tance.index.model.replay.ReplaySelection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of a body that selects. */
final class SelectionBody {
    /** What selects messages of a stage. */
    static final Set<String> OF_MESSAGES = Set.of(
            "failed",
            "error",
            "host",
            "mediaType",
            "source",
            "document",
            "region",
            "versionBefore",
            "since",
            "until",
            "offsets");
    /** What selects dead letters. */
    static final Set<String> OF_LETTERS =
            Set.of("ids", "error", "stage", "host", "mediaType", "source", "document", "since", "until");

    private static final Pattern OFFSETS = Pattern.compile("(\\d{1,5}):(\\d{1,18})-(\\d{1,18})");
    private static final Set<String> ENDS = Stream.concat(
                    Arrays.stream(ErrorCode.values()).map(ErrorCode::code),
                    Arrays.stream(SkipReason.values()).map(SkipReason::code))
            .collect(Collectors.toCollection(TreeSet::new));

    private SelectionBody() {}

    /** @throws ProblemException bad request when a value is none of those possible */
    static ReplaySelection of(BodyFields fields) {
        String versionBefore = fields.text("versionBefore");
        if (versionBefore != null && !MadeBy.isVersion(versionBefore)) {
            throw ProblemException.badRequest("field 'versionBefore' must be a version as 0.3.0");
        }
        return new ReplaySelection(
                fields.flag("failed"),
                known("error", fields.texts("error"), ENDS),
                known("stage", fields.texts("stage"), stages()),
                fields.texts("host").stream()
                        .map(host -> host.toLowerCase(Locale.ROOT))
                        .toList(),
                fields.texts("mediaType").stream()
                        .map(type -> type.toLowerCase(Locale.ROOT))
                        .toList(),
                fields.texts("source"),
                fields.texts("document"),
                fields.texts("region"),
                fields.texts("ids"),
                versionBefore,
                fields.moment("since"),
                fields.moment("until"),
                fields.texts("offsets").stream().map(SelectionBody::range).toList());
    }

    static Stage stage(String name) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.INGEST && stage.code().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.badRequest("field 'stage' must be one of extract, tag, index"));
    }

    private static Set<String> stages() {
        return Arrays.stream(Stage.values()).map(Stage::code).collect(Collectors.toSet());
    }

    private static List<String> known(String field, List<String> values, Set<String> possible) {
        for (String value : values) {
            if (!possible.contains(value)) {
                throw ProblemException.badRequest(
                        "field '" + field + "' must be one of " + String.join(", ", new TreeSet<>(possible)));
            }
        }
        return values;
    }

    private static OffsetRange range(String text) {
        Matcher range = OFFSETS.matcher(text);
        if (!range.matches()) {
            throw ProblemException.badRequest("field 'offsets' must be partition:from-to, such as 3:100-200");
        }
        return new OffsetRange(
                Integer.parseInt(range.group(1)), Long.parseLong(range.group(2)), Long.parseLong(range.group(3)));
    }
}
