package dev.tance.tagging.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Counts characters and the processor time of the whole process, collection of garbage included. What other programs of
 * the machine take does not count, so that the figure is one of a core.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ProcessorTime {
    /** Characters that were read in the iteration. */
    public long characters;

    /** Nanoseconds of processor time of the iteration. */
    public long processorNanos;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long before;

    /** Begins an iteration. */
    @Setup(Level.Iteration)
    public void begin() {
        characters = 0;
        processorNanos = 0;
        before = system.getProcessCpuTime();
    }

    /** Ends an iteration. */
    @TearDown(Level.Iteration)
    public void end() {
        processorNanos = system.getProcessCpuTime() - before;
    }
}
