package dev.tance.deploy.load;

import java.io.IOException;
import java.io.OutputStream;

/** Writes content to a stream while it is sent; may be held up for as long as nobody takes it. */
@FunctionalInterface
public interface ContentWriter {
    /** Writes everything; the stream stays open. */
    void writeTo(OutputStream out) throws IOException;
}
