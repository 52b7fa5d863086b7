package dev.tance.deploy.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Which dead letters are meant. */
final class LetterOptions {
    @Option(names = "--error", paramLabel = "CODE", description = "Only these error codes, such as corrupt.")
    private List<String> errors = List.of();

    @Option(names = "--stage", paramLabel = "STAGE", description = "Only those of ingest, extract, tag or index.")
    private List<String> stages = List.of();

    @Option(names = "--host", paramLabel = "HOST", description = "Only documents of these hosts.")
    private List<String> hosts = List.of();

    @Option(names = "--media-type", paramLabel = "TYPE", description = "Only these types, such as application/pdf.")
    private List<String> mediaTypes = List.of();

    @Option(names = "--source", paramLabel = "NAME", description = "Only these sources.")
    private List<String> sources = List.of();

    /** As fields of a body; only those given. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "error", errors);
        put(fields, "stage", stages);
        put(fields, "host", hosts);
        put(fields, "mediaType", mediaTypes);
        put(fields, "source", sources);
        return fields;
    }

    /** As parameters of a query, one value each. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        fields().forEach((name, values) -> {
            List<?> all = (List<?>) values;
            if (all.size() > 1) {
                throw new CommandFailure(CommandFailure.USAGE, "a list takes one value of each condition");
            }
            parameters.put(name, String.valueOf(all.getFirst()));
        });
        return parameters;
    }

    private static void put(Map<String, Object> fields, String name, List<String> values) {
        if (!values.isEmpty()) {
            fields.put(name, values);
        }
    }
}
