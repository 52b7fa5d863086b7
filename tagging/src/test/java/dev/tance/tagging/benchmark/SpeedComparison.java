package dev.tance.tagging.benchmark;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import dev.tance.tagging.TaggingEngine;
import dev.tance.tagging.TaggingRequest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Characters per second of processor time on one thread: all tags of the engine against segmentation with names of
 * places and organisations, on the same text in the same run. Processor time does not count what other programs take.
 */
final class SpeedComparison {
    private static final int WARM_UP = 12;
    private static final int MEASURED = 8;

    private SpeedComparison() {}

    public static void main(String[] args) {
        String text = Corpus.text();
        TaggingEngine engine = TaggingEngine.bundled();
        Segment segment = HanLP.newSegment().enablePlaceRecognize(true).enableOrganizationRecognize(true);
        List<String> sentences = List.of(text.split("(?<=[。；！？\n])", -1));
        report(
                "engine",
                text,
                all -> engine.tag(TaggingRequest.of(all)).targets().size());
        report("segmenter", text, all -> {
            int terms = 0;
            for (String sentence : sentences) {
                terms += segment.seg(sentence).size();
            }
            return terms;
        });
    }

    private static void report(String name, String text, ToIntFunction<String> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        int found = 0;
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            long start = threads.getCurrentThreadCpuTime();
            found = work.applyAsInt(text);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        System.out.printf("%s: %.2f million characters a second, %d found%n", name, text.length() * 1e3 / best, found);
    }
}
