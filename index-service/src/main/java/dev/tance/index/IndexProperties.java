package dev.tance.index;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of this service.
 *
 * @param url of a node, or of a load balancer before several
 */
@ConfigurationProperties("tance.elasticsearch")
public record IndexProperties(
        @DefaultValue("http://127.0.0.1:9200") URI url) {}
