package dev.tance.deploy.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Finds out what an argument of {@code tance ingest} is: from its first bytes, and by its name where those do not tell. */
public final class LoadItems {
    private static final long LONGEST_LIST_BYTES = 16L << 20;
    private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private LoadItems() {}

    /** An argument that cannot be loaded; the message is one line for people. */
    public static final class UnusableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnusableException(String message) {
            super(message);
        }
    }

    /**
     * Recognises an argument.
     *
     * @throws UnusableException when there is no such file or folder, or it cannot be read; other arguments are unharmed
     */
    public static LoadItem recognise(String argument) throws UnusableException {
        if (isWebUrl(argument)) {
            return new LoadItem.Urls(String.valueOf(URI.create(argument).getHost()), List.of(argument));
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                return new LoadItem.Folder(path);
            }
            if (!Files.exists(path)) {
                throw new UnusableException(argument + ": no such file or folder");
            }
            return recogniseFile(path);
        } catch (IOException e) {
            throw new UnusableException(argument + ": cannot be read ("
                    + e.getClass().getSimpleName().replace("Exception", "") + ")");
        } catch (IllegalArgumentException e) {
            throw new UnusableException(argument + ": is neither a path nor an http(s) URL");
        }
    }

    private static LoadItem recogniseFile(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".wacz")) {
            return new LoadItem.Crawl(file, "wacz");
        }
        if (name.endsWith(".warc") || name.endsWith(".warc.gz") || startsAsWarc(file)) {
            return new LoadItem.Crawl(file, "warc");
        }
        Optional<List<String>> urls = urlList(file);
        if (urls.isPresent()) {
            return new LoadItem.Urls(String.valueOf(file.getFileName()), urls.get());
        }
        return new LoadItem.SingleFile(file);
    }

    private static boolean startsAsWarc(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (java.util.Arrays.equals(in.readNBytes(WARC.length), WARC)) {
                return true;
            }
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return java.util.Arrays.equals(in.readNBytes(WARC.length), WARC);
        } catch (IOException notGzip) {
            return false;
        }
    }

    /** The URLs of a text file whose every line is an http(s) URL, blank lines and lines that start with # aside. */
    private static Optional<List<String>> urlList(Path file) throws IOException {
        if (Files.size(file) > LONGEST_LIST_BYTES || !startsAsText(file)) {
            return Optional.empty();
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
        List<String> lines = text.lines()
                .map(line -> line.strip().replace("\uFEFF", ""))
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        return !lines.isEmpty() && lines.stream().allMatch(LoadItems::isWebUrl) ? Optional.of(lines) : Optional.empty();
    }

    private static boolean startsAsText(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            for (byte value : in.readNBytes(512)) {
                if (value == 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean isWebUrl(String text) {
        if (!text.regionMatches(true, 0, "http://", 0, 7) && !text.regionMatches(true, 0, "https://", 0, 8)) {
            return false;
        }
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
