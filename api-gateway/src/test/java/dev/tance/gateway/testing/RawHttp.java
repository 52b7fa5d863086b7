package dev.tance.gateway.testing;

import dev.tance.contracts.json.MessageJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Sends requests that no proper client would send, byte by byte as they are written here. */
public final class RawHttp {
    private static final int LIMIT_MILLISECONDS = 30_000;

    private RawHttp() {}

    /**
     * An answer as it came.
     *
     * @param head status line and header lines
     */
    public record Answer(int status, List<String> head, String body) {
        /** The value of the first header with the name, in any case. */
        public Optional<String> header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst();
        }

        /** The body as JSON. */
        public JsonNode json() {
            return MessageJson.mapper().readTree(body);
        }
    }

    /** Sends a request line and headers; the host is named by the headers alone. */
    public static Answer send(URI server, String requestLine, String... headers) {
        return sendWithBody(server, "", requestLine, headers);
    }

    /** As {@link #send}, followed by a body that the headers must announce. */
    public static Answer sendWithBody(URI server, String body, String requestLine, String... headers) {
        String lines = Arrays.stream(headers).map(line -> line + "\r\n").reduce("", String::concat);
        String request = requestLine + "\r\n" + lines + "Connection: close\r\n\r\n" + body;
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(LIMIT_MILLISECONDS);
            OutputStream output = socket.getOutputStream();
            output.write(request.getBytes(StandardCharsets.UTF_8));
            output.flush();
            // A server that waits for a body that was announced learns that there is none
            socket.shutdownOutput();
            return read(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(byte[] bytes) {
        // One character a byte, until it is known what is head and what is body
        String answer = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError("no answer but: " + answer);
        }
        List<String> head = answer.substring(0, end).lines().toList();
        boolean chunked = head.stream().anyMatch(line -> line.equalsIgnoreCase("Transfer-Encoding: chunked"));
        String rest = answer.substring(end + 4);
        byte[] body = (chunked ? joined(rest) : rest).getBytes(StandardCharsets.ISO_8859_1);
        int status = Integer.parseInt(head.getFirst().substring(9, 12));
        return new Answer(status, head, new String(body, StandardCharsets.UTF_8));
    }

    private static String joined(String chunks) {
        StringBuilder body = new StringBuilder();
        int at = 0;
        while (true) {
            int line = chunks.indexOf("\r\n", at);
            int length = line < 0 ? 0 : Integer.parseInt(chunks.substring(at, line), 16);
            if (length == 0) {
                return body.toString();
            }
            body.append(chunks, line + 2, line + 2 + length);
            at = line + 2 + length + 2;
        }
    }
}
