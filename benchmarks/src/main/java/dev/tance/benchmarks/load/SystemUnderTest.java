package dev.tance.benchmarks.load;

import dev.tance.contracts.json.MessageJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/**
 * Where the parts of a system that {@code tance up} started are to be found, as its supervisor wrote it down.
 *
 * @param gateway URL
 * @param kafka host:port
 * @param elasticsearch URL
 * @param gatewayProcess process id
 */
record SystemUnderTest(String gateway, String kafka, String elasticsearch, Path rawStore, long gatewayProcess) {
    /**
     * Reads the state of the system that runs on a data directory.
     *
     * @throws BenchmarkFailure when none is ready there
     */
    static SystemUnderTest on(Path data) throws IOException {
        Path file = data.resolve("state.json");
        if (!Files.exists(file)) {
            throw new BenchmarkFailure("nothing runs on " + data + ": ./tance up --detach --data " + data);
        }
        JsonNode state = MessageJson.mapper().readTree(Files.readAllBytes(file));
        if (!state.path("phase").asString("").equals("READY")) {
            throw new BenchmarkFailure("the system on " + data + " is not ready");
        }
        long gateway = 0;
        for (JsonNode part : state.path("parts")) {
            if (part.path("name").asString("").equals("gateway")) {
                gateway = part.path("pid").asLong(0);
            }
        }
        return new SystemUnderTest(
                state.path("url").asString(),
                state.path("kafka").asString(),
                state.path("elasticsearch").asString(),
                data.resolve("raw-store").resolve("blobs"),
                gateway);
    }
}
