package dev.tance.extract.file;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.extract.document.Member;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.Warnings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes the members of one archive into the work folder under names of its own, so that no path in the archive reaches
 * the file system, and counts bytes and members against the limits as they are written.
 */
final class MemberUnpacker {
    private static final long RATIO_FROM = 10L << 20;
    private static final int BUFFER = 1 << 16;
    private static final Pattern NO_DOCUMENT = Pattern.compile(
            "(?i)(?:.*/)?(?:__MACOSX/.*|\\.[^/]*|Thumbs\\.db|desktop\\.ini|~\\$[^/]*|.*\\.(?:png|jpe?g|gif|bmp|tiff?|webp|svg|ico|mp[34]|avi|wmv|mov|exe|dll|css|js|ttf|woff2?|db|lnk|url))");

    private final Path folder;
    private final long packed;
    private final ParseLimits limits;
    private final Progress progress;
    private final List<Member> members = new ArrayList<>();
    private long unpacked;
    private int seen;
    private int encrypted;
    private boolean leftOut;

    MemberUnpacker(Path folder, long packed, ParseLimits limits, Progress progress) {
        this.folder = folder;
        this.packed = packed;
        this.limits = limits;
        this.progress = progress;
    }

    /** Where a member's bytes come from; asked only for members that are documents by their names. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException, DocumentException;
    }

    void encrypted() throws DocumentException {
        count();
        encrypted++;
    }

    void add(String rawPath, Content content) throws IOException, DocumentException {
        count();
        String path = safe(rawPath);
        if (path.isEmpty() || NO_DOCUMENT.matcher(path).matches()) {
            leftOut = true;
            return;
        }
        String name = "member-" + members.size();
        long size;
        try (InputStream stream = content.open();
                OutputStream output = Files.newOutputStream(folder.resolve(name))) {
            size = copy(stream, output);
        }
        members.add(new Member(path, name, size));
        progress.step();
    }

    Reading result(String mediaType) throws DocumentException {
        if (members.isEmpty() && encrypted > 0) {
            throw new DocumentException(ErrorCode.ENCRYPTED, "all members of the archive need a password");
        }
        boolean incomplete = leftOut || encrypted > 0;
        return new Reading.Container(mediaType, members, incomplete ? List.of(Warnings.MEMBERS_LEFT_OUT) : List.of());
    }

    private void count() throws DocumentException {
        seen++;
        if (seen > limits.members()) {
            throw new DocumentException(
                    ErrorCode.ARCHIVE_BOMB, "the archive has more than " + limits.members() + " members");
        }
    }

    private long copy(InputStream stream, OutputStream output) throws IOException, DocumentException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            size += read;
            unpacked += read;
            if (unpacked > limits.unpackedBytes()
                    || (unpacked > RATIO_FROM && unpacked / Math.max(packed, 1) > limits.ratio())) {
                throw new DocumentException(
                        ErrorCode.ARCHIVE_BOMB, "the archive of " + packed + " bytes expands to more than " + unpacked);
            }
            output.write(buffer, 0, read);
        }
        return size;
    }

    /** The path without drive, leading slashes and dot segments. */
    static String safe(String rawPath) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part :
                rawPath.replace('\\', '/').replaceFirst("^[A-Za-z]:", "").split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isBlank() && !part.equals(".")) {
                parts.addLast(part.strip());
            }
        }
        String path = String.join("/", parts);
        return path.length() > 500 ? path.substring(path.length() - 500) : path;
    }
}
