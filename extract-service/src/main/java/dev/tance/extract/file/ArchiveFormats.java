package dev.tance.extract.file;

import com.github.junrar.Archive;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarEncryptedException;
import com.github.junrar.exception.UnsupportedRarV5Exception;
import com.github.junrar.rarfile.FileHeader;
import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.extract.charset.TextDecoder;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.jspecify.annotations.Nullable;

/** Walks the members of each archive format. */
final class ArchiveFormats {
    private static final int SEVEN_ZIP_MEMORY_KILOBYTES = 64 << 10;
    private static final int TAR_MAGIC_END = 262;

    private ArchiveFormats() {}

    static void zip(Path file, MemberUnpacker unpacker) throws IOException, DocumentException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            Enumeration<ZipArchiveEntry> entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    unpacker.encrypted();
                } else if (!entry.isDirectory() && !entry.isUnixSymlink()) {
                    unpacker.add(nameOf(entry), () -> zip.getInputStream(entry));
                }
            }
        }
    }

    /** Names without the UTF-8 flag are in the encoding of whoever packed them, mostly GBK. */
    private static String nameOf(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean marked = entry.getGeneralPurposeBit().usesUTF8ForNames();
        return raw == null || marked
                ? entry.getName()
                : TextDecoder.decode(raw, null).text();
    }

    static void sevenZip(Path file, MemberUnpacker unpacker) throws IOException, DocumentException {
        try (SevenZFile archive = SevenZFile.builder()
                .setPath(file)
                .setMaxMemoryLimitKiB(SEVEN_ZIP_MEMORY_KILOBYTES)
                .get()) {
            for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (!entry.isDirectory() && entry.hasStream()) {
                    SevenZArchiveEntry current = entry;
                    unpacker.add(String.valueOf(entry.getName()), () -> archive.getInputStream(current));
                }
            }
        } catch (PasswordRequiredException e) {
            throw new DocumentException(ErrorCode.ENCRYPTED, "the archive needs a password", e);
        }
    }

    static void rar(Path file, MemberUnpacker unpacker) throws IOException, DocumentException {
        try (Archive archive = new Archive(file.toFile())) {
            if (archive.isEncrypted()) {
                throw new DocumentException(ErrorCode.ENCRYPTED, "the archive needs a password");
            }
            for (FileHeader header = archive.nextFileHeader(); header != null; header = archive.nextFileHeader()) {
                FileHeader current = header;
                if (header.isEncrypted()) {
                    unpacker.encrypted();
                } else if (!header.isDirectory()) {
                    unpacker.add(header.getFileName(), () -> archive.getInputStream(current));
                }
            }
        } catch (UnsupportedRarV5Exception e) {
            throw new DocumentException(ErrorCode.UNSUPPORTED, "RAR 5 is not supported", e);
        } catch (UnsupportedRarEncryptedException e) {
            throw new DocumentException(ErrorCode.ENCRYPTED, "the archive needs a password", e);
        } catch (RarException e) {
            throw new IOException(e);
        }
    }

    static void tar(Path file, MemberUnpacker unpacker) throws IOException, DocumentException {
        try (InputStream stream = Files.newInputStream(file)) {
            tar(stream, unpacker);
        }
    }

    static void gzip(Path file, @Nullable String fileName, MemberUnpacker unpacker)
            throws IOException, DocumentException {
        try (InputStream stream = Files.newInputStream(file);
                BufferedInputStream unpacked =
                        new BufferedInputStream(new GzipCompressorInputStream(new BufferedInputStream(stream), true))) {
            unpacked.mark(1024);
            byte[] head = unpacked.readNBytes(TAR_MAGIC_END);
            unpacked.reset();
            if (FileKind.of(head, null, null) == FileKind.TAR) {
                tar(unpacked, unpacker);
            } else {
                String name = fileName == null ? "content" : fileName.replaceFirst("(?i)\\.gz$", "");
                unpacker.add(name, () -> CloseShieldInputStream.wrap(unpacked));
            }
        }
    }

    private static void tar(InputStream stream, MemberUnpacker unpacker) throws IOException, DocumentException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(stream, "UTF-8")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    unpacker.add(entry.getName(), () -> CloseShieldInputStream.wrap(tar));
                }
            }
        }
    }
}
