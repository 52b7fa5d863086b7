package dev.tance.deploy.embedded;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Asks a broker for its API versions in the wire protocol, so that this module needs no Kafka client. */
final class KafkaProbe {
    private static final short API_VERSIONS = 18;
    private static final int CORRELATION = 0x7a6365;
    private static final int TIMEOUT_MILLISECONDS = 2_000;

    private KafkaProbe() {}

    /** Tells whether a broker listens there and processes requests. */
    static boolean answers(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), TIMEOUT_MILLISECONDS);
            socket.setSoTimeout(TIMEOUT_MILLISECONDS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            // size, then header version 1: key, version, correlation id, null client id
            out.writeInt(2 + 2 + 4 + 2);
            out.writeShort(API_VERSIONS);
            out.writeShort(0);
            out.writeInt(CORRELATION);
            out.writeShort(-1);
            out.flush();
            DataInputStream in = new DataInputStream(socket.getInputStream());
            int size = in.readInt();
            int correlation = in.readInt();
            short error = in.readShort();
            return size >= 6 && correlation == CORRELATION && error == 0;
        } catch (IOException notYet) {
            return false;
        }
    }
}
