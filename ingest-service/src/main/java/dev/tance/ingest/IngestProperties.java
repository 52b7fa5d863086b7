package dev.tance.ingest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of ingest, under {@code tance.ingest}.
 *
 * @param maxUploadBytes largest upload that is taken over
 * @param maxDocumentBytes largest single document; a larger one is a dead letter
 * @param minFreeBytes an upload that would leave less than this free on the raw store's disk is refused
 * @param maxUrls most URLs in one request; longer lists come as a file
 * @param allowPrivateAddresses whether URLs may lead to loopback, private and other internal addresses
 * @param parallelSubmissions submissions that one process reads at the same time
 * @param fetch limits of fetching URLs
 */
@ConfigurationProperties("tance.ingest")
public record IngestProperties(
        @DefaultValue("20GB") DataSize maxUploadBytes,
        @DefaultValue("256MB") DataSize maxDocumentBytes,
        @DefaultValue("512MB") DataSize minFreeBytes,
        @DefaultValue("1000") int maxUrls,
        @DefaultValue("false") boolean allowPrivateAddresses,
        @DefaultValue("4") int parallelSubmissions,
        @DefaultValue Fetch fetch) {
    /**
     * Limits of fetching one URL.
     *
     * @param connectTimeout until the connection stands
     * @param totalTimeout for one try, redirects and body included
     * @param maxRedirects most redirects that are followed
     * @param retries further tries after a timeout or a server's error
     * @param retryPause before the first further try; doubled for each next one
     * @param hostDelay between two requests to the same host
     * @param parallel URLs of one submission that are fetched at the same time
     * @param userAgent how requests name themselves
     */
    public record Fetch(
            @DefaultValue("10s") Duration connectTimeout,
            @DefaultValue("60s") Duration totalTimeout,
            @DefaultValue("5") int maxRedirects,
            @DefaultValue("2") int retries,
            @DefaultValue("1s") Duration retryPause,
            @DefaultValue("500ms") Duration hostDelay,
            @DefaultValue("8") int parallel,

            @DefaultValue("Tance/0.1 (policy document reader)")
            String userAgent) {}
}
