package dev.tance.deploy.control;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory this machine has. */
public final class MachineMemory {
    private static final Path MEMINFO = Path.of("/proc/meminfo");

    private MachineMemory() {}

    /** All memory, in bytes. */
    public static long totalBytes() {
        return system().getTotalMemorySize();
    }

    /**
     * Memory that programs could take now, in bytes. Where the system does not tell what its caches could give back, that
     * is half of all memory.
     */
    public static long availableBytes() {
        try {
            return Files.readAllLines(MEMINFO).stream()
                    .filter(line -> line.startsWith("MemAvailable:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(kilobytes -> Long.parseLong(kilobytes) << 10)
                    .findFirst()
                    .orElseGet(() -> totalBytes() / 2);
        } catch (IOException notLinux) {
            return totalBytes() / 2;
        }
    }

    private static OperatingSystemMXBean system() {
        return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    }
}
