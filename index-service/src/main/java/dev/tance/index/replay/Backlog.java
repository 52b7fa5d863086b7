package dev.tance.index.replay;

import dev.tance.contracts.message.Stage;
import dev.tance.contracts.topic.ConsumerGroups;
import dev.tance.contracts.topic.Topics;
import dev.tance.stage.StageProperties;
import dev.tance.stage.TopicLag;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** What replays have sent that the stages have not treated yet. */
@Component
public class Backlog implements DisposableBean {
    /** In the order of the stages: what leaves one lane stands on the next before the first forgets it. */
    private static final List<String> LANES = List.of(Topics.REPLAY_EXTRACT, Topics.REPLAY_TAG, Topics.REPLAY_INDEX);

    private final TopicLag lag;

    public Backlog(StageProperties properties) {
        lag = new TopicLag(properties.kafka().bootstrapServers());
    }

    /**
     * Messages in the lanes of the replays from a stage on.
     *
     * @param first the stage; null for all lanes
     * @throws IOException when the broker does not tell
     */
    long from(@Nullable Stage first) throws IOException {
        int begin = first == null ? 0 : Math.max(0, LANES.indexOf(Topics.replayLaneOf(Topics.inputOf(first))));
        long size = 0;
        for (String lane : LANES.subList(begin, LANES.size())) {
            size += lag.of(lane, ConsumerGroups.of(lane));
        }
        return size;
    }

    @Override
    public void destroy() {
        lag.close();
    }
}
