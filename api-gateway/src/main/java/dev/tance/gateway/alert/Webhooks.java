package dev.tance.gateway.alert;

import dev.tance.contracts.address.AddressRules;
import dev.tance.contracts.address.GuardedNames;
import dev.tance.contracts.identity.Sha256;
import dev.tance.contracts.json.MessageJson;
import dev.tance.gateway.alert.Alert.Webhook;
import dev.tance.gateway.problem.ProblemException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Sends matches to webhooks. No redirect is followed, and no private address is spoken to unless that is allowed. */
@Component
class Webhooks {
    static final String SIGNATURE = "X-Tance-Signature";
    static final String TIMESTAMP = "X-Tance-Timestamp";
    static final String DELIVERY = "X-Tance-Delivery";

    private static final int MAX_URL = 2_000;

    private final AlertProperties properties;
    private final Clock clock;
    private final HttpClient client;

    Webhooks(AlertProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.webhookTimeout())
                .build();
    }

    /** What a webhook gets. */
    record Delivery(String alertId, String alertName, List<Item> matches) {}

    /** One match of it. */
    record Item(String id, Instant foundAt, String kind, JsonNode item) {}

    /**
     * Checks an address before it is saved.
     *
     * @throws ProblemException bad request that says what is wrong with it
     */
    void check(String url) {
        URI uri = uri(url);
        try {
            requireAllowed(uri);
        } catch (UnknownHostException e) {
            throw ProblemException.badRequest("field 'webhook.url' names a host that cannot be found");
        } catch (IOException e) {
            throw ProblemException.badRequest("field 'webhook.url' leads into a private network, which is not allowed");
        }
    }

    /**
     * Sends matches.
     *
     * @throws IOException when they did not arrive; the message says why
     */
    void send(Alert alert, List<AlertMatch> matches) throws IOException, InterruptedException {
        Webhook webhook = Objects.requireNonNull(alert.webhook());
        URI uri = URI.create(webhook.url());
        byte[] body = MessageJson.write(new Delivery(
                alert.id(),
                alert.name(),
                matches.stream()
                        .map(match -> new Item(match.id(), match.foundAt(), match.kind(), match.item()))
                        .toList()));
        long timestamp = clock.instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(properties.webhookTimeout())
                .header("Content-Type", "application/json")
                .header("User-Agent", "Tance")
                .header(TIMESTAMP, Long.toString(timestamp))
                .header(SIGNATURE, WebhookSignature.of(webhook.secret(), timestamp, body))
                .header(DELIVERY, Sha256.of(matches.stream().map(AlertMatch::id).collect(Collectors.joining("\n"))))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        int status = properties.allowPrivateWebhooks() ? post(request) : postGuarded(request, uri);
        if (status / 100 != 2) {
            throw new IOException("the webhook answers " + status);
        }
    }

    private int postGuarded(HttpRequest request, URI uri) throws IOException, InterruptedException {
        GuardedNames.Guard guard = GuardedNames.guard(uri.getHost());
        try {
            requireAllowed(uri);
            return post(request);
        } finally {
            guard.close();
        }
    }

    private int post(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private void requireAllowed(URI uri) throws IOException {
        if (properties.allowPrivateWebhooks()) {
            return;
        }
        for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
            if (!AddressRules.isPublic(address)) {
                throw new IOException(uri.getHost() + " has an address that is not public");
            }
        }
    }

    private static URI uri(String url) {
        try {
            URI uri = URI.create(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean usable = (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && url.length() <= MAX_URL;
            if (usable) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest("field 'webhook.url' is not an absolute http(s) URL");
        }
        throw ProblemException.badRequest("field 'webhook.url' is not an absolute http(s) URL");
    }
}
