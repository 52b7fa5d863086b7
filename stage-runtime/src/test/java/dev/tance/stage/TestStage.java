package dev.tance.stage;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.RetryLaterException;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.message.Stage;
import dev.tance.contracts.topic.Topics;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;

/** A stage made for tests: passes documents on to the topic of extracted ones, and fails as their URL asks it to. */
@SpringBootApplication
public class TestStage {
    /** While set, the stage's dependency is away. */
    static final AtomicBoolean DEPENDENCY_AWAY = new AtomicBoolean();

    /** How often each URL was seen. */
    static final Map<String, Integer> SEEN = new ConcurrentHashMap<>();

    @Bean
    Consumer<Message<List<byte[]>>> copy(StageConsumers consumers, ComponentVersion component, Clock clock) {
        JourneyEvents journeys = new JourneyEvents(Stage.EXTRACT, component, clock);
        return consumers.each(StageDefinition.extract(), (delivery, output) -> pass(delivery, output, journeys));
    }

    private static void pass(Delivery<DocumentFetched> delivery, StageOutput output, JourneyEvents journeys)
            throws DocumentException {
        DocumentFetched message = delivery.message();
        String url = message.document().url();
        SEEN.merge(url, 1, Integer::sum);
        if (DEPENDENCY_AWAY.get()) {
            throw new RetryLaterException("the dependency is away", null);
        }
        if (url.contains("corrupt")) {
            throw new DocumentException(ErrorCode.CORRUPT, "cut off", new IllegalStateException("end of file"));
        }
        if (url.contains("defect")) {
            throw new IllegalStateException("a defect of the stage");
        }
        output.send(
                Topics.DOCUMENT_EXTRACTED,
                message.document().documentId(),
                message.document().receipt(),
                message);
        output.journey(journeys.passed(JourneyStep.EXTRACTED, message.document(), null, 1, journeys.now()));
    }
}
