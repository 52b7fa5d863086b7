package dev.tance.tagging.benchmark;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import dev.tance.tagging.TaggedText;
import dev.tance.tagging.TaggingEngine;
import dev.tance.tagging.TaggingRequest;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All tags of the engine against a general segmenter with names of places and organisations, on the same text. The
 * segmenter gets it sentence by sentence, since its time grows faster than the length.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 8, time = 2)
public class SpeedBenchmark {
    private String text = "";
    private List<String> sentences = List.of();
    private final TaggingEngine engine = TaggingEngine.bundled();
    private final Segment segment =
            HanLP.newSegment().enablePlaceRecognize(true).enableOrganizationRecognize(true);

    /** Reads the text. */
    @Setup
    public void read() {
        text = BenchmarkText.whole();
        sentences = List.of(text.split("(?<=[。；！？\n])", -1));
    }

    /** Targets, other quantities, entities, bodies, sections and facts. */
    @Benchmark
    public TaggedText engine(ProcessorTime time) {
        time.characters += text.length();
        return engine.tag(TaggingRequest.of(text));
    }

    /** Words with names of places and organisations. */
    @Benchmark
    public int segmenter(ProcessorTime time) {
        time.characters += text.length();
        int terms = 0;
        for (String sentence : sentences) {
            terms += segment.seg(sentence).size();
        }
        return terms;
    }
}
