package dev.tance.ingest.submission;

import dev.tance.contracts.message.SubmissionKind;
import dev.tance.ingest.warc.WaczItems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Finds out what an upload is: from its bytes, and by its name where they do not tell. */
public final class UploadKinds {
    /** Lists of URLs above this size are no lists. */
    static final long LONGEST_LIST = 8L << 20;

    private static final int HEAD = 4096;
    private static final byte[] WARC = {'W', 'A', 'R', 'C', '/'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final Pattern LIST_LINE = Pattern.compile("\\s*(#.*|https?://\\S+)?\\s*", Pattern.CASE_INSENSITIVE);

    private UploadKinds() {}

    /**
     * The kind of a stored upload.
     *
     * @param fileName as the uploader named it, null when not
     */
    public static SubmissionKind of(Path file, @Nullable String fileName) throws IOException {
        byte[] head;
        try (InputStream stream = Files.newInputStream(file)) {
            head = stream.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return SubmissionKind.FILE;
        }
        if (isWarc(head, fileName)) {
            return SubmissionKind.WARC;
        }
        if (startsWith(head, ZIP) && WaczItems.isWacz(file)) {
            return SubmissionKind.WACZ;
        }
        return Files.size(file) <= LONGEST_LIST && isList(head, file) ? SubmissionKind.URLS : SubmissionKind.FILE;
    }

    /** Whether the first bytes or the name are those of a file that holds many documents. */
    public static boolean isContainer(byte[] head, @Nullable String fileName) {
        return isWarc(head, fileName) || startsWith(head, ZIP);
    }

    private static boolean isWarc(byte[] head, @Nullable String fileName) {
        String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
        return startsWith(head, WARC)
                || startsWith(inflated(head), WARC)
                || name.endsWith(".warc")
                || name.endsWith(".warc.gz");
    }

    private static byte[] inflated(byte[] head) {
        if (head.length < 2 || (head[0] & 0xff) != 0x1f || (head[1] & 0xff) != 0x8b) {
            return new byte[0];
        }
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return stream.readNBytes(WARC.length);
        } catch (IOException e) {
            return new byte[0]; // no gzip after all
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean isList(byte[] head, Path file) throws IOException {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.indexOf('\0') >= 0 || !start.contains("://")) {
            return false;
        }
        boolean[] hasUrl = {false};
        boolean allLines = UrlList.lines(file, line -> {
            hasUrl[0] |= UrlList.isUrl(line);
            return LIST_LINE.matcher(line).matches();
        });
        return allLines && hasUrl[0];
    }
}
