package dev.tance.extract.offline;

import dev.tance.contracts.error.DocumentException;
import dev.tance.extract.document.Member;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.SourceFile;
import dev.tance.extract.reading.DocumentReader;
import dev.tance.extract.reading.WorkFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads files and crawls without any server. An archive with one document yields that document. */
public final class FileReadings {
    private static final int DEEPEST = 3;

    private final DocumentReader reader;
    private final DocumentReader slow;

    /** Reads text layers alone; scans are left out. */
    public FileReadings(DocumentReader reader) {
        this(reader, reader);
    }

    /** @param slow what reads the files that need character recognition, if that is installed */
    public FileReadings(DocumentReader reader, DocumentReader slow) {
        this.reader = reader;
        this.slow = slow;
    }

    /**
     * One document that was read, or failed.
     *
     * @param url of the document, null for a file
     * @param name of the file, or the URL
     * @param reading null when it failed
     * @param error null when it did not fail
     * @param children members of an archive with several
     * @param milliseconds how long it took
     */
    public record Item(
            @Nullable String url,
            String name,
            @Nullable Reading reading,
            @Nullable DocumentException error,
            List<Item> children,
            long milliseconds) {}

    /** What is done with each document. */
    @FunctionalInterface
    public interface Consumer {
        void accept(Item item) throws IOException;
    }

    /**
     * Reads a file, or each document of a WARC.
     *
     * @throws IOException when the file cannot be read
     */
    public void read(Path file, Consumer consumer) throws IOException {
        if (!isWarc(file)) {
            consumer.accept(item(SourceFile.of(file), String.valueOf(file.getFileName()), 0));
            return;
        }
        WarcDocuments.forEach(file, document -> {
            try (WorkFolder folder = new WorkFolder()) {
                Path bytes = Files.write(folder.path().resolve("body"), document.bytes());
                SourceFile source = new SourceFile(
                        bytes, document.url(), document.mediaType(), document.charset(), nameOf(document.url()));
                consumer.accept(item(source, document.url(), 0));
            }
        });
    }

    private Reading read(SourceFile source, Path folder) throws DocumentException, IOException {
        Reading reading = reader.read(source, folder, false);
        return reading.needsRecognition() && slow != reader && slow.canRecognise()
                ? slow.read(source, folder, true)
                : reading;
    }

    private Item item(SourceFile source, String name, int depth) throws IOException {
        long start = System.nanoTime();
        try (WorkFolder folder = new WorkFolder()) {
            Reading reading = read(source, folder.path());
            List<Item> children = new ArrayList<>();
            if (reading instanceof Reading.Container container && depth < DEEPEST) {
                for (Member member : container.members()) {
                    SourceFile inner =
                            new SourceFile(folder.path().resolve(member.file()), null, null, null, member.path());
                    children.add(item(inner, member.path(), depth + 1));
                }
            }
            long took = (System.nanoTime() - start) / 1_000_000;
            return children.size() == 1
                    ? new Item(
                            source.url(),
                            name,
                            children.get(0).reading(),
                            children.get(0).error(),
                            List.of(),
                            took)
                    : new Item(source.url(), name, reading, null, children, took);
        } catch (DocumentException e) {
            return new Item(source.url(), name, null, e, List.of(), (System.nanoTime() - start) / 1_000_000);
        }
    }

    static boolean isWarc(Path file) {
        return file.toString().matches("(?i).*\\.warc(\\.gz)?");
    }

    static @Nullable String nameOf(String url) {
        String path = url.replaceFirst("[?#].*$", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? null : name;
    }
}
