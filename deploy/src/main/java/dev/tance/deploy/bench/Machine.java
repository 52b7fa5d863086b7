package dev.tance.deploy.bench;

import dev.tance.deploy.control.MachineMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One line that tells on what machine something was measured. */
public final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** Processors, memory, system and Java. */
    public static String describe() {
        return Runtime.getRuntime().availableProcessors() + " processors" + model() + ", "
                + (MachineMemory.totalBytes() >> 30) + " GB of memory, " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + " " + System.getProperty("os.arch") + ", Java "
                + System.getProperty("java.version");
    }

    private static String model() {
        try {
            return Files.readAllLines(PROCESSORS).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
                    .findFirst()
                    .orElse("");
        } catch (IOException notLinux) {
            return "";
        }
    }
}
