package dev.tance.extract.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes archives of each format; the RAR ones byte by byte and without compression, since no free program packs it. */
final class ArchiveFiles {
    private static final int RAR_HEAD = 32;
    private static final int RAR_ENCRYPTED = 0x04;
    private static final int RAR_LONG = 0x8000;
    private static final byte RAR_STORED = 0x30;

    private ArchiveFiles() {}

    static Path tar(Path file, Map<String, byte[]> members) throws IOException {
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(Files.newOutputStream(file), "UTF-8")) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(member.getKey());
                entry.setSize(member.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(member.getValue());
                tar.closeArchiveEntry();
            }
        }
        return file;
    }

    /** @param password null for an open archive */
    static Path sevenZip(Path file, Map<String, byte[]> members, @Nullable String password) throws IOException {
        try (SevenZOutputFile archive = password == null
                ? new SevenZOutputFile(file.toFile())
                : new SevenZOutputFile(file.toFile(), password.toCharArray())) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName(member.getKey());
                archive.putArchiveEntry(entry);
                archive.write(member.getValue());
                archive.closeArchiveEntry();
            }
        }
        return file;
    }

    /** A RAR of version 4; an encrypted one says so in its headers, its bytes are never decrypted. */
    static Path rar(Path file, Map<String, byte[]> members, boolean encrypted) throws IOException {
        try (OutputStream output = Files.newOutputStream(file)) {
            output.write(new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 0});
            output.write(withChecksum(block(0x73, 0, 13).array()));
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                output.write(rarHead(member.getKey(), member.getValue(), encrypted));
                output.write(member.getValue());
            }
            output.write(withChecksum(block(0x7b, 0x4000, 7).array()));
        }
        return file;
    }

    private static byte[] rarHead(String name, byte[] bytes, boolean encrypted) {
        byte[] raw = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 content = new CRC32();
        content.update(bytes);
        ByteBuffer head = block(0x74, RAR_LONG | (encrypted ? RAR_ENCRYPTED : 0), RAR_HEAD + raw.length);
        head.putInt(bytes.length).putInt(bytes.length).put((byte) 2).putInt((int) content.getValue());
        head.putInt(0x58000000)
                .put((byte) 20)
                .put(RAR_STORED)
                .putShort((short) raw.length)
                .putInt(0x20)
                .put(raw);
        return withChecksum(head.array());
    }

    private static ByteBuffer block(int type, int flags, int size) {
        ByteBuffer block = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        block.putShort((short) 0).put((byte) type).putShort((short) flags).putShort((short) size);
        return block;
    }

    private static byte[] withChecksum(byte[] block) {
        CRC32 checksum = new CRC32();
        checksum.update(block, 2, block.length - 2);
        block[0] = (byte) checksum.getValue();
        block[1] = (byte) (checksum.getValue() >> 8);
        return block;
    }

    /** A ZIP whose members are marked as encrypted. */
    static Path encryptedZip(Path file, Map<String, byte[]> members) throws IOException {
        byte[] bytes = Files.readAllBytes(TestFiles.zip(file, members));
        for (int i = 0; i + 4 <= bytes.length; i++) {
            boolean local = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3 && bytes[i + 3] == 4;
            boolean central = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2;
            if (local || central) {
                bytes[i + (local ? 6 : 8)] |= 1;
            }
        }
        return Files.write(file, bytes);
    }
}
