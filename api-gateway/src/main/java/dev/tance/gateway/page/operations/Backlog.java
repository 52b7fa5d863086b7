package dev.tance.gateway.page.operations;

import dev.tance.contracts.topic.Topics;
import dev.tance.gateway.admin.JourneyLag;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How much waits before each stage. */
@Component
class Backlog {
    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);

    /** Topics that wait for the stage that ends with the step. */
    private static final Map<String, List<String>> TOPICS = Map.of(
            "received", List.of(Topics.SUBMISSION_ACCEPTED),
            "extracted", List.of(Topics.DOCUMENT_FETCHED, Topics.DOCUMENT_EXTRACT_SLOW),
            "tagged", List.of(Topics.DOCUMENT_EXTRACTED),
            "indexed", List.of(Topics.DOCUMENT_TAGGED));

    private final JourneyLag lag;

    Backlog(JourneyLag lag) {
        this.lag = lag;
    }

    /** Messages that wait, by step; a step is absent when the broker does not tell. */
    Map<String, Long> waiting() {
        Map<String, Long> waiting = new HashMap<>();
        TOPICS.forEach((step, topics) -> {
            try {
                long sum = 0;
                for (String topic : topics) {
                    sum += lag.waiting(topic);
                }
                waiting.put(step, sum);
            } catch (IOException e) {
                LOG.debug("The broker does not tell what waits for {}", step, e);
            }
        });
        return waiting;
    }
}
