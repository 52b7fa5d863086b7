package dev.tance.gateway.alert;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of alerts, under {@code tance.alerts}.
 *
 * @param watch whether this gateway looks for matches; of several at least one has to
 * @param interval how often new matches are looked for
 * @param allowPrivateWebhooks whether webhooks may lead into private networks
 * @param webhookTimeout how long a webhook may take to answer
 * @param firstRetry pause after the first failure of a webhook; it doubles with each further one
 * @param longestRetry beyond which it grows no more
 */
@ConfigurationProperties("tance.alerts")
public record AlertProperties(
        @DefaultValue("true") boolean watch,
        @DefaultValue("5s") Duration interval,
        @DefaultValue("false") boolean allowPrivateWebhooks,
        @DefaultValue("10s") Duration webhookTimeout,
        @DefaultValue("5s") Duration firstRetry,
        @DefaultValue("1h") Duration longestRetry) {}
