package dev.tance.tagging.benchmark;

import dev.tance.tagging.TaggedText;
import dev.tance.tagging.TaggingEngine;
import dev.tance.tagging.TaggingRequest;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How time grows with the length of one line, in a heap of 2 GB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 2)
public class GrowthBenchmark {
    private static final int WARM_UP_BYTES = 1_000_000;
    private static final int WARM_UP_ROUNDS = 20;

    /** Bytes of the text in UTF-8. */
    @Param({"10000", "100000", "1000000", "10000000", "100000000"})
    public int bytes;

    private String text = "";
    private final TaggingEngine engine = TaggingEngine.bundled();

    /** Makes the text, and lets the compiler see a middling one first, so that every length meets the same code. */
    @Setup
    public void read() {
        TaggingRequest middling = TaggingRequest.of(BenchmarkText.ofBytes(WARM_UP_BYTES));
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            engine.tag(middling);
        }
        text = BenchmarkText.ofBytes(bytes);
    }

    /** All tags. */
    @Benchmark
    public TaggedText engine(ProcessorTime time) {
        time.characters += text.length();
        return engine.tag(TaggingRequest.of(text));
    }
}
