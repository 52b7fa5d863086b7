package dev.tance.tagging.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text that is measured: a file named by {@code tance.benchmark.text}, else invented sentences. */
final class Corpus {
    private static final String INVENTED = "推动能源结构优化,完善节能监管机制,加强重点领域绿色低碳改造。"
            + "到2026年,云溪县绿电占比达到31%以上,公共充电桩达到900个,单位地区生产总值能耗比2020年下降14%。"
            + "(县发展改革局、县自然资源局按职责分工负责)";

    private Corpus() {}

    static String text() {
        String file = System.getProperty("tance.benchmark.text");
        if (file == null) {
            return INVENTED.repeat(2_000);
        }
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the text to measure: " + file, e);
        }
    }
}
