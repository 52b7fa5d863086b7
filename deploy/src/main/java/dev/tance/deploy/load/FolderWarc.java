package dev.tance.deploy.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;

/**
 * A folder as one uncompressed WARC: a {@code resource} record a regular file, sorted by path, its {@code file:} URI as
 * target URI and its time of change as date. Written file by file, so that the folder's size does not matter.
 */
public final class FolderWarc {
    private final Path folder;
    private final Consumer<String> unreadable;

    /**
     * Creates a WARC of a folder; nothing is read yet.
     *
     * @param unreadable is told every file that cannot be opened, with the reason; the others are still written
     */
    public FolderWarc(Path folder, Consumer<String> unreadable) {
        this.folder = folder.toAbsolutePath().normalize();
        this.unreadable = unreadable;
    }

    /** All regular files in it, at any depth, sorted. Symbolic links to folders are not followed. */
    public List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes all records.
     *
     * @throws IOException when the stream fails, or a file shrinks while it is being read: the WARC is broken then
     */
    public void writeTo(OutputStream out) throws IOException {
        @SuppressWarnings("resource") // would close the caller's stream
        WarcWriter writer = new WarcWriter(Channels.newChannel(out), WarcCompression.NONE);
        for (Path file : files()) {
            write(writer, file);
        }
    }

    private void write(WarcWriter writer, Path file) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(file);
        } catch (IOException e) {
            unreadable.accept(file + ": " + e.getClass().getSimpleName().replace("Exception", ""));
            return;
        }
        try (channel) {
            long length = channel.size();
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            writer.write(new WarcResource.Builder(file.toUri())
                    .date(attributes.lastModifiedTime().toInstant())
                    .body(MediaType.parse(FileTypes.mediaType(file)), exactly(channel, length, file), length)
                    .build());
        }
    }

    /** Fails when the file ends early: a record that is shorter than it says would swallow the next one. */
    private static ReadableByteChannel exactly(FileChannel channel, long length, Path file) {
        return new ReadableByteChannel() {
            private long left = length;

            @Override
            public int read(java.nio.ByteBuffer buffer) throws IOException {
                int count = channel.read(buffer);
                if (count < 0 && left > 0) {
                    throw new IOException(file + " became shorter while it was being read");
                }
                left -= Math.max(0, count);
                return count;
            }

            @Override
            public boolean isOpen() {
                return channel.isOpen();
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
