package dev.tance.contracts.rawstore;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.identity.Sha256;
import dev.tance.contracts.message.ContentReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.UUID;

/**
 * The raw store as a folder: {@code <root>/<first two digits>/<next two>/<sha-256>}. A file appears under its name only
 * when it is whole (written aside, then moved), so that a process killed at any moment leaves no half file behind.
 * Survives the end of processes; for the loss of power the operating system's write-back applies.
 */
public final class LocalRawStore implements RawStore {
    private static final int BUFFER = 1 << 16;

    private final Path root;
    private final Path incoming;

    /**
     * @param root created when missing
     * @throws IOException when the folder cannot be made: fatal
     */
    public LocalRawStore(Path root) throws IOException {
        this.root = root;
        this.incoming = root.resolve("incoming");
        Files.createDirectories(incoming);
    }

    @Override
    public ContentReference put(InputStream bytes, long limit) throws IOException, DocumentException {
        Path temporary = incoming.resolve(UUID.randomUUID().toString());
        try {
            MessageDigest digest = Sha256.digest();
            long size = copy(bytes, temporary, digest, limit);
            ContentReference reference = new ContentReference(Sha256.hex(digest), size);
            moveIntoPlace(temporary, reference);
            return reference;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public ContentReference put(byte[] bytes) throws IOException {
        ContentReference reference = new ContentReference(Sha256.of(bytes), bytes.length);
        if (isWhole(reference)) {
            return reference;
        }
        try {
            return put(new ByteArrayInputStream(bytes), bytes.length);
        } catch (DocumentException e) {
            throw new IllegalStateException("bytes within their own length", e);
        }
    }

    @Override
    public InputStream open(ContentReference reference) throws IOException, DocumentException {
        try {
            return Files.newInputStream(pathOf(reference));
        } catch (NoSuchFileException e) {
            throw missing(reference, e);
        }
    }

    @Override
    public Path file(ContentReference reference) throws DocumentException {
        Path path = pathOf(reference);
        if (!Files.isRegularFile(path)) {
            throw missing(reference, null);
        }
        return path;
    }

    @Override
    public void remove(ContentReference reference) throws IOException {
        Files.deleteIfExists(pathOf(reference));
    }

    private static long copy(InputStream bytes, Path file, MessageDigest digest, long limit)
            throws IOException, DocumentException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream output = Files.newOutputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new DocumentException(ErrorCode.TOO_LARGE, "more than " + limit + " bytes");
                }
                digest.update(buffer, 0, read);
                output.write(buffer, 0, read);
            }
        }
        return size;
    }

    private void moveIntoPlace(Path temporary, ContentReference reference) throws IOException {
        if (isWhole(reference)) {
            return;
        }
        Path target = pathOf(reference);
        Files.createDirectories(target.getParent());
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("the raw store needs a file system with atomic moves: " + root, e);
        }
    }

    private boolean isWhole(ContentReference reference) throws IOException {
        Path path = pathOf(reference);
        return Files.isRegularFile(path) && Files.size(path) == reference.size();
    }

    private Path pathOf(ContentReference reference) {
        String sha = reference.sha256();
        if (!sha.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha);
        }
        return root.resolve(sha.substring(0, 2)).resolve(sha.substring(2, 4)).resolve(sha);
    }

    private static DocumentException missing(
            ContentReference reference, @org.jspecify.annotations.Nullable Exception e) {
        return new DocumentException(ErrorCode.RAW_BYTES_MISSING, "no bytes stored as " + reference.sha256(), e);
    }
}
