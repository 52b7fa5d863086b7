package dev.tance.deploy.cli;

import dev.tance.deploy.state.PartState;
import dev.tance.deploy.state.ProcessMemory;
import dev.tance.deploy.state.SystemState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people and programs are shown of a running system: a row a part, memory measured now.
 *
 * @param state what the supervisor wrote
 * @param residentBytes memory by part name, children included
 */
record PartTable(SystemState state, Map<String, Long> residentBytes) {
    static PartTable of(SystemState state) {
        Map<String, Long> memory = new LinkedHashMap<>();
        for (PartState part : state.parts()) {
            memory.put(part.name(), part.pid() == 0 ? 0 : ProcessMemory.residentBytes(part.pid()));
        }
        memory.put("supervisor", ProcessMemory.residentBytes(state.supervisorPid()) - sum(memory));
        return new PartTable(state, memory);
    }

    List<String> lines() {
        TextTable table = new TextTable("part", "condition", "pid", "port", "ready in", "memory");
        for (PartState part : state.parts()) {
            table.row(
                    part.name(),
                    part.condition().name().toLowerCase(Locale.ROOT),
                    Long.toString(part.pid()),
                    Integer.toString(part.port()),
                    seconds(part.readyInMilliseconds()),
                    megabytes(memory(part.name())));
        }
        table.row("supervisor", "", Long.toString(state.supervisorPid()), "", "", megabytes(memory("supervisor")));
        table.row("all", "", "", "", seconds(state.readyInMilliseconds()), megabytes(sum(residentBytes)));
        List<String> lines = new ArrayList<>(table.lines());
        for (PartState part : state.parts()) {
            if (part.message() != null) {
                lines.add(part.name() + ": " + part.message() + " (log: " + part.log() + ")");
            }
        }
        return lines;
    }

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("phase", state.phase().name().toLowerCase(Locale.ROOT));
        json.put("url", state.url());
        json.put("kafka", state.kafka());
        json.put("elasticsearch", state.elasticsearch());
        json.put("readyInMilliseconds", state.readyInMilliseconds());
        json.put("memoryBytes", sum(residentBytes));
        json.put("parts", state.parts().stream().map(this::json).toList());
        return json;
    }

    private Map<String, @Nullable Object> json(PartState part) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", part.name());
        json.put("condition", part.condition().name().toLowerCase(Locale.ROOT));
        json.put("pid", part.pid());
        json.put("port", part.port());
        json.put("readyInMilliseconds", part.readyInMilliseconds());
        json.put("memoryBytes", memory(part.name()));
        json.put("restarts", part.restarts());
        json.put("log", part.log());
        json.put("message", part.message());
        return json;
    }

    private long memory(String part) {
        return residentBytes.getOrDefault(part, 0L);
    }

    private static long sum(Map<String, Long> memory) {
        return memory.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String seconds(long milliseconds) {
        return String.format(Locale.ROOT, "%.1f s", milliseconds / 1000.0);
    }

    private static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }
}
