package dev.tance.deploy.doctor;

import dev.tance.deploy.control.MachineMemory;
import dev.tance.deploy.control.Preflight;
import dev.tance.deploy.doctor.Finding.Grade;
import dev.tance.deploy.state.DataDirectory;
import dev.tance.deploy.state.OwnProcesses;
import dev.tance.deploy.state.PartState;
import dev.tance.deploy.state.SystemState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at everything that a run depends on. Changes nothing but an empty data directory, which it creates. */
public final class Doctor {
    private static final int MINIMUM_JAVA = 21;

    private final DataDirectory data;
    private final int gatewayPort;

    /** Creates a doctor for a data directory and the port that its gateway would have. */
    public Doctor(DataDirectory data, int gatewayPort) {
        this.data = data;
        this.gatewayPort = gatewayPort;
    }

    /** Looks at everything, the machine first. */
    public List<Finding> examine() {
        List<Finding> findings = new ArrayList<>();
        boolean isRunning = isRunning();
        findings.add(java());
        findings.add(new Finding(
                "processors", Grade.GOOD, Runtime.getRuntime().availableProcessors() + " for all parts together"));
        findings.add(memory(isRunning));
        Optional<String> directory = Preflight.directoryTrouble(data.path());
        findings.add(finding("data directory", directory, data.path().toString()));
        if (directory.isEmpty()) {
            findings.add(finding("disk", Preflight.diskTrouble(data.path()), freeDisk()));
        }
        if (!isRunning) {
            findings.add(finding("port", Preflight.portTrouble(gatewayPort), gatewayPort + " is free"));
        }
        findings.add(new Tesseract().examine());
        findings.addAll(system(isRunning));
        return findings;
    }

    private static Finding java() {
        int version = Runtime.version().feature();
        String told = version + " at " + Path.of(System.getProperty("java.home"));
        return version >= MINIMUM_JAVA
                ? new Finding("java", Grade.GOOD, told)
                : new Finding("java", Grade.BAD, told + ": " + MINIMUM_JAVA + " or newer is needed");
    }

    private static Finding memory(boolean isRunning) {
        long available = MachineMemory.availableBytes();
        String told = (available >> 20) + " MB available of " + (MachineMemory.totalBytes() >> 20) + " MB";
        return isRunning
                ? new Finding("memory", Grade.GOOD, told)
                : finding("memory", Preflight.memoryTrouble(available), told);
    }

    private String freeDisk() {
        return (data.path().toFile().getUsableSpace() >> 20) + " MB free";
    }

    private boolean isRunning() {
        try {
            return data.isLocked();
        } catch (IOException unusable) {
            return false;
        }
    }

    private List<Finding> system(boolean isRunning) {
        Optional<SystemState> state = data.readState();
        if (!isRunning || state.isEmpty()) {
            int orphans = OwnProcesses.of(data.layout()).size();
            return List.of(
                    orphans == 0
                            ? new Finding("system", Grade.GOOD, "nothing runs here")
                            : new Finding(
                                    "system",
                                    Grade.POOR,
                                    orphans + " processes are left of an earlier run: tance down"));
        }
        return state.get().parts().stream().map(Doctor::part).toList();
    }

    private static Finding part(PartState part) {
        boolean isReady = part.condition() == PartState.Condition.READY;
        String told = part.condition().name().toLowerCase(java.util.Locale.ROOT) + ", process " + part.pid() + ", port "
                + part.port() + (part.restarts() == 0 ? "" : ", started again " + part.restarts() + " times");
        String message = part.message() == null ? "" : ": " + part.message() + " (log: " + part.log() + ")";
        return new Finding(part.name(), isReady ? Grade.GOOD : Grade.BAD, told + message);
    }

    private static Finding finding(String what, Optional<String> trouble, String good) {
        return trouble.map(line -> new Finding(what, Grade.BAD, line))
                .orElseGet(() -> new Finding(what, Grade.GOOD, good));
    }
}
