package dev.tance.deploy.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that a writer writes, as a stream to read from, with little of it in memory at a time. A writer's failure is
 * thrown at the reader in place of the end of the stream.
 */
final class Producing extends InputStream {
    private static final int BUFFER_BYTES = 256 * 1024;

    private final PipedInputStream pipe = new PipedInputStream(BUFFER_BYTES);
    private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
    private final Thread writing;

    Producing(ContentWriter writer) throws IOException {
        PipedOutputStream out = new PipedOutputStream(pipe);
        writing = Thread.ofPlatform().daemon().name("produce").start(() -> produce(writer, out));
    }

    private void produce(ContentWriter writer, PipedOutputStream out) {
        try (out) {
            writer.writeTo(out);
        } catch (IOException e) {
            failure.set(e);
        } catch (RuntimeException e) {
            failure.set(new IOException(e));
        }
    }

    @Override
    public int read() throws IOException {
        int value = pipe.read();
        return value >= 0 ? value : end();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = pipe.read(buffer, offset, length);
        return count >= 0 ? count : end();
    }

    @Override
    public void close() throws IOException {
        pipe.close();
    }

    private int end() throws IOException {
        try {
            writing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        IOException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        return -1;
    }
}
