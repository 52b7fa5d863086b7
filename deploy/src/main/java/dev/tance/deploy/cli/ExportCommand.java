package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tance export}: everything that a query finds, as a file. */
@Command(
        name = "export",
        description = "Export documents, passages, targets or comparisons without any cap.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1_000_000;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Parameters(paramLabel = "KIND", description = "documents, passages, targets or comparisons.")
    private String kind = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "csv, jsonl, xlsx or parquet (default: ${DEFAULT-VALUE}).")
    private String format = "csv";

    @Option(names = "--bom", description = "Begin a CSV with a byte order mark, by which Excel knows UTF-8.")
    private boolean byteOrderMark;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where to write; standard output when absent. The file appears when it is whole.")
    private @Nullable Path file;

    @Option(
            names = "--filter",
            paramLabel = "NAME=VALUE",
            description = "A filter of the query of that name, such as indicator=non_fossil_share, year=2030,"
                    + " region=990000; may be given several times.")
    private Map<String, String> filters = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        Map<String, String> query = new LinkedHashMap<>(filters);
        query.put("format", format);
        if (byteOrderMark) {
            query.put("bom", "true");
        }
        if (file == null) {
            download(query, new KeptOpen());
            return 0;
        }
        long bytes = toFile(file, query);
        if (output.asJson()) {
            output.printJson(Map.of("file", file.toString(), "bytes", bytes));
        } else {
            output.print(file + ": " + megabytes(bytes));
        }
        return 0;
    }

    /** Under another name until it is whole, so that nobody takes half a file for a whole one. */
    private long toFile(Path target, Map<String, String> query) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            long bytes;
            try (OutputStream to = new BufferedOutputStream(new FileOutputStream(part.toFile()))) {
                bytes = download(query, to);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return bytes;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private long download(Map<String, String> query, OutputStream to) {
        try (GatewayClient gateway = gatewayOptions.client()) {
            return gateway.download("/exports/" + GatewayClient.segment(kind), query, to, this::tell);
        }
    }

    private void tell(long bytes, long rows) {
        output.progress(megabytes(bytes) + " so far" + (rows < 0 ? "" : " of " + rows + " rows"));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
    }

    /** Standard output, which is not closed here. */
    private static final class KeptOpen extends OutputStream {
        @Override
        public void write(int value) {
            System.out.write(value);
        }

        @Override
        public void write(byte[] bytes, int start, int length) {
            System.out.write(bytes, start, length);
        }

        @Override
        public void flush() throws IOException {
            System.out.flush();
            if (System.out.checkError()) {
                throw new IOException("standard output is closed");
            }
        }
    }
}
