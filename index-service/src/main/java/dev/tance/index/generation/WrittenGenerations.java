package dev.tance.index.generation;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dev.tance.contracts.error.RetryLaterException;
import dev.tance.contracts.message.ReplayContext;
import dev.tance.index.model.IndexNames;
import dev.tance.index.model.generation.Generations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Into which generations a batch is written. Asked once for each batch and before anything of it is read: what was on the
 * topics before a generation began is filled in by its replay, what comes after is written beside the served one.
 */
@Component
public class WrittenGenerations {
    private static final Logger LOG = LoggerFactory.getLogger(WrittenGenerations.class);

    private final ElasticsearchClient client;

    public WrittenGenerations(ElasticsearchClient client) {
        this.client = client;
    }

    /**
     * The generations, the one that decides how a document ended first. Empty when the one that a replay fills was
     * dropped.
     */
    public List<IndexNames> of(@Nullable ReplayContext replay) throws IOException {
        Generations generations;
        try {
            generations = Generations.read(client);
        } catch (ElasticsearchException e) {
            throw new RetryLaterException("Elasticsearch does not tell its aliases: " + e.getMessage(), e);
        }
        Integer wanted = replay == null ? null : replay.generation();
        if (wanted != null) {
            if (!generations.all().contains(wanted)) {
                LOG.info("Generation {} is gone: what a replay sends for it is dropped", wanted);
                return List.of();
            }
            return List.of(new IndexNames(wanted));
        }
        List<IndexNames> written = new ArrayList<>();
        written.add(new IndexNames(generations.served()));
        generations.following().forEach(number -> written.add(new IndexNames(number)));
        return written;
    }
}
