package dev.tance.deploy.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between clients and a server on loopback, and can cut all connections, refuse new ones, or hold back every piece
 * of data for a while. What the server has sent before a cut may be lost on the way, as with a real network.
 */
final class FaultProxy implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final ServerSocket listener;
    private final int targetPort;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean refuses;
    private volatile Duration delay = Duration.ZERO;

    /** Listens on {@code port} and passes on to {@code targetPort}, which need not be served yet. */
    FaultProxy(int port, int targetPort) throws IOException {
        this.listener = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
        this.targetPort = targetPort;
        Thread.ofVirtual().name("proxy-" + port).start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Closes all connections and refuses new ones until {@link #heal()}. */
    void cut() {
        refuses = true;
        open.forEach(FaultProxy::closeQuietly);
    }

    /** Holds back every piece of data, in both directions, until {@link #heal()}. */
    void slow(Duration each) {
        delay = each;
    }

    /** From now on everything passes as it comes. */
    void heal() {
        refuses = false;
        delay = Duration.ZERO;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        open.forEach(FaultProxy::closeQuietly);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                Thread.ofVirtual().start(() -> connect(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        open.add(client);
        if (refuses) {
            drop(client);
            return;
        }
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), targetPort);
            open.add(server);
            Thread.ofVirtual().start(() -> pass(client, server));
            Thread.ofVirtual().start(() -> pass(server, client));
            if (refuses) {
                drop(client);
                drop(server);
            }
        } catch (IOException serverIsAway) {
            drop(client);
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                Thread.sleep(delay);
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException cut) {
            // both ends are closed below
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        drop(from);
        drop(to);
    }

    private void drop(Socket socket) {
        closeQuietly(socket);
        open.remove(socket);
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException ignored) {
            // it is of no use any more either way
        }
    }
}
