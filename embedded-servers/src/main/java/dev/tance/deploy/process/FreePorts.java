package dev.tance.deploy.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds TCP ports of the loopback address that nothing listens on.
 *
 * <p>Ports come from below the range that systems take outgoing connections from (32768 and up): while a server is down
 * between a kill and its restart, no client's outgoing connection can take its port, nor connect to itself on it.
 */
public final class FreePorts {
    private static final int LOWEST = 15_000;
    private static final int HIGHEST_EXCLUSIVE = 32_000;
    private static final int ATTEMPTS = 200;

    private FreePorts() {}

    /**
     * Returns a port that was free a moment ago.
     *
     * @throws IllegalStateException when none of many random ports is free; fatal for the start that asked
     */
    public static int next() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST_EXCLUSIVE);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException(
                "no free port between " + LOWEST + " and " + HIGHEST_EXCLUSIVE + " after " + ATTEMPTS + " tries");
    }

    /** Tells whether a server could listen on this port of the loopback address now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
