package dev.tance.index.model;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import dev.tance.contracts.json.MessageJson;
import java.net.URI;
import tools.jackson.databind.json.JsonMapper;

/** Makes the client that reads and writes stored records in the one JSON form. */
public final class ElasticsearchClients {
    private ElasticsearchClients() {}

    /**
     * A client; the caller closes it.
     *
     * @param url base URL of a node or of a load balancer before several
     */
    public static ElasticsearchClient create(URI url) {
        Rest5Client transport = Rest5Client.builder(url).build();
        return new ElasticsearchClient(
                new Rest5ClientTransport(transport, new Jackson3JsonpMapper((JsonMapper) MessageJson.mapper())));
    }
}
