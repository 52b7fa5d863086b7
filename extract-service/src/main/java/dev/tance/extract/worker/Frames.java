package dev.tance.extract.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** The pipe between parent and child: a byte for the kind, four for the length, then that many bytes. */
final class Frames {
    /** The child is up and waits for work. */
    static final byte READY = 'R';
    /** The child got on with its work. */
    static final byte PROGRESS = 'P';
    /** The child is done; the frame holds an {@link Answer}. */
    static final byte ANSWER = 'A';
    /** The parent asks for work; the frame holds a task. */
    static final byte TASK = 'T';

    private static final int LARGEST = 256 << 20;

    private Frames() {}

    /** One message on the pipe. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Frame(byte kind, byte[] content) {}

    static void write(DataOutputStream stream, byte kind, byte[] content) throws IOException {
        stream.writeByte(kind);
        stream.writeInt(content.length);
        stream.write(content);
        stream.flush();
    }

    /** @throws EOFException when the other side has gone */
    static Frame read(DataInputStream stream) throws IOException {
        byte kind = stream.readByte();
        int length = stream.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("frame of " + length + " bytes");
        }
        byte[] content = new byte[length];
        stream.readFully(content);
        return new Frame(kind, content);
    }
}
