package dev.tance.tagging.evaluation;

import dev.tance.tagging.TaggedText;
import dev.tance.tagging.TaggingContext;
import dev.tance.tagging.TaggingEngine;
import dev.tance.tagging.TaggingRequest;
import dev.tance.tagging.Target;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** For development: {@code PredictionWriter GOLD.jsonl OUT.jsonl} tags every passage and writes what the scorer reads. */
final class PredictionWriter {
    private PredictionWriter() {}

    public static void main(String[] args) throws IOException {
        TaggingEngine engine = TaggingEngine.bundled();
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
            for (GoldPassage passage : GoldReader.read(Files.readString(Path.of(args[0]), StandardCharsets.UTF_8))) {
                TaggingContext context = new TaggingContext(passage.region(), passage.title(), Map.of());
                out.println(line(passage.id(), engine.tag(new TaggingRequest(passage.text(), context))));
            }
        }
    }

    /** What the scorer reads of one passage, as one JSON line. */
    static String line(String id, TaggedText tagged) {
        String targets = tagged.targets().stream().map(PredictionWriter::json).collect(Collectors.joining(","));
        String bodies = tagged.responsible().stream()
                .map(block -> "["
                        + block.bodies().stream()
                                .map(body -> quote(body.surface()))
                                .collect(Collectors.joining(","))
                        + "]")
                .collect(Collectors.joining(","));
        return "{\"id\":" + quote(id) + ",\"targets\":[" + targets + "],\"responsible\":[" + bodies + "]}";
    }

    private static String json(Target target) {
        return "{\"start\":" + target.start() + ",\"end\":" + target.end() + ",\"value\":" + target.value()
                + ",\"valueMax\":" + target.valueMax() + ",\"unit\":" + quote(target.unit()) + ",\"comparator\":"
                + quote(target.comparator().code()) + ",\"change\":"
                + quote(target.change().code()) + ",\"annual\":" + target.annual() + ",\"deadline\":"
                + target.deadline() + ",\"baseline\":" + target.baseline() + ",\"indicator\":"
                + quote(target.indicator()) + ",\"canonical\":" + quote(target.canonical()) + ",\"stringency\":"
                + quote(target.stringency().code()) + ",\"rule\":" + quote(target.rule()) + "}";
    }

    private static String quote(@Nullable String text) {
        return text == null
                ? "null"
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
