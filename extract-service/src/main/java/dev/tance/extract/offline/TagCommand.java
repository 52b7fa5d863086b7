package dev.tance.extract.offline;

import dev.tance.contracts.json.MessageJson;
import dev.tance.tagging.TaggingContext;
import dev.tance.tagging.TaggingEngine;
import dev.tance.tagging.TaggingRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code tance tag [--input F] [--output F]}: passages as JSON lines, or one plain text. */
@Command(name = "tag", description = "Reads targets and entities in texts.", mixinStandardHelpOptions = true)
final class TagCommand implements Callable<Integer> {
    @Option(
            names = "--input",
            paramLabel = "F",
            description = "JSON lines {id, text, context, tables} or plain text; standard input when absent.")
    private @Nullable Path input;

    @Option(names = "--output", paramLabel = "F", description = "Standard output when absent.")
    private @Nullable Path output;

    @Option(names = "--json", description = "Accepted for uniformity: the output is always JSON lines.")
    @SuppressWarnings("UnusedVariable") // every verb takes it
    private boolean json;

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        TaggingEngine engine = rules.engine();
        try (InputStream stream = input == null ? System.in : Files.newInputStream(input);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            if (output == null) {
                tag(reader, spec.commandLine().getOut(), engine);
            } else {
                try (PrintWriter writer = new PrintWriter(
                        new OutputStreamWriter(Files.newOutputStream(output), StandardCharsets.UTF_8))) {
                    tag(reader, writer, engine);
                }
            }
        }
        return 0;
    }

    private static void tag(BufferedReader reader, PrintWriter writer, TaggingEngine engine) throws IOException {
        String first = reader.readLine();
        while (first != null && first.isBlank()) {
            first = reader.readLine();
        }
        if (first == null) {
            return;
        }
        if (!first.stripLeading().startsWith("{")) {
            StringBuilder text = new StringBuilder(first);
            reader.lines().forEach(line -> text.append('\n').append(line));
            write(writer, TagOutput.of("input", engine.tag(TaggingRequest.of(text.toString()))));
            return;
        }
        int number = 1;
        for (String line = first; line != null; line = reader.readLine(), number++) {
            if (!line.isBlank()) {
                write(writer, passage(line, number, engine));
            }
        }
    }

    private static Map<String, Object> passage(String line, int number, TaggingEngine engine) throws IOException {
        JsonNode json;
        try {
            json = MessageJson.mapper().readTree(line);
        } catch (JacksonException e) {
            throw new IOException("line " + number + " is not JSON: " + e.getOriginalMessage(), e);
        }
        JsonNode text = json.get("text");
        if (text == null || !text.isString()) {
            throw new IOException("line " + number + " has no field text");
        }
        JsonNode context = json.path("context");
        TaggingContext known = new TaggingContext(
                context.path("region").stringValue(null), context.path("title").stringValue(null), Map.of());
        String id = json.path("id").stringValue(Integer.toString(number));
        return TagOutput.of(id, engine.tag(request(text.stringValue(), known, json.path("tables"), number)));
    }

    private static TaggingRequest request(String text, TaggingContext known, JsonNode tables, int number)
            throws IOException {
        try {
            return new TaggingRequest(text, known, TableInput.of(tables));
        } catch (IllegalArgumentException e) {
            throw new IOException("line " + number + ": " + e.getMessage(), e);
        }
    }

    private static void write(PrintWriter writer, Map<String, Object> output) {
        writer.println(new String(MessageJson.write(output), StandardCharsets.UTF_8));
        writer.flush();
    }
}
