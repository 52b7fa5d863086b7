package dev.tance.extract.offline;

import dev.tance.contracts.json.MessageJson;
import dev.tance.extract.offline.FileReadings.Item;
import dev.tance.extract.reading.DocumentReader;
import dev.tance.extract.worker.WorkerPool;
import dev.tance.extract.worker.WorkerSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tance extract FILE... [--json]}. */
@Command(
        name = "extract",
        description = "Prints the text of files, or of each document of a WARC.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
    private static final long LARGEST_FILE = 256L << 20;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Pages, PDF, office files, archives, WARC files.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "One JSON object a document, one a line.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int[] failed = {0};
        try (WorkerPool workers = new WorkerPool(WorkerSettings.DEFAULT, Clock.systemUTC());
                WorkerPool slow = new WorkerPool(WorkerSettings.SLOW, Clock.systemUTC())) {
            FileReadings readings =
                    new FileReadings(new DocumentReader(workers, LARGEST_FILE), new DocumentReader(slow, LARGEST_FILE));
            for (Path file : files) {
                check(file);
                readings.read(file, item -> {
                    failed[0] += item.error() == null ? 0 : 1;
                    print(item, out, err);
                });
            }
        }
        out.flush();
        boolean single = files.size() == 1 && failed[0] > 0;
        return single && !FileReadings.isWarc(files.get(0)) ? OfflineMain.FAILED : 0;
    }

    private static void check(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new IOException("a directory, not a file: " + file);
        }
    }

    private void print(Item item, PrintWriter out, PrintWriter err) {
        if (json) {
            out.println(new String(MessageJson.write(ExtractOutput.of(item)), StandardCharsets.UTF_8));
        } else {
            ReadableOutput.print(item, out, err);
        }
    }
}
