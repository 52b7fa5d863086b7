package dev.tance.deploy.supervisor;

import dev.tance.deploy.process.Part;
import dev.tance.deploy.state.DataDirectory;
import dev.tance.deploy.state.PartState;
import dev.tance.deploy.state.SystemState;
import dev.tance.deploy.system.Layout;
import dev.tance.deploy.system.SystemParts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps the state of all parts and writes every change to the data directory. Thread-safe. */
final class StateBoard {
    private final DataDirectory data;
    private final String url;
    private final SystemParts system;
    private final Map<String, PartState> parts = new LinkedHashMap<>();
    private SystemState.Phase phase = SystemState.Phase.STARTING;
    private long readyInMilliseconds;
    private @Nullable String message;

    StateBoard(DataDirectory data, SystemParts system, String url) {
        this.data = data;
        this.system = system;
        this.url = url;
        Layout layout = data.layout();
        for (Part part : system.all()) {
            String log = layout.log(part.name()).toString();
            PartState waiting =
                    new PartState(part.name(), PartState.Condition.WAITING, 0, part.port(), 0, 0, log, null);
            parts.put(part.name(), waiting);
        }
    }

    synchronized void part(String name, UnaryOperator<PartState> change) {
        parts.computeIfPresent(name, (key, state) -> change.apply(state));
        write();
    }

    synchronized void phase(SystemState.Phase changed, @Nullable String text) {
        phase = changed;
        message = text;
        write();
    }

    synchronized void ready(long milliseconds) {
        readyInMilliseconds = milliseconds;
        phase(SystemState.Phase.READY, null);
    }

    private void write() {
        SystemState state = new SystemState(
                phase,
                ProcessHandle.current().pid(),
                url,
                system.kafka(),
                system.elasticsearch(),
                readyInMilliseconds,
                new ArrayList<>(parts.values()),
                message);
        try {
            data.writeState(state);
        } catch (IOException e) {
            // The parts run on; the next change tries again.
            System.err.println("cannot write the state: " + e.getMessage());
        }
    }
}
