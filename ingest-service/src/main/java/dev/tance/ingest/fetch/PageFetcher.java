package dev.tance.ingest.fetch;

import dev.tance.contracts.address.GuardedNames;
import dev.tance.contracts.address.GuardedNames.Guard;
import dev.tance.contracts.address.RefusedAddressException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.identity.CanonicalUrl;
import dev.tance.ingest.IngestProperties;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches one URL with plain HTTP/1.1. Redirects are followed by hand, so that every address on the way is checked. A name
 * is checked before the request and, by the guard, whenever it is resolved for a connection.
 */
public final class PageFetcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PageFetcher.class);

    private final IngestProperties properties;
    private final HttpClient client;
    private final HostGate gate;
    private final ScheduledExecutorService watchdogs;

    public PageFetcher(IngestProperties properties) {
        this.properties = properties;
        this.gate = new HostGate(properties.fetch().hostDelay());
        this.watchdogs = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("fetch-watchdog").factory());
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.fetch().connectTimeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /**
     * Fetches a URL once.
     *
     * @param canonicalUrl http or https
     * @return the answer, whatever its status unless that is a redirect
     */
    FetchedPage fetch(String canonicalUrl) throws FetchException, InterruptedException {
        Deadline deadline = new Deadline(properties.fetch().totalTimeout());
        URI url = URI.create(canonicalUrl);
        Set<URI> seen = new HashSet<>();
        while (seen.add(url)) {
            if (seen.size() > properties.fetch().maxRedirects() + 1) {
                throw new FetchException(
                        ErrorCode.TOO_MANY_REDIRECTS, "more than " + (seen.size() - 2) + " redirects", false);
            }
            HttpResponse<InputStream> response = request(url, deadline);
            int status = response.statusCode();
            if (!isRedirect(status)) {
                Future<?> watchdog = watchdogs.schedule(
                        () -> closeQuietly(response.body()), deadline.left().toNanos(), TimeUnit.NANOSECONDS);
                return new FetchedPage(
                        url, seen.size() > 1, status, response.headers(), response.body(), deadline, watchdog);
            }
            closeQuietly(response.body());
            url = target(url, response);
        }
        throw new FetchException(ErrorCode.TOO_MANY_REDIRECTS, "a circle of redirects through " + url, false);
    }

    private HttpResponse<InputStream> request(URI url, Deadline deadline) throws FetchException, InterruptedException {
        String host = url.getHost();
        if (host == null) {
            throw new FetchException(ErrorCode.URL_INVALID, "no host in " + url, false);
        }
        gate.await(host);
        if (deadline.isOver()) {
            throw new FetchException(ErrorCode.FETCH_TIMEOUT, "no time left for " + url, true);
        }
        try {
            return guarded(
                    host,
                    HttpRequest.newBuilder(url)
                            .timeout(deadline.left())
                            .header("User-Agent", properties.fetch().userAgent())
                            .header("Accept", "text/html,application/xhtml+xml,application/pdf,*/*;q=0.8")
                            .header("Accept-Encoding", "gzip")
                            .GET()
                            .build());
        } catch (RefusedAddressException e) {
            throw new FetchException(ErrorCode.FETCH_REFUSED, Causes.inOneLine(e), false);
        } catch (HttpTimeoutException e) {
            throw new FetchException(ErrorCode.FETCH_TIMEOUT, "no answer in time from " + url, true);
        } catch (UnknownHostException e) {
            throw new FetchException(ErrorCode.FETCH_FAILED, "unknown host " + host, false);
        } catch (IOException e) {
            throw new FetchException(ErrorCode.FETCH_FAILED, url + ": " + Causes.inOneLine(e), true);
        } catch (IllegalArgumentException e) {
            throw new FetchException(ErrorCode.URL_INVALID, url + ": " + e.getMessage(), false);
        }
    }

    private HttpResponse<InputStream> guarded(String host, HttpRequest request)
            throws IOException, InterruptedException {
        if (properties.allowPrivateAddresses()) {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        }
        try (Guard guard = GuardedNames.guard(bare(host))) {
            GuardedNames.requirePublic(host);
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        }
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static URI target(URI from, HttpResponse<?> response) throws FetchException {
        String location = response.headers().firstValue("Location").orElse("");
        try {
            String resolved = from.resolve(location.strip().replace(" ", "%20")).toString();
            String canonical = CanonicalUrl.of(resolved).orElse("");
            if (location.isBlank() || !canonical.startsWith("http")) {
                throw new FetchException(ErrorCode.FETCH_FAILED, from + " redirects to what is no http(s) URL", false);
            }
            return URI.create(canonical);
        } catch (IllegalArgumentException e) {
            throw new FetchException(ErrorCode.FETCH_FAILED, from + " redirects to what is no URL", false);
        }
    }

    private static void closeQuietly(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            LOG.debug("while closing a body", e);
        }
    }

    @Override
    public void close() {
        watchdogs.shutdownNow();
        client.shutdownNow();
    }
}
