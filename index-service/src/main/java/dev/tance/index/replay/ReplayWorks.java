package dev.tance.index.replay;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.tance.contracts.message.Stage;
import dev.tance.index.generation.StubCopy;
import dev.tance.index.model.replay.ReplayAction;
import dev.tance.index.model.replay.ReplayJob;
import dev.tance.stage.ComponentVersion;
import dev.tance.stage.Publisher;
import dev.tance.stage.StageProperties;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Makes the work that a replay asks for. */
@Component
public class ReplayWorks {
    private final StageProperties properties;
    private final ElasticsearchClient client;
    private final SelectionFilter filter;
    private final StubCopy stubs;
    private final LetterActions letters;
    private final Publisher publisher;
    private final ComponentVersion component;
    private final Clock clock;

    public ReplayWorks(
            StageProperties properties,
            ElasticsearchClient client,
            SelectionFilter filter,
            StubCopy stubs,
            LetterActions letters,
            Publisher publisher,
            ComponentVersion component,
            Clock clock) {
        this.properties = properties;
        this.client = client;
        this.filter = filter;
        this.stubs = stubs;
        this.letters = letters;
        this.publisher = publisher;
        this.component = component;
        this.clock = clock;
    }

    ReplayWork of(ReplayJob job) {
        if (job.action() != ReplayAction.REPLAY) {
            return new LetterReplay(client, letters, clock);
        }
        Stage stage = Objects.requireNonNull(job.stage(), "stage");
        String servers = properties.kafka().bootstrapServers();
        return new TopicReplay(servers, stage, filter, stubs, publisher, component, clock);
    }
}
