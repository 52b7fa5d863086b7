package dev.tance.deploy.state;

import dev.tance.deploy.system.Layout;
import dev.tance.deploy.system.PortPlan;
import dev.tance.deploy.system.SystemPlan;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files by which supervisor and command line talk to each other, all in the data directory: the lock that the
 * supervisor holds while it lives, the plan, the remembered ports and the state. Files are replaced atomically, so that a
 * reader never sees half of one.
 */
public final class DataDirectory {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Layout layout;

    /** Refers to a data directory, which need not exist yet. */
    public DataDirectory(Path directory) {
        this.layout = new Layout(directory);
    }

    /** Where things lie in it. */
    public Layout layout() {
        return layout;
    }

    /** The directory itself, absolute. */
    public Path path() {
        return layout.directory();
    }

    /**
     * Takes the lock for this process, until it ends or closes it.
     *
     * @return empty when another process holds it
     * @throws IOException when the lock file cannot be made; fatal: the directory is not usable
     */
    public Optional<Lock> tryLock() throws IOException {
        Files.createDirectories(path());
        FileChannel channel = FileChannel.open(
                path().resolve("supervisor.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new Lock(channel));
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // told as any other holder
        }
        channel.close();
        return Optional.empty();
    }

    /** Tells whether a supervisor lives on this directory. */
    public boolean isLocked() throws IOException {
        if (!Files.exists(path().resolve("supervisor.lock"))) {
            return false;
        }
        Optional<Lock> lock = tryLock();
        if (lock.isPresent()) {
            lock.get().close();
        }
        return lock.isEmpty();
    }

    /** Writes the plan for a supervisor. */
    public void writePlan(SystemPlan plan) throws IOException {
        write("plan.json", plan);
    }

    /** Reads the plan; empty when there is none that can be read. */
    public Optional<SystemPlan> readPlan() {
        return read("plan.json", SystemPlan.class);
    }

    /** Writes the ports down for the next run. */
    public void writePorts(PortPlan ports) throws IOException {
        write("ports.json", ports);
    }

    /** Reads the ports of the last run; none when nothing readable is there. */
    public PortPlan readPorts() {
        return read("ports.json", PortPlan.class).orElse(PortPlan.NONE);
    }

    /** Writes the state. */
    public void writeState(SystemState state) throws IOException {
        write("state.json", state);
    }

    /** Reads the state; empty when nothing readable is there. */
    public Optional<SystemState> readState() {
        return read("state.json", SystemState.class);
    }

    /** Removes the state of an earlier run. */
    public void forgetState() throws IOException {
        Files.deleteIfExists(path().resolve("state.json"));
    }

    private void write(String name, Object value) throws IOException {
        Files.createDirectories(path());
        Path fresh = path().resolve(name + ".new");
        Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(value));
        Files.move(fresh, path().resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private <T> Optional<T> read(String name, Class<T> type) {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(path().resolve(name)), type));
        } catch (IOException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** The held lock. */
    public static final class Lock implements AutoCloseable {
        private final FileChannel channel;

        private Lock(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
