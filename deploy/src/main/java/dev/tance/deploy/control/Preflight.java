package dev.tance.deploy.control;

import dev.tance.deploy.process.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Looks, before anything starts, whether this machine can run the system; every trouble is one line that says what to do. */
public final class Preflight {
    /** Free disk below which nothing is started: Kafka and Elasticsearch misbehave on a full disk. */
    public static final long MINIMUM_DISK_BYTES = 1L << 30;

    /** Available memory below which nothing is started; the whole system holds about 2 GB. */
    public static final long MINIMUM_MEMORY_BYTES = 1536L << 20;

    private Preflight() {}

    /** The first trouble found; empty when the system can start. */
    public static Optional<String> trouble(Path data, int gatewayPort) {
        return directoryTrouble(data)
                .or(() -> portTrouble(gatewayPort))
                .or(() -> diskTrouble(data))
                .or(() -> memoryTrouble(MachineMemory.availableBytes()));
    }

    /** Tells why a folder cannot be the data directory; creates it when it is missing. */
    public static Optional<String> directoryTrouble(Path data) {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "write", ".test"));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("the data directory " + data + " cannot be written to (" + reason(e)
                    + "): choose another one with --data");
        }
    }

    /** Tells why the gateway cannot listen on a port. */
    public static Optional<String> portTrouble(int port) {
        if (port < 1 || port > 65_535) {
            return Optional.of("port " + port + " does not exist: choose one from 1 to 65535 with --port");
        }
        return FreePorts.isFree(port)
                ? Optional.empty()
                : Optional.of("port " + port + " is in use by another program: choose another one with --port");
    }

    /** Tells why there is too little disk. */
    public static Optional<String> diskTrouble(Path data) {
        try {
            long usable = Files.getFileStore(data).getUsableSpace();
            return usable >= MINIMUM_DISK_BYTES
                    ? Optional.empty()
                    : Optional.of("only " + megabytes(usable) + " of disk are free at " + data + ", "
                            + megabytes(MINIMUM_DISK_BYTES) + " are needed: free some, or choose another --data");
        } catch (IOException e) {
            return Optional.of("the free disk at " + data + " cannot be read: " + reason(e));
        }
    }

    /** Tells why there is too little memory. */
    public static Optional<String> memoryTrouble(long availableBytes) {
        return availableBytes >= MINIMUM_MEMORY_BYTES
                ? Optional.empty()
                : Optional.of("only " + megabytes(availableBytes) + " of memory are available, "
                        + megabytes(MINIMUM_MEMORY_BYTES) + " are needed: end other programs first");
    }

    private static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }

    private static String reason(IOException failure) {
        return failure.getClass().getSimpleName().replaceAll("Exception$", "") + ": " + failure.getMessage();
    }
}
