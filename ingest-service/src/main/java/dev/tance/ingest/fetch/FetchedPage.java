package dev.tance.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.concurrent.Future;

/**
 * A server's final answer. Must be closed, which also drops what was not read of the body.
 *
 * @param url of the answer, after redirects
 * @param isRedirected whether it differs from the URL that was asked for
 * @param watchdog closes the body when the time is over
 */
record FetchedPage(
        URI url,
        boolean isRedirected,
        int status,
        HttpHeaders headers,
        InputStream body,
        Deadline deadline,
        Future<?> watchdog)
        implements AutoCloseable {
    @Override
    public void close() throws IOException {
        watchdog.cancel(false);
        body.close();
    }
}
